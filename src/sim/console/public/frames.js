import { api } from './api.js';
import { fill, h, toast } from './dom.js';
import { linkTo, readLink, surfaceFor } from './links.js';
import { state } from './state.js';
import { hostTab } from './tab-host.js';

const hosts = new Map();
const theme = () => document.documentElement.dataset.theme;

/** What is not in the page any more hears nothing any more. */
function sweep() {
  for (const [holder, host] of hosts) {
    if (holder.isConnected) continue;
    host.close();
    hosts.delete(holder);
  }
}

/**
 * Frames a tab of the app for the person chosen: `{kind, chatId, entityId, subEntityId}`. A frame that is taken out of the page loads anew, so whoever draws
 * keeps what this answers where it stands (`keep`). `open(surface)` shows another tab of the app; `join(chatId)` joins a meeting.
 */
export function frameTab(request, { open, join }) {
  sweep();
  const person = state.person;
  const holder = h('div', { class: 'tab-holder' });
  const go = async (target) => {
    const next = surfaceFor(state.app, target);
    if (next !== null) setTimeout(() => void open(next)); // the page gets its answer first
    return next !== null;
  };
  const doors = {
    token: () => api.token(person),
    meetingDetails: () =>
      request.chatId
        ? api.meetingDetails(person, request.chatId)
        : { error: { errorCode: 1000, message: 'No meeting here.' }, details: null },
    go,
    follow: (address) => follow(address, { open, join }),
    share: (subPageId) =>
      toast(`Link: ${linkTo({ appId: state.app.id, pageId: request.entityId, subPageId, chatId: request.chatId })}`),
    focus: () => document.getElementById('pane')?.focus(),
    notPlayed: (func, args) => api.notPlayed(person, func, args),
  };
  api.tab(person, { ...request, theme: theme() }).then(
    (surface) => {
      const host = hostTab(surface, doors);
      hosts.set(holder, host);
      fill(holder, host.frame);
    },
    (error) => fill(holder, h('p', { class: 'tab-refused' }, error.message)),
  );
  return holder;
}

/** Opens what a link of Teams names; any other address is only told. Answers whether it could be opened. */
export async function follow(address, { open, join }) {
  const link = readLink(address);
  if (link?.appId) {
    const next = surfaceFor(state.app, link);
    if (next === null) toast('The app has no such tab here.');
    else setTimeout(() => void open(next));
    return next !== null;
  }
  const room = link?.joinUrl ? state.rooms.find(({ joinUrl }) => joinUrl === link.joinUrl) : undefined;
  if (room === undefined) toast(`This opens ${address}`);
  else setTimeout(() => void join(room.chatId));
  return true;
}

/** Tells the tabs that are open; each hears it if it asked to. */
export function themeTabs(next) {
  sweep();
  for (const host of hosts.values()) host.setTheme(next);
}

/**
 * Draws `build()` into an element unless what stands there was built under the same key; then only `update(what stands there)` is called. So a frame
 * survives everything that happens around it.
 */
export function keep(element, key, build, update = () => undefined) {
  const standing = element.firstElementChild;
  if (standing?.dataset.keep === key) return void update(standing);
  const built = build();
  built.dataset.keep = key;
  fill(element, built);
  update(built);
}

/** The tabs of the app in one place, and where the person does not have the app there, none. */
export const tabsAt = (kind) => state.app?.tabs.filter(({ kinds }) => kinds.includes(kind)) ?? [];

/** The key of a frame: what it shows, to whom, and in which language. */
export const frameKey = ({ kind, chatId, entityId, subEntityId }) =>
  [state.person, personLocale(), kind, chatId, entityId, subEntityId].join(' ');

const personLocale = () => state.people.find(({ id }) => id === state.person)?.locale;
