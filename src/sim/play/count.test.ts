import { expect, test } from 'vitest';
import { countStory } from './count.ts';
import type { StoryRecord, Summary } from './count.ts';
import type { BotPost, InviteChange, InviteState, Shown, TapeEntry } from './tape.ts';

const ana = 'ana';
const ben = 'ben';
const cleo = 'cleo';
const startAt = Date.parse('2026-11-02T07:00:00Z');
const hour = 3_600_000;
const week = 168 * hour;
const sentence = "I'll ask what waiting costs on 5 demos, and Northwind, €48,000, will be at proposal by Friday";

const join = '<div>____________________</div><a href="https://teams.microsoft.com/meet/1">Join</a>';
const block = (text = 'Coaching, Accountability') =>
  `<div><a href="https://twofold.example/a/t1#begin"><b>This week</b></a><p>${text}</p><a href="https://twofold.example/a/t1#end">Kept up to date</a></div>`;
const body = (inside: string, note = 'Bring a call.') => `<html><body><div>${note}</div>${inside}${join}</body></html>`;

const anInvite = (over: Partial<InviteState> = {}): InviteState => ({
  uid: 'u1',
  originalDate: '2026-11-03',
  html: body(''),
  joinUrl: 'https://join/1',
  required: [ana, ben],
  audience: [ana, ben],
  ...over,
});
const written = (over: Partial<InviteChange> = {}, text?: string): InviteChange => ({
  kind: 'invite',
  at: startAt + hour,
  by: 'app',
  before: anInvite(),
  after: anInvite({ html: body(block(text)) }),
  ...over,
});
const aPost = (over: Partial<BotPost> = {}): BotPost => ({
  kind: 'posted',
  at: startAt + hour,
  chatId: 'meeting',
  chatKind: 'meeting',
  members: [ana, ben],
  what: 'agenda',
  meetingKeys: ['id m1'],
  text: 'Ana and Ben',
  prompted: false,
  ...over,
});
const aShown = (over: Partial<Shown> = {}): Shown => ({
  kind: 'shown',
  at: startAt + hour,
  audience: [ana, ben],
  what: 'agenda',
  text: sentence,
  privateTexts: [],
  ...over,
});
const made: TapeEntry = { kind: 'made', at: startAt + 2 * hour, pair: [ana, ben], by: ben, sentence };

function count(tape: TapeEntry[], over: Partial<StoryRecord> = {}): Summary {
  return countStory({
    weeks: 1,
    seed: 1,
    startAt,
    tape,
    mails: [],
    findings: [],
    appId: 'app',
    names: new Map([
      [ana, ['Ana']],
      [ben, ['Ben']],
      [cleo, ['Cleo']],
    ]),
    disturbances: { moved: 0, cancelled: 0, recreated: 0, redated: 0, killed: 0, duplicated: 0, late: 0 },
    ...over,
  });
}

const aMail = (over: Partial<StoryRecord['mails'][number]> = {}): StoryRecord['mails'][number] => ({
  at: startAt,
  to: 'ben@fabrikam.example',
  eventId: 'e',
  uid: 'u1',
  originalDate: '2026-11-03',
  kind: 'update',
  causedBy: { kind: 'app', clientId: 'app' },
  ...over,
});

test('one occurrence written twice counts once as invite, and two occurrences count twice', () => {
  const again = written({ before: anInvite({ html: body(block()) }), after: anInvite({ html: body(block('other')) }) });
  const next = written({
    before: anInvite({ originalDate: '2026-11-10' }),
    after: anInvite({ originalDate: '2026-11-10', html: body(block()) }),
  });

  expect(count([written(), again, next]).invitesWritten).toBe(2);
});

test('a block that a person typed or kept is no invite written', () => {
  expect(count([written({ by: 'person' })]).invitesWritten).toBe(0);
});

test('a text with only one of the two links is no block', () => {
  const half = anInvite({ html: body('<a href="https://twofold.example/a/t1#begin">This week</a>') });

  expect(count([written({ after: half })]).invitesWritten).toBe(0);
});

test('a second mail that the app causes for one occurrence shows, and mails that people cause do not', () => {
  const byAna = aMail({ causedBy: { kind: 'person', id: ana } });

  expect(count([], { mails: [aMail(), byAna, byAna] }).mailsPerOccurrenceMax).toBe(1);
  expect(count([], { mails: [aMail(), aMail()] }).mailsPerOccurrenceMax).toBe(2);
});

test('a write after the block vanished is a repair, and its mail is left out', () => {
  const vanished = written({ by: 'person', before: anInvite({ html: body(block()) }), after: anInvite() });
  const summary = count([written(), vanished, written()], { mails: [aMail(), aMail()] });

  expect(summary).toMatchObject({ repairs: 1, mailsPerOccurrenceMax: 1, invitesWritten: 1 });
});

test('a second write without a vanished block is no repair', () => {
  const again = written({ before: anInvite({ html: body(block()) }), after: anInvite({ html: body(block('other')) }) });

  expect(count([written(), again], { mails: [aMail(), aMail()] })).toMatchObject({
    repairs: 0,
    mailsPerOccurrenceMax: 2,
  });
});

test('text outside the block that the app changed is seen, white space apart', () => {
  const spaced = anInvite({ html: body(block()).replace('Bring a call.', 'Bring\r\n a call.') });
  const changed = anInvite({ html: body(block(), 'Bring two calls.') });

  expect(count([written({ after: spaced })]).outsideBlockChanged).toBe(0);
  expect(count([written({ after: changed })]).outsideBlockChanged).toBe(1);
});

test('a lost join section is seen outside the block, and a new join link by itself', () => {
  const lost = anInvite({ html: `<html><body><div>Bring a call.</div>${block()}</body></html>`, joinUrl: null });

  expect(count([written({ after: lost })])).toMatchObject({ outsideBlockChanged: 1, joinUrlsChanged: 1 });
});

test('two agenda cards for one meeting in one chat are a duplicate, in two chats or for two meetings they are not', () => {
  expect(count([aPost(), aPost({ chatId: 'other' }), aPost({ meetingKeys: ['id m2'] })])).toMatchObject({
    cardsPosted: 3,
    cardsDuplicated: 0,
  });
  expect(count([aPost(), aPost()])).toMatchObject({ cardsPosted: 2, cardsDuplicated: 1 });
});

test('a second card under another id but with the same heading and day is a duplicate', () => {
  const named = (id: string) => aPost({ meetingKeys: [`id ${id}`, 'Ana and Ben, 3 November'] });

  expect(count([named('m1'), named('m2')]).cardsDuplicated).toBe(1);
});

test('a pair is on with its first block or agenda card', () => {
  expect(count([aPost({ what: 'offer', chatKind: 'personal', members: [ana] })]).pairsOn).toBe(0);
  expect(count([written()]).pairsOn).toBe(1);
  expect(count([aPost({ members: [ana, cleo] }), written()]).pairsOn).toBe(2);
});

test('unprompted personal messages count per person, pair and week; answers and what came before do not', () => {
  const recap = (over: Partial<BotPost> = {}) =>
    aPost({
      what: 'recap',
      chatId: 'a:1',
      chatKind: 'personal',
      members: [ben],
      text: 'Your 1:1 with Ana',
      at: startAt + 5 * hour,
      ...over,
    });
  const before = recap({ at: startAt });

  expect(
    count([before, written(), recap(), recap({ prompted: true }), recap({ at: startAt + week })])
      .personalMessagesPerPersonPairWeekMax,
  ).toBe(1);
  expect(count([written(), recap(), recap(), recap()]).personalMessagesPerPersonPairWeekMax).toBe(3);
});

test('messages to a manager count for the pair that they name', () => {
  const toAna = (text: string) =>
    aPost({ what: 'recap', chatId: 'a:2', chatKind: 'personal', members: [ana], text, at: startAt + 5 * hour });
  const other = written({
    after: anInvite({ uid: 'u2', html: body(block()), required: [ana, cleo], audience: [ana, cleo] }),
  });

  expect(
    count([written(), other, toAna('Your 1:1 with Ben'), toAna('Your 1:1 with Cleo')])
      .personalMessagesPerPersonPairWeekMax,
  ).toBe(1);
});

test('an open promise that stands in the next invite is carried', () => {
  const next = written({ at: startAt + 3 * hour }, `Still open: “${sentence}”`);

  expect(count([made, next])).toMatchObject({ commitmentsMade: 1, commitmentsCarried: 1, commitmentsLost: 0 });
});

test('an open promise that is missing in the next invite is lost', () => {
  expect(count([made, written({ at: startAt + 3 * hour })])).toMatchObject({
    commitmentsCarried: 0,
    commitmentsLost: 1,
  });
});

test('a promise that came back once and then vanished while open is lost', () => {
  const first = written({ at: startAt + 3 * hour }, sentence);
  const second = written({
    at: startAt + week,
    before: anInvite({ originalDate: '2026-11-10' }),
    after: anInvite({ originalDate: '2026-11-10', html: body(block()) }),
  });

  expect(count([made, first, second])).toMatchObject({ commitmentsCarried: 1, commitmentsLost: 1 });
});

test('a closed promise, an older invite and an invite with a third person lose nothing', () => {
  const wide = anInvite({ html: body(block()), audience: [ana, ben, cleo] });

  expect(
    count([made, { kind: 'closed', at: startAt + 2 * hour, sentence }, written({ at: startAt + 3 * hour })])
      .commitmentsLost,
  ).toBe(0);
  expect(count([written(), made]).commitmentsLost).toBe(0);
  expect(count([made, written({ after: wide })]).commitmentsLost).toBe(0);
});

test('a reworded promise counts in either wording', () => {
  const into = sentence.replace('5', '6');

  expect(count([made, { kind: 'reworded', at: startAt + 2 * hour, sentence, into }, written({}, into)])).toMatchObject({
    commitmentsCarried: 1,
    commitmentsLost: 0,
  });
});

test('a sentence in an invite or chat that a third person reads is a leak', () => {
  const wide = anInvite({ html: body(block(sentence)), audience: [ana, ben, cleo] });

  expect(count([made, written({}, sentence), aShown()]).leaks).toBe(0);
  expect(count([made, written({ after: wide })]).leaks).toBe(1);
  expect(count([made, aShown({ audience: [ana, ben, cleo] })]).leaks).toBe(1);
  expect(count([made, aShown({ audience: [cleo] })]).leaks).toBe(1);
});

test('a skill that the two see is a leak in any invite and with any third reader', () => {
  const skill = 'Ask what waiting costs the buyer';
  const card = aShown({ text: `Skill ${skill}`, privateTexts: [skill] });

  expect(count([card, written()]).leaks).toBe(0);
  expect(count([card, written({}, skill)]).leaks).toBe(1);
  expect(count([card, aShown({ text: skill, audience: [ana, ben, cleo] })]).leaks).toBe(1);
});

test('findings and disturbances are told as they were', () => {
  const summary = count([], { findings: [{ at: 0, rule: 'select', what: 'x' }] });

  expect(summary.guidanceFindings).toBe(1);
  expect(summary.disturbances.moved).toBe(0);
});
