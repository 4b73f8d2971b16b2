import { api } from './api.js';
import { drawCard } from './cards.js';
import { fill, h } from './dom.js';
import { composeMenu, draft, show } from './extension.js';
import { state } from './state.js';

const botName = 'Twofold';

/** The first link of a text whose domain the app unfurls. */
function knownLink(text) {
  const url = /https?:\/\/\S+/.exec(text)?.[0];
  if (url === undefined || !URL.canParse(url)) return undefined;
  const host = new URL(url).host.split('.');
  const isKnown = (state.app?.linkDomains ?? []).some((domain) => {
    const labels = domain.split('.');
    return labels.length === host.length && labels.every((label, index) => label === '*' || label === host[index]);
  });
  return isKnown ? url : undefined;
}

/** The message that is being written: words, a mention in meetings, and what the app's message extension put in. */
export function composer(chat, title, actions) {
  const isMeeting = chat.chatType === 'meeting';
  const text = h('input', {
    type: 'text',
    'data-key': 'text',
    'aria-label': `Message in ${title}`,
    placeholder: isMeeting ? 'Type a message' : 'commit I’ll …',
    autocomplete: 'off',
  });
  const mention = h('input', { type: 'checkbox' });
  mention.checked = true;
  const preview = h('div', { class: 'draft' });
  let card; // its place among the cards of the last result
  const take = () => {
    card = undefined;
    fill(preview);
  };
  draft.put = (json, index) => {
    card = index;
    const drawn = drawCard(json, {
      theme: document.documentElement.dataset.theme,
      press: async () => undefined,
      openUrl: () => undefined,
    });
    fill(preview, drawn, h('button', { class: 'btn small', type: 'button', onclick: take }, 'Remove'));
    text.focus();
  };
  const send = async (event) => {
    event.preventDefault();
    if (text.value.trim() === '' && card === undefined) return;
    const said = text.value;
    const sent = card;
    text.value = '';
    take();
    const isMention = isMeeting && mention.checked && said.trim() !== '';
    await api.say(state.person, chat.id, said, isMention, sent).catch(() => (text.value = said));
    await actions.reload();
  };
  let asked;
  text.addEventListener('input', async () => {
    const url = knownLink(text.value);
    if (url === undefined || url === asked) return;
    asked = url;
    const answer = await api.unfurl(state.person, chat.id, url).catch(() => null);
    if (answer !== null) await show(answer, actions);
  });
  return h(
    'form',
    { class: 'compose', onsubmit: send },
    preview,
    composeMenu(chat, actions),
    text,
    isMeeting ? h('label', {}, mention, `Mention @${botName}`) : null,
    h('button', { class: 'btn', type: 'submit' }, 'Send'),
  );
}
