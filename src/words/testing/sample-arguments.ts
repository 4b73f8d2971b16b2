import { instant, localDate, zone } from '#domain/time.ts';

const lisbon = zone('Europe/Lisbon');
const tokyo = zone('Asia/Tokyo');
const tuesday = instant('2026-11-24T10:00:00Z');
const later = instant('2026-11-24T10:45:00Z');
const date = localDate('2026-11-27');
const first = localDate('2026-12-01');
const counts = [0, 1, 2, 5, 12];
const parsed = { behavior: 'ask', repetitions: { count: 5, unit: 'calls' }, number: { value: 48000, currency: 'EUR' }, deal: 'Contoso', stage: 'proposal', due: date, owner: 'rep', halves: 'both' };
const outcomes = [{ kind: 'kept' }, { kind: 'partly', done: 3, of: 4 }, { kind: 'missed' }];
const sums = ['covered', 'needs-new', 'impossible', 'impossible'].map((verdict, index) => ({
  facts: { gap: 90000, deal: 30000, rate: 25, pipeline: 60000, days: index === 3 ? 0 : 40, cycle: 60 },
  verdict,
  needed: 12,
  open: 2,
  missing: index === 1 ? 1 : 10,
  daysToBegin: 1,
}));
const besides = [1, 2, 0].map((rooms) => ({ code: 'besides', rooms, recorders: rooms === 2 ? 0 : 1, optional: rooms, groups: rooms === 1 ? 0 : 1 }));
const reasonCodes = ['two-people', 'reports-to-you', 'you-report-to', 'same-organization', 'you-invite', 'they-invite', 'manager-not-known', 'named', 'names', 'plain-subject'];
const rhythms = ['weekly', 'biweekly', 'monthly', 'other'].flatMap((cadence) => [{ code: 'rhythm', cadence }, { code: 'single-meetings', cadence, meetings: 5 }]);
const todos = [
  { kind: 'not-scheduled' }, { kind: 'unreachable' }, { kind: 'carried', count: 1, times: 3 }, { kind: 'carried', count: 2, times: 3 }, { kind: 'views-differ', count: 1 }, { kind: 'views-differ', count: 2 },
  { kind: 'no-skill' }, { kind: 'no-moment' }, { kind: 'due', of: 'carried', count: 1, times: 2 }, { kind: 'due', of: 'carried', count: 2, times: 2 }, { kind: 'due', of: 'own', count: 1, day: date }, { kind: 'due', of: 'own', count: 2, day: first },
];
const weeks = ['held', 'cancelled', 'moved', 'unconfirmed', 'not-held'].map((fate, index) => ({ fate, minutes: index === 0 ? 44 : null, made: 2, settled: 1, to: date }));
const halves = ['both', 'coaching', 'accountability', 'neither'];
const people = ['Ben', 'Ana', 'Lars', 'Zoé'];
const names = [['Ben'], ['Ana', 'Ben'], ['Ana', 'Ben', 'Cleo']];
const both = [true, false];

/** What the parameters of the catalogue's functions are given, by their English names: one call for each place in the longest list. */
export const samples: Readonly<Record<string, readonly unknown[]>> = {
  ...Object.fromEntries(['name', 'manager', 'rep', 'owner', 'other', 'by', 'counterpart', 'organizer', 'given'].map((who) => [who, people])),
  ...Object.fromEntries(['date', 'day', 'since', 'monday', 'cancelled', 'to', 'from', 'today'].map((when) => [when, [date, first]])),
  ...Object.fromEntries(['count', 'number', 'of', 'times', 'held', 'moved', 'unconfirmed', 'open', 'contested', 'suspended', 'dropped', 'renegotiated', 'kept', 'partly', 'missed', 'counted', 'made', 'due', 'updates', 'inARow', 'sent', 'seconds', 'confirmed'].map((many) => [many, counts])),
  ...Object.fromEntries(['rate', 'spent', 'done', 'over', 'characters', 'largest', 'minutes', 'people', 'on', 'line', 'index', 'percent', 'coaching', 'accountability', 'blockers', 'value'].map((many) => [many, [3, 24]])),
  ...Object.fromEntries(['ownWordsWin', 'isThis', 'renewed', 'hasSkill', 'scores', 'chat', 'invite', 'others', 'isYou', 'isWhole'].map((may) => [may, both])),
  start: [tuesday], end: [later], at: [later], now: [tuesday], where: [lisbon], own: [lisbon], theirs: [tokyo],
  names, currency: ['EUR', null, '%', 'seats'], sentence: ['I’ll ask on 5 calls: really?'], quoted: ['“…”'], label: ['X'], text: ['Ask.'], topic: ['Prices'], what: ['X'], time: ['10:52'], when: [null, 'X'], latest: [null, 'X'],
  fault: ['shape', 'unknown-list', 'unknown-label', 'empty', 'too-long', 'unreadable', 'twice', 'place', 'minutes', 'id', 'no-name', 'levels', 'too-many'], limit: ['33'],
  promise: [{ owner: 'Ben', due: date, timesCarried: 2 }, { owner: 'Ana', due: null, timesCarried: 1 }], outcome: outcomes, views: [[{ name: 'Ana', outcome: outcomes[0] }, { name: 'Ben', outcome: outcomes[1] }]], parsed: [parsed],
  reason: ['not-of-this-pair', 'manager-only', 'rep-only', 'owner-only', 'already-closed', 'already-settled', 'past-its-day', 'suspended', 'not-suspended'],
  cadence: ['weekly', 'biweekly', 'monthly', 'other'], yes: names, notNow: names, notOneOnOne: names, policies: [{ scores: true, diagnosis: true }, { scores: false, diagnosis: false }],
  missing: ['behaviour', 'number', 'day'], unit: ['calls'], sum: sums, cause: ['skill', 'clarity', 'system', 'will'], actual: [null, null, 6, 6], target: [null, 8, null, 8], level: [1, 3], aims: [null, 4], sinceStart: [null, 1, 0, -1],
  kind: ['moved', 'cancelled'], noticeHours: [0, 1, 5, 50], skill: ['Prices'], framework: [null, 'SPIN'], frameworks: [[], ['SPIN'], ['SPIN', 'MEDDICC']], halves, clock: ['10:00'], source: ['Gong'],
  one: [...reasonCodes.map((code) => ({ code })), ...besides, ...rhythms], reasons: [...rhythms.map((rhythm) => [rhythm, { code: 'reports-to-you' }]), ...besides.map((company) => [company])],
  because: ['happens-once', 'more-than-two', 'has-a-series'], why: ['uninstalled', 'blocked', 'refused'], undated: [0, 2], _reader: ['manager'], levels: [1, 0, -1], stage: ['proposal'], id: ['id-1'], _: [{ manager: 'Ana', rep: 'Ben' }],
  left: ['', 'X'], achieved: [6.5, 6], list: ['sayCoaching', 'handOver', 'skills', 'skills'], within: [null, 'name', 'levels', 'drills'], place: ['X'], title: ['X'], answer: ['X'], element: ['X'], slot: ['X'], zone: ['Europe/Lisbon'], detail: ['', 'X'], givens: [['Ben'], ['Ana', 'Ben']], half: ['behaviour', 'number', 'day'], said: ['x'],
  points: [[{ week: '19 Oct', value: '4' }, { week: '26 Oct', value: '6' }]],
};

/** Where a name means something else than elsewhere. */
export const samplesAt: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  'panel.frame.lastSeen': { clock: ['10:31'] },
  'panel.announced.read': { missing: ['behaviour', 'number', 'action', 'day', null] },
  'panel.coaching.momentDetail': { at: [null, '12:40'] },
  'panel.promise.ofTarget': { target: [8] },
  'tab.rep.keptSoFar': { rate: ['X'] },
  'tab.rep.withPerson': { when: ['X'] },
  'tab.scorecard.theirs': { rate: ['X'] },
  'cards.offer.rhythm': { next: [{ start: tuesday, end: later, zone: lisbon }] },
  'cards.intro.accepted': { next: [null, 'X'] },
  'cards.agenda.closed': { minutes: [null, 1, 44] },
  'cards.agenda.pressed': { at: ['10:52'] },
  'cards.recap.held': { minutes: [null, 1, 44] },
  'cards.recap.goesInto': { day: [null, date, date] },
  'prep.digest.withWhom': { when: ['X'] },
  'reschedule.moved': { when: ['X'] },
  'tab.done.moved': { when: ['X'] },
  'reschedule.sooner': { next: [first] },
  'reschedule.notHeld': { missed: [date], next: [first] },
  'scorecard.arcDay': { today: [-3, 41], start: [date], next: [null, { day: 60, date: first }] },
  'scorecard.rate': { rate: [null, 0.72] },
  'scorecard.record': { cancelled: counts },
  'scorecard.deed': { to: [null, date], by: [null, 'Ben'] },
  'scorecard.form.markLabel': { day: [30] },
  'scorecard.form.markMissing': { day: [30] },
  'panel.skillDetail': { level: [3, 3, null], aims: [null, 4, null] },
  'panel.ask': { missing: ['behaviour', 'number', 'day', 'action', 'action'], owner: [null, 'Ben'] },
  'panel.closing.goesInto': { day: [null, date] },
  'panel.closing.dropped': { reason: ['X'] },
  'panel.closing.recap': { invite: [{ kind: 'by', latest: 'X' }, { kind: 'now' }, { kind: 'none' }] },
  'panel.closed.goes': { day: [null, date, date] },
  'tab.time.next': { start: [tuesday, later, instant('2026-11-24T16:00:00Z'), instant('2026-11-25T10:00:00Z'), instant('2026-11-27T10:00:00Z')] },
  'tab.time.day': { today: [date, date, localDate('2026-11-30')] },
  'tab.time.forOther': { at: [tuesday, instant('2026-11-24T20:00:00Z')] },
  'tab.rate.percent': { percent: [null, 72] },
  'tab.rate.leftOut': { over: [null, 4] },
  'tab.home.held': { minutes: [null, 44] },
  'tab.home.todo': { one: todos },
  'tab.home.ownDue': { due: [[{ day: date, count: 1 }, { day: first, count: 2 }], []] },
  'tab.page.dayText': { number: [-3, 41], start: [date] },
  'tab.page.week': { fate: weeks.map(({ fate }) => fate), minutes: [44, null], settled: [0, 1], to: [null, date] },
  'tab.settings.off.invites': { to: [null, 'Ben', 'Ana'], from: [null, 'Ana'], count: [1, 5], others: [false, true] },
  'invite.blockers': { manager: [null, 'Ana'] },
  'commandReplies.stop.line': { organizer: [null, 'Ana'] },
  'extension.link.momentFrom': { at: [null, '12:40'] },
  'verdict.other': { because: ['happens-once', 'more-than-two', 'cancelled', 'ended', 'declined-by-you', 'declined-by-them', 'all-day', 'too-often', 'too-rare', 'nobody-else', 'outside-organization', 'other-purpose', 'too-few', 'no-steady-rhythm', 'has-a-series'] },
  'verdict.notOffered': { because: ['group-among-attendees', 'hidden-attendees', 'private', 'not-in-reporting-line'] },
  'tab.settings.place': { skill: ['', 'Prices'] },
  'outlook.since': { when: ['X'] },
  'tab.refused.ownWords': { fault: ['X'] },
  'tab.page.soFar': { count: ['6'] },
};
