import { z } from 'zod';
import type { Dialog, Unfurled } from '#app/doors.ts';
import { parseSource } from '#cards/html-source.ts';
import { visibleLines } from '#cards/visible-lines.ts';
import { personId } from '#domain/ids.ts';
import { askerAnywhere, type Turn, type TurnAnswer } from './turn.ts';

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

const payload = z.object({
  body: z.object({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish(),
  from: z.object({ user: z.object({ id: z.string().nullish() }).nullish() }).nullish(),
});
/** The one command of the message extension, as the manifest names it; so the id of a request is not asked for. */
export const extensionCommand = 'keepPromise';

const opened = z.object({ commandContext: z.string(), messagePayload: payload.nullish() });
const submitted = z.object({ commandContext: z.string(), data: z.record(z.string(), z.unknown()).nullish() });
const pasted = z.object({ url: z.string().min(1).max(4000) });

/** Invokes of the message extension that are ours, in lower case (facts/teams.md §3.6). */
export const isExtension = (name: string | null | undefined): boolean => name?.trim().toLowerCase().startsWith('composeextension/') === true;

/**
 * "Keep as a promise" and links in a message. Teams waits five seconds and asks twice more (facts/teams.md §0.9), so the product behind it asks nobody outside. A
 * shape that we don't know is answered in words; the body's form is contract/bot/examples, composeExtension.*.
 */
export async function onExtension(turn: Turn): Promise<TurnAnswer> {
  const asker = askerAnywhere(turn);
  const { conversation, activity, words } = turn;
  if (asker === undefined) return extensionWords(activity.name, words.notAPerson);
  const name = activity.name?.trim().toLowerCase();
  if (name === 'composeextension/fetchtask') {
    const parsed = opened.safeParse(activity.value);
    if (!parsed.success) return extensionWords(name, words.unreadableButton);
    const { messagePayload: message } = parsed.data;
    return dialogAnswer(await conversation.captureOpened(asker, message ? { text: plainText(message), author: authorOf(message) } : null));
  }
  if (name === 'composeextension/submitaction') {
    const parsed = submitted.safeParse(activity.value);
    return parsed.success ? dialogAnswer(await conversation.captureSent(asker, parsed.data.data ?? {})) : extensionWords(name, words.unreadableButton);
  }
  if (!isLink(name)) return { status: 501 };
  const parsed = pasted.safeParse(activity.value);
  return linkAnswer(parsed.success ? await conversation.linkPasted(asker, parsed.data.url) : null);
}

/** A word in the place of the dialog, also when something of ours broke; a link for which there is no card stays a link. */
export const extensionWords = (name: string | null | undefined, text: string): TurnAnswer => ({ status: 200, body: isLink(name) ? {} : { task: { type: 'message', value: text } } });

const isLink = (name: string | null | undefined): boolean => name?.trim().toLowerCase() === 'composeextension/querylink';

function dialogAnswer(dialog: Dialog): TurnAnswer {
  switch (dialog.kind) {
    case 'closed':
      return { status: 200, body: {} };
    case 'said':
      return { status: 200, body: { task: { type: 'message', value: dialog.text } } };
    case 'dialog':
      return { status: 200, body: { task: { type: 'continue', value: { title: dialog.title, width: 'medium', height: 'medium', card: { contentType: adaptiveCard, content: dialog.card } } } } };
  }
}

/** A preview of words beside the card: Teams shows it where no Adaptive Card fits (facts/teams.md §2). */
function linkAnswer(unfurled: Unfurled | null): TurnAnswer {
  if (unfurled === null) return { status: 200, body: {} };
  const { card, title, line } = unfurled;
  const attachment = { contentType: adaptiveCard, content: card, preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text: line } } };
  return { status: 200, body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [attachment] } } };
}

/** The words of a message: mentions stay as their names, pictures and quotations of cards say nothing. */
function plainText({ body }: z.output<typeof payload>): string {
  const content = body?.content ?? '';
  if (body?.contentType?.toLowerCase() !== 'html') return content;
  return visibleLines(content, parseSource(content))
    .map(({ text }) => text)
    .join('\n');
}

function authorOf({ from }: z.output<typeof payload>) {
  const id = from?.user?.id;
  return id === null || id === undefined || id === '' ? null : personId(id);
}
