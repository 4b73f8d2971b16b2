import { h } from './dom.js';
import { hostConfig } from './host-config.js';

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value) => (Array.isArray(value) ? value.filter(isObject) : []);

/**
 * Gives every action its place in reading order as id (`#1`, `#2`, …), as control counts them, and tells which inputs travel with each:
 * those of its own card and of the cards around it.
 */
export function numberActions(card) {
  const inputsOf = new Map();
  const visitAction = (action, inputs) => {
    action.id = `#${inputsOf.size + 1}`;
    inputsOf.set(action.id, inputs);
    delete action.fallback;
    if (action.type === 'Action.ShowCard' && isObject(action.card)) visitCard(action.card, inputs);
  };
  const children = (element) => ['items', 'columns', 'rows', 'cells'].flatMap((key) => objects(element[key]));
  const inputsIn = (element) => [
    ...(String(element.type).startsWith('Input.') ? [element.id] : []),
    ...children(element).flatMap(inputsIn),
  ];
  const visitElement = (element, inputs) => {
    for (const key of ['selectAction', 'inlineAction']) if (isObject(element[key])) visitAction(element[key], inputs);
    for (const action of objects(element.actions)) visitAction(action, inputs);
    for (const child of children(element)) visitElement(child, inputs);
  };
  const visitCard = (one, around) => {
    const inputs = [...around, ...objects(one.body).flatMap(inputsIn)];
    for (const element of objects(one.body)) visitElement(element, inputs);
    for (const action of objects(one.actions)) visitAction(action, inputs);
    if (isObject(one.selectAction)) visitAction(one.selectAction, inputs);
  };
  visitCard(card, []);
  return inputsOf;
}

const escapeHtml = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The little Markdown that Teams shows in a card: bold, emphasis, links; a backslash keeps a sign as it is. */
export function markdown(text) {
  const kept = [];
  const plain = text.replace(/\\([\\`*_{}[\]()#+\-.!~>|<])/g, (_, sign) => `\u0001${kept.push(sign) - 1}\u0001`);
  const html = escapeHtml(plain)
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '<a href="$2" target="_blank" rel="noreferrer">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(])_([^_]+)_(?=[\s).,]|$)/g, '$1<em>$2</em>')
    .replace(/\r?\n/g, '<br>');
  return html.replace(/\u0001(\d+)\u0001/g, (_, index) => escapeHtml(kept[Number(index)]));
}

/** Draws one card with the real library; `press(ordinal, inputs)` is called for what the bot should hear. */
export function drawCard(json, { theme, press, openUrl }) {
  const { AdaptiveCard, HostConfig } = window.AdaptiveCards;
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = `<p>${markdown(text)}</p>`;
    result.didProcess = true;
  };
  const numbered = structuredClone(json);
  delete numbered.refresh;
  const inputsOf = numberActions(numbered);
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig(theme));
  const holder = h('div', { class: 'acard' });
  card.onExecuteAction = (action) => {
    if (action.getJsonTypeName() === 'Action.OpenUrl') return openUrl(action.url);
    const wanted = inputsOf.get(action.id) ?? [];
    const data = isObject(action.data) ? action.data : {};
    const inputs =
      action.associatedInputs === 'none' || action.associatedInputs === 'None'
        ? {}
        : // What was emptied is sent as such; without it the card's own value would stand.
          Object.fromEntries(wanted.map((id) => [id, data[id] ?? '']));
    holder.classList.add('pressing');
    return press(action.id, inputs).finally(() => holder.classList.remove('pressing'));
  };
  card.parse(numbered);
  const drawn = card.render();
  if (drawn) holder.append(drawn);
  tidy(holder);
  return holder;
}

/** The library names cards as groups without a name and leaves paragraphs their margins. */
function tidy(holder) {
  for (const paragraph of holder.querySelectorAll('p')) paragraph.style.margin = '0';
}
