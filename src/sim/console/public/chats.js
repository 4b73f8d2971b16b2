import { api } from './api.js';
import { drawCard } from './cards.js';
import { fill, h, toast } from './dom.js';
import { composer } from './compose.js';
import { hasExtension, messageMenu } from './extension.js';
import { follow, frameKey, frameTab, tabsAt } from './frames.js';
import { avatar } from './people.js';
import { personNow, state } from './state.js';
import { clockIn, dayIn, shortDay } from './time.js';

const botName = 'Twofold';
const isBot = (from) => from.id.startsWith('28:');

const titleOf = (chat) =>
  chat.topic ??
  (chat.chatType === 'oneOnOne'
    ? botName
    : chat.members
        .filter(({ id }) => id !== state.person)
        .map(({ displayName }) => displayName)
        .join(', '));

/** Latest first, as Teams lists them; chats in which nothing was said come last. */
const sorted = () => [...state.chats].sort((one, other) => lastAt(other) - lastAt(one));
const lastAt = (chat) => Math.max(0, ...chat.messages.map(({ at }) => Date.parse(at)));

/** Reads the chats of the person chosen. */
export async function loadChats() {
  state.chats = await api.chats(state.person);
  if (!state.chats.some(({ id }) => id === state.openChat)) state.openChat = sorted()[0]?.id ?? null;
}

const theme = () => document.documentElement.dataset.theme;
const picture = (from) =>
  isBot(from)
    ? h(
        'span',
        { class: 'av bot', 'aria-hidden': 'true' },
        h('img', { src: 'mark.svg', alt: '', width: '32', height: '32' }),
      )
    : avatar(from.displayName);

function drawMessage(chat, message, actions) {
  const { reload } = actions;
  const zone = personNow().timeZone;
  const mine = message.from.id === state.person;
  const press = async (action, inputs) => {
    const answer = await api.press(state.person, chat.id, message.id, action, inputs).catch(() => null);
    if (typeof answer?.value === 'string') toast(answer.value);
    await reload();
  };
  const openUrl = (url) => follow(url, actions);
  return h(
    'li',
    { class: `msg${mine ? ' mine' : ''}` },
    mine ? null : picture(message.from),
    h(
      'div',
      { class: 'msg-body' },
      h(
        'p',
        { class: 'from' },
        h('span', {}, mine ? 'You' : message.from.displayName),
        h('span', { class: 'meta num' }, clockIn(message.at, zone)),
        message.editedAt ? h('span', { class: 'meta' }, 'Edited') : null,
        messageMenu(chat, message, actions),
      ),
      message.text === '' ? null : h('div', { class: 'bubble' }, message.text),
      message.cards.map((card) => drawCard(card, { theme: theme(), press, openUrl })),
      message.notice ? h('p', { class: 'notice', role: 'status' }, message.notice) : null,
    ),
  );
}

/** Keeps what did not change, so that a form half filled in survives when something else arrives. */
function fillLog(log, chat, actions) {
  const zone = personNow().timeZone;
  const before = new Map([...log.children].map((item) => [item.dataset.version, item]));
  const items = [];
  let day = '';
  for (const message of chat.messages) {
    const date = dayIn(message.at, zone);
    if (date !== day) {
      const key = `day ${chat.id} ${date}`;
      items.push(
        before.get(key) ??
          h(
            'li',
            { class: 'dayline', 'data-version': key },
            date === dayIn(state.now, zone) ? 'Today' : shortDay(message.at, zone),
          ),
      );
      day = date;
    }
    const version = `${state.person} ${chat.id} ${theme()} ${hasExtension(chat)} ${JSON.stringify(message)}`;
    const item = before.get(version) ?? drawMessage(chat, message, actions);
    item.dataset.version = version;
    items.push(item);
  }
  const isNew = items.some((item) => !log.contains(item)) || items.length !== log.children.length;
  if (!isNew) return;
  log.replaceChildren(...items);
  const last = items.at(-1);
  // The newest message is in sight from its first line on.
  if (last !== undefined) log.parentElement.scrollTop = last.offsetTop - log.parentElement.offsetTop - 12;
}

const roomOf = (chat) => state.rooms.find(({ chatId }) => chatId === chat.id);

/** The tab of the app that is open in a chat; undefined: its messages are. */
const shownIn = (chat) => (state.surface?.kind === 'chat' && state.surface.chatId === chat.id ? state.surface : undefined);

/** A chat's own tabs: its messages, and those that the app has there. */
function chatTabs(chat, open) {
  const tabs = roomOf(chat)?.app ? tabsAt('chat') : [];
  if (tabs.length === 0) return null;
  const shown = shownIn(chat);
  const tab = (label, isShown, run) =>
    h('button', { type: 'button', 'data-key': `tab ${label}`, 'aria-pressed': String(isShown), onclick: run }, label);
  return h(
    'div',
    { class: 'subtabs', role: 'group', 'aria-label': 'Tabs of this chat' },
    tab('Chat', shown === undefined, () => open({ kind: 'messages', chatId: chat.id })),
    tabs.map(({ entityId, name }) =>
      tab(name, shown?.entityId === entityId, () => open({ kind: 'chat', chatId: chat.id, entityId })),
    ),
  );
}

function header(chat, { join, leave, meeting, open }) {
  const isMeeting = chat.chatType === 'meeting';
  const isIn = roomOf(chat)?.inMeeting.includes(state.person);
  const button = (label, run, style = '') =>
    h(
      'button',
      { class: `btn ${style}small`, type: 'button', 'data-key': label.toLowerCase(), onclick: () => run(chat.id) },
      label,
    );
  return h(
    'header',
    { class: 'chat-head' },
    h('h2', {}, titleOf(chat)),
    chatTabs(chat, open) ??
      h(
        'span',
        { class: 'meta' },
        isMeeting ? chat.members.map(({ displayName }) => displayName.split(' ')[0]).join(', ') : 'Only you and the app',
      ),
    isMeeting && !isIn ? button('Join', join, 'primary ') : null,
    isIn ? button('Meeting', meeting, 'primary ') : null,
    isIn ? button('Leave', leave) : null,
  );
}

const isOneOnOne = (chat) => chat.chatType === 'meeting' && chat.members.length === 2;

/** A 1:1 shows the other person, a larger meeting how many there are. */
function face(chat) {
  if (chat.chatType === 'oneOnOne') return picture({ id: '28:' });
  const other = chat.members.find(({ id }) => id !== state.person);
  return isOneOnOne(chat) && other
    ? avatar(other.displayName)
    : h('span', { class: 'av av5', 'aria-hidden': 'true' }, String(chat.members.length));
}

function chatList(open) {
  const item = (one) =>
    h(
      'button',
      {
        class: 'chat-item',
        type: 'button',
        'data-key': one.id,
        'aria-pressed': String(one.id === state.openChat),
        onclick: () => open(one.id),
      },
      face(one),
      h(
        'span',
        {},
        h('span', { class: 'title' }, titleOf(one)),
        h(
          'span',
          { class: 'meta' },
          one.messages.length === 0
            ? 'Nothing yet'
            : `${shortDay(lastAt(one), personNow().timeZone)}, ${clockIn(lastAt(one), personNow().timeZone)}`,
        ),
      ),
    );
  const all = sorted();
  const quiet = all.filter(
    (one) => one.messages.length === 0 && !isOneOnOne(one) && one.chatType === 'meeting' && one.id !== state.openChat,
  );
  return h(
    'div',
    { class: 'chat-list', role: 'group', 'aria-label': 'Chats' },
    all.filter((one) => !quiet.includes(one)).map(item),
    quiet.length === 0
      ? null
      : h('details', { class: 'other-chats' }, h('summary', {}, `Other meetings (${quiet.length})`), quiet.map(item)),
  );
}

/** Puts a new part in the place of the old one and keeps the focus. */
function replaceKept(old, fresh) {
  const focused = old.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  old.replaceWith(fresh);
  if (focused !== undefined) fresh.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

/** The chats of the person chosen: the list, and the open one with its cards, or a tab of the app in it. */
export function drawChats(element, { pick, ...actions }) {
  const chat = state.chats.find(({ id }) => id === state.openChat);
  const list = chatList(pick);
  if (chat === undefined)
    return fill(
      element,
      h(
        'div',
        { class: 'chats' },
        list,
        h('p', { class: 'empty' }, 'No chats yet. They appear when the app writes, or with the first Teams meeting.'),
      ),
    );
  const shown = shownIn(chat);
  const key = `${state.person} ${chat.id} ${shown === undefined ? '' : frameKey(shown)}`;
  const known = element.querySelector('.chats');
  if (known?.dataset.chat === key) {
    const old = known.querySelector('.chat-list');
    if (old.querySelector('details')?.open) list.querySelector('details')?.setAttribute('open', '');
    replaceKept(old, list);
    replaceKept(known.querySelector('.chat-head'), header(chat, actions));
    if (shown === undefined) fillLog(known.querySelector('.log ol'), chat, actions);
    return;
  }
  const log = h('ol');
  const body =
    shown === undefined
      ? [
          h('div', { class: 'log', tabindex: '0', role: 'log', 'aria-label': 'Messages' }, log),
          composer(chat, titleOf(chat), actions),
        ]
      : [frameTab(shown, actions)];
  fill(
    element,
    h(
      'div',
      { class: 'chats', 'data-chat': key },
      list,
      h('section', { class: 'chat', 'aria-label': titleOf(chat) }, header(chat, actions), body),
    ),
  );
  if (shown === undefined) fillLog(log, chat, actions);
}
