import { api } from './api.js';
import { fill, h } from './dom.js';
import { personNow, state } from './state.js';
import { clockIn, shortDay } from './time.js';

/** What a line of the journal is in the chain: it arrived at the product, was decided there, was sent by it, or is people's own doing. */
const kinds = {
  notification: 'arrived',
  'bot-in': 'arrived',
  person: 'people',
  tab: 'people',
  product: 'decided',
  'bot-out': 'sent',
  graph: 'sent',
  mail: 'sent',
  entra: 'read',
  clock: 'people',
};
const words = { arrived: 'Arrived', decided: 'Decided', sent: 'Sent', people: 'People', read: 'Read' };

const kindOf = (entry) =>
  entry.channel === 'product' && echoes.has(entry.detail?.event ?? entry.what)
    ? 'read'
    : (entry.channel === 'graph' || entry.channel === 'bot-out') && /^GET\b/.test(entry.what)
      ? 'read'
      : (kinds[entry.channel] ?? 'read');

const ids =
  /\/(users|chats|events|subscriptions|conversations|activities|installedApps|teamsApps|groups|meetings)\/[^/?\s]+/gi;
const shortened = (what) =>
  what
    .replace(/\?\S*/g, '')
    .replace(ids, '/$1/…')
    .replace(/\b[0-9a-f]{8}-[0-9a-f-]{27}\b/gi, '…');

/** What the product's own lines mean; the name of the event stands beneath. */
const decisions = {
  'calendar.synced': 'Calendar read again',
  'series.judged': 'Series judged',
  'pair.planned': 'Planned what should stand',
  'pair.updated': 'Pair is up to date',
  'pair.stuck': 'Pair can’t go on',
  'delivery.made': 'Delivered',
  'delivery.refused': 'Delivery was refused',
  'invite.left': 'Invite left as it is',
  'meeting.signal': 'Meeting started or ended',
  'meeting.signal-ignored': 'Signal ignored',
  'subscription.made': 'Subscribed to a calendar',
  'subscription.refused': 'Subscription was refused',
  'scope.read': 'Read who is in scope',
  'access.refused': 'Access refused',
  'calendar.no-access': 'No access to a calendar',
  'job.postponed': 'Job postponed',
  'process.started': 'Product started',
  'process.stopped': 'Product stopped',
};
/** Requests in words; the request itself stands beneath. */
const requests = [
  ['graph', /^PATCH .*\/events\//, 'Invite written'],
  ['graph', /^POST .*\/installedApps/, 'App installed'],
  ['graph', /^POST .*\/subscriptions/, 'Subscribed to a calendar'],
  ['graph', /^PATCH .*\/subscriptions/, 'Subscription renewed'],
  ['bot-out', /^PUT .*\/activities/, 'Card updated'],
  ['bot-out', /^POST .*\/activities/, 'Message posted'],
  ['bot-out', /^POST .*\/conversations\b/, 'Chat opened'],
  ['bot-in', /^invoke adaptiveCard\/action/, 'Card pressed or opened'],
  ['bot-in', /^invoke composeExtension/, 'Message extension asked'],
  ['bot-in', /^message/, 'Message to the bot'],
  ['bot-in', /meetingStart/i, 'Meeting started'],
  ['bot-in', /meetingEnd/i, 'Meeting ended'],
  ['notification', /^handshake/, 'Address checked by Graph'],
  ['notification', /notifications/, 'Calendar changed'],
];
const wordsFor = (entry) => requests.find(([channel, pattern]) => channel === entry.channel && pattern.test(entry.what))?.[2];

/** Lines that only repeat what another channel shows. */
const echoes = new Set([
  'http.answered',
  'graph.called',
  'graph.notified',
  'bot.turn-answered',
  'job.finished',
  'job.recovered',
  'database.opened',
]);

/** Small facts of a product line: words and numbers, never long texts. */
function facts(detail) {
  return Object.entries(detail ?? {})
    .filter(
      ([key, value]) =>
        !['event', 'level', 'time', 'at', 'trace', 'msg', 'pid', 'hostname', 'v'].includes(key) &&
        ['string', 'number', 'boolean'].includes(typeof value) &&
        String(value).length <= 40,
    )
    .slice(0, 4)
    .map(([key, value]) => `${key} ${value}`)
    .join(' · ');
}

function line(kind, what, note, bad) {
  return h(
    'li',
    { class: `link-line ${kind}${bad ? ' bad' : ''}` },
    h('b', {}, words[kind]),
    what,
    note ? h('small', {}, note) : null,
  );
}

function linesOf(entries) {
  const lines = [];
  let reads = 0;
  const flush = () => {
    if (reads > 0) lines.push(line('read', reads === 1 ? 'One thing read' : `${reads} things read`, null, false));
    reads = 0;
  };
  for (const entry of entries) {
    const kind = kindOf(entry);
    if (kind === 'read') {
      reads += entry.channel === 'graph' ? 1 : 0;
      continue;
    }
    flush();
    const bad = /→ (?:[45]\d\d|not delivered)|\b[45]\d\d$/.test(entry.what);
    const isDecision = kind === 'decided';
    const event = isDecision ? (entry.detail?.event ?? entry.what) : shortened(entry.what);
    const said = isDecision ? decisions[event] : wordsFor(entry);
    const notes = [said === undefined ? '' : event, isDecision ? facts(entry.detail) : ''].filter(Boolean);
    lines.push(line(kind, said ?? event, notes.join(' · '), bad));
  }
  flush();
  return lines;
}

/** Groups entries by trace; what has none joins its neighbour of the same moment. */
function groups(entries) {
  const byTrace = new Map();
  for (const entry of entries) {
    const key = entry.trace ?? `${entry.at} ${entry.channel}`;
    if (!byTrace.has(key)) byTrace.set(key, []);
    byTrace.get(key).push(entry);
  }
  return [...byTrace.values()].filter((group) => group.some((entry) => kindOf(entry) !== 'read')).reverse();
}

/** The chain, newest first: what arrived, what was decided and why, what was sent. */
export function drawChain(element) {
  const zone = personNow()?.timeZone ?? 'UTC';
  const shown = groups(state.journal.slice(-400)).slice(0, 40);
  fill(
    element,
    h('h2', {}, 'What happened'),
    h('p', { class: 'meta legend' }, 'Newest first, by trace: what arrived, what was decided and why, what was sent.'),
    shown.length === 0 ? h('p', { class: 'empty' }, 'Nothing yet. Move the clock or press a button.') : null,
    shown.map((group) =>
      h(
        'article',
        { class: 'trace' },
        h(
          'p',
          { class: 'at' },
          h('span', {}, `${shortDay(group[0].at, zone)}, ${clockIn(group[0].at, zone)}`),
          h('span', {}, group[0].trace?.slice(0, 8) ?? ''),
        ),
        h('ul', {}, linesOf(group)),
      ),
    ),
  );
}

/** Follows the journal; `changed` is called when something new came. */
export function followJournal(changed) {
  const source = new EventSource('/api/journal/stream');
  source.onmessage = ({ data }) => {
    const entry = JSON.parse(data);
    if (state.journal.length > 0 && entry.seq <= state.journal[state.journal.length - 1].seq) return;
    state.journal.push(entry);
    if (state.journal.length > 1500) state.journal.splice(0, 500);
    changed();
  };
}

/** Reads what happened so far. */
export async function loadJournal() {
  state.journal = await api.journal(0);
}
