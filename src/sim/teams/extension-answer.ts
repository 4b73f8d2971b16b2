import type { Card } from './chat.ts';
import type { BotAnswer } from './deliver.ts';
import { isObject, objectsOf, textAt, type JsonObject } from './json.ts';

/** What the client asked for, by the name of its invoke. */
export type ExtensionQuestion = 'fetchTask' | 'submitAction' | 'query' | 'queryLink';

/** A dialog of the bot's: a card to fill in, or a page of its own. */
export type Dialog = { title: string; width: unknown; height: unknown; card: Card | null; url: string | null };

/** What the person sees of the bot's answer. `closed`: nothing, and the dialog goes away. */
export type ExtensionAnswer =
  | { type: 'dialog'; dialog: Dialog }
  | { type: 'message'; text: string }
  | { type: 'result'; cards: Card[] }
  | { type: 'closed' }
  | { type: 'not-played'; what: string }
  | { type: 'error'; text: string };

const adaptive = 'application/vnd.microsoft.card.adaptive';
const simple = ['application/vnd.microsoft.card.hero', 'application/vnd.microsoft.card.thumbnail'];
const connector = 'application/vnd.microsoft.teams.card.o365connector';

/** The largest card of a result, in UTF-16 bytes (facts/teams.md §0.10). */
const largestCard = 28 * 1_024;

/**
 * Reads what the bot answered, as documented (msteams-docs respond-to-task-module-submit, respond-to-search, link-unfurling; contract/bot/examples). `fault` is
 * called for everything that Teams would not take or would leave out.
 */
export function readExtensionAnswer(question: ExtensionQuestion, { status, body, error }: BotAnswer, fault: (what: string) => void): ExtensionAnswer {
  if (error !== null) return { type: 'error', text: 'Unable to reach the app' };
  if (status !== 200) return failed(fault, `it was answered with ${status} in place of 200`);
  if (body === null || body === '') return nothing(question, fault);
  if (!isObject(body)) return failed(fault, 'the answer is no JSON object');
  const { task, composeExtension } = body;
  if (isObject(task)) return readTask(question, task, fault);
  if (isObject(composeExtension)) return readResult(question, composeExtension, fault);
  return Object.keys(body).length === 0 ? nothing(question, fault) : failed(fault, 'the answer has neither task nor composeExtension');
}

function failed(fault: (what: string) => void, what: string): ExtensionAnswer {
  fault(what);
  return { type: 'error', text: 'Something went wrong. Please try again.' };
}

/** Only a dialog that was asked for must come; submit, search and links may be answered with nothing. */
function nothing(question: ExtensionQuestion, fault: (what: string) => void): ExtensionAnswer {
  return question === 'fetchTask' ? failed(fault, 'a dialog was asked for, and nothing came') : { type: 'closed' };
}

function readTask(question: ExtensionQuestion, task: JsonObject, fault: (what: string) => void): ExtensionAnswer {
  if (question === 'query' || question === 'queryLink') return failed(fault, 'a dialog answers no search and no link');
  const { type, value } = task;
  if (type === 'message') return typeof value === 'string' ? { type: 'message', text: value } : failed(fault, 'task.value of a message must be text');
  if (type !== 'continue' || !isObject(value)) return failed(fault, 'task must be {"type":"continue","value":{…}} or {"type":"message","value":"…"}');
  const card = cardIn(value['card']);
  const url = textAt(value, 'url');
  if (card === null && url === null) return failed(fault, 'task.value has neither a card nor a url');
  for (const side of ['width', 'height']) if (!isSize(value[side])) fault(`task.value.${side} must be pixels or small, medium, large`);
  return { type: 'dialog', dialog: { title: textAt(value, 'title') ?? '', width: value['width'] ?? null, height: value['height'] ?? null, card, url } };
}

const isSize = (size: unknown): boolean => size === undefined || typeof size === 'number' || size === 'small' || size === 'medium' || size === 'large';

/** An attachment as botbuilder sends it, or the card itself as the documentation prints it. */
function cardIn(value: unknown): Card | null {
  if (!isObject(value)) return null;
  const content = value['contentType'] === adaptive ? value['content'] : value;
  return isObject(content) && content['type'] === 'AdaptiveCard' ? content : null;
}

function readResult(question: ExtensionQuestion, answer: JsonObject, fault: (what: string) => void): ExtensionAnswer {
  switch (answer['type']) {
    case 'message':
      return typeof answer['text'] === 'string' ? { type: 'message', text: answer['text'] } : failed(fault, 'composeExtension.text of a message must be text');
    case 'result':
      return { type: 'result', cards: resultCards(question, answer, fault) };
    case 'auth':
    case 'config':
    case 'botMessagePreview':
      return { type: 'not-played', what: `composeExtension.type "${answer['type']}" is not played here. Extend src/sim/teams/extension-answer.ts.` };
    default:
      return failed(fault, `composeExtension.type "${String(answer['type'])}" is none of result, message, auth, config, botMessagePreview`);
  }
}

function resultCards(question: ExtensionQuestion, answer: JsonObject, fault: (what: string) => void): Card[] {
  if (!['list', 'grid'].includes(String(answer['attachmentLayout']))) fault('composeExtension.attachmentLayout must be list or grid');
  if (!Array.isArray(answer['attachments'])) fault('composeExtension.attachments must be a list');
  return objectsOf(answer['attachments']).flatMap((attachment, index) => {
    const at = `attachment ${index + 1}`;
    const isAdaptive = attachment['contentType'] === adaptive;
    if (question === 'queryLink' && !isObject(attachment['preview'])) fault(`${at} of a link needs a preview`);
    if (question === 'query' && isAdaptive && !isSimple(attachment['preview'])) fault(`${at}: an Adaptive Card in a search needs a hero or thumbnail preview`);
    if (JSON.stringify(attachment['content'] ?? null).length * 2 > largestCard) fault(`${at} is larger than 28 KB`);
    const card = isAdaptive ? cardIn(attachment) : shownAsCard(attachment);
    if (card === null) fault(`${at} is no card that Teams takes: ${String(attachment['contentType'])}`);
    return card === null ? [] : [card];
  });
}

const isSimple = (preview: unknown): boolean => isObject(preview) && simple.includes(String(preview['contentType']));

/** Hero, thumbnail and connector cards are shown by their words alone. */
function shownAsCard({ contentType, content }: JsonObject): Card | null {
  if (!isObject(content)) return null;
  const first = contentType === connector ? objectsOf(content['sections'])[0] : simple.includes(String(contentType)) ? content : undefined;
  if (first === undefined) return null;
  const lines = ['title', 'activityTitle', 'subtitle', 'text'].flatMap((key) => textAt(first, key) ?? []);
  return { type: 'AdaptiveCard', version: '1.3', body: lines.map((text, index) => ({ type: 'TextBlock', text, wrap: true, weight: index === 0 ? 'Bolder' : 'Default' })) };
}
