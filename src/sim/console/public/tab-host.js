import { h } from './dom.js';
import { openSignIn } from './sign-in-window.js';

/** What Teams' web client says that it can do (facts/teams.md §4.4); a page asks `isSupported()` of it. */
const runtime = {
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: {
    app: { notifySuccessResponse: {} },
    pages: { config: {}, backStack: {}, tabs: {}, currentApp: {} },
    dialog: { card: { bot: {} }, url: { bot: {}, parentCommunication: {} }, update: {} },
    meetingRoom: {},
    chat: {},
    sharing: {},
    teamsCore: {},
  },
};

/** Teams' own limits on a framed page: scripts, forms and pop-ups, but never the window around it. */
const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-pointer-lock allow-downloads';

/** An error as `pages.currentApp` takes it (teams-js ErrorCode NOT_FOUND). */
const notFound = { errorCode: 3000, message: 'The app has no such tab here.' };

/** What a page learns of its host. */
const initialized = (frameContext) => [frameContext, 'web', JSON.stringify(runtime), '2.0.1'];

/** A message that gets no answer. */
const silence = Symbol('silence');

/** What the host does for each message of the page (facts/teams.md §4.4): the answer's `args`, or nothing. */
const messages = {
  initialize: (tab) => initialized(tab.surface.frameContext),
  getContext: (tab) => [tab.context()],
  'appInitialization.appLoaded': (tab) => tab.become('loaded'),
  'appInitialization.success': (tab) => {
    tab.become('ready');
    return [undefined];
  },
  'appInitialization.failure': (tab, [reason]) => tab.become('failed', reason?.message ?? reason?.reason),
  'appInitialization.expectedFailure': (tab, [reason]) => tab.become('failed', reason?.message ?? reason?.reason),
  'authentication.getAuthToken': async (tab) => {
    const { token, refused } = await tab.doors.token();
    return token === undefined ? [false, refused] : [true, token];
  },
  'authentication.authenticate': (tab, args) => openSignIn(tab.surface, args, initialized('authentication')),
  'settings.getSettings': (tab) => [tab.surface.settings],
  'settings.setValidityState': () => silence,
  'meeting.getMeetingDetails': async (tab) => {
    const { error, details } = await tab.doors.meetingDetails();
    return [error, details];
  },
  'pages.navigateToApp': async (tab, [target]) => ((await tab.doors.go(target)) ? [true] : [false, notFound.message]),
  executeDeepLink: async (tab, [link]) => ((await tab.doors.follow(link)) ? [true] : [false, 'The link could not be opened.']),
  'pages.currentApp.navigateTo': async (tab, [target]) => [
    (await tab.doors.go({ appId: tab.surface.context.appId, ...target })) ? null : notFound,
  ],
  'pages.currentApp.navigateToDefaultPage': async (tab) => [
    (await tab.doors.go({ appId: tab.surface.context.appId })) ? null : notFound,
  ],
  shareDeepLink: (tab, [subPageId, label]) => tab.doors.share(subPageId, label),
  returnFocus: (tab) => tab.doors.focus(),
  setFrameContext: () => silence,
  readyToUnload: () => silence,
  registerHandler: (tab, [name]) => void tab.handlers.add(name),
};

/**
 * Frames one tab of the app and is its host by the documented messages, to and from its own origin only. `doors` are what the host can do:
 * token(), meetingDetails(), go(target), follow(link), share(subPageId, label), focus(), notPlayed(func, args). `changed(state, why)` is told how the page fares:
 * loading, loaded, ready or failed. What is not played here is told to `notPlayed` and gets no answer.
 */
export function hostTab(surface, doors, changed = () => undefined) {
  const origin = new URL(surface.url).origin;
  const session = crypto.randomUUID();
  const frame = h('iframe', { class: 'tab-frame', name: 'embedded-page-container', title: surface.name, sandbox });
  const tab = {
    surface,
    doors,
    handlers: new Set(),
    context: () => ({ ...surface.context, sessionId: session, appSessionId: session }),
    become: (state, why) => {
      frame.dataset.state = state;
      changed(state, why);
      return silence;
    },
  };
  const post = (message) => frame.contentWindow?.postMessage(message, origin);

  async function onMessage({ source, origin: from, data }) {
    if (source !== frame.contentWindow || from !== origin || typeof data?.func !== 'string') return;
    const { id, uuidAsString, func, args = [] } = data;
    const play = Object.hasOwn(messages, func) ? messages[func] : undefined;
    if (play === undefined) return void doors.notPlayed(func, args);
    const answer = await play(tab, args);
    if (Array.isArray(answer)) post({ id, uuidAsString, args: answer });
  }

  window.addEventListener('message', onMessage);
  tab.become('loading');
  frame.src = surface.url;
  return {
    frame,
    surface,
    setTheme(theme) {
      surface.context.theme = theme;
      if (tab.handlers.has('themeChange')) post({ func: 'themeChange', args: [theme] });
      if (tab.handlers.has('contextChange')) post({ func: 'contextChange', args: [tab.context()] });
    },
    close() {
      window.removeEventListener('message', onMessage);
      frame.remove();
    },
  };
}
