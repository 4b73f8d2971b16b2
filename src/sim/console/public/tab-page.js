import { api } from './api.js';
import { fill, h, toast } from './dom.js';
import { linkTo, readLink, surfaceFor } from './links.js';
import { hostTab } from './tab-host.js';

/*
 * One tab alone, at full size (the side panel in its 320 px): /tab?person=&kind=personal|chat|details|sidePanel&chat=&entity=&sub=&theme=&locale=
 * `document.body.dataset.state` says how the page fares (loading, loaded, ready, failed, refused); `window.teamsHost.setTheme(theme)` changes the theme.
 */
const query = new URLSearchParams(location.search);
const given = (name) => query.get(name) ?? undefined;
const person = given('person') ?? '';
const kind = given('kind') ?? 'personal';
const chatId = given('chat');
const theme = given('theme') ?? 'default';
const { app } = await api.app();

/** Teams opens another tab in the place of this one. */
function open({ kind: next, chatId: chat, entityId, subEntityId }) {
  const address = new URLSearchParams({ person, kind: next, theme, entity: entityId });
  if (chat) address.set('chat', chat);
  if (subEntityId) address.set('sub', subEntityId);
  if (given('locale')) address.set('locale', given('locale'));
  setTimeout(() => location.assign(`/tab?${address}`)); // the page gets its answer first
  return true;
}

const go = async (target) => {
  const surface = surfaceFor(app, target);
  return surface !== null && open(surface);
};

const doors = {
  token: () => api.token(person),
  meetingDetails: () => (chatId ? api.meetingDetails(person, chatId) : { error: { errorCode: 1000, message: 'No meeting here.' }, details: null }),
  go,
  follow: async (address) => {
    const link = readLink(address);
    if (link?.appId) return go(link);
    toast(`This opens ${address}`);
    return true;
  },
  share: (subPageId) => toast(`Link: ${linkTo({ appId: app.id, pageId: tab.surface.context.entityId, subPageId, chatId })}`),
  focus: () => document.body.focus(),
  notPlayed: (func, args) => api.notPlayed(person, func, args),
};

const become = (state, why) => {
  document.body.dataset.state = state;
  if (why) document.body.dataset.why = why;
};

document.documentElement.dataset.theme = theme;
document.body.dataset.kind = kind;
let tab;
try {
  const surface = await api.tab(person, { kind, chatId, entityId: given('entity'), subEntityId: given('sub'), theme, locale: given('locale') });
  tab = hostTab(surface, doors, become);
  fill(document.getElementById('tab'), tab.frame);
  window.teamsHost = {
    setTheme(next) {
      document.documentElement.dataset.theme = next;
      tab.setTheme(next);
    },
  };
} catch (error) {
  become('refused', error.message);
  fill(document.getElementById('tab'), h('p', { class: 'tab-refused' }, error.message));
}
