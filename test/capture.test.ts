import { expect, test } from 'vitest';
import { createConversation } from '#app/conversation.ts';
import type { Asker, Dialog } from '#app/doors.ts';
import type { AnswerDeps } from '#app/presses/press-deps.ts';
import { createRecordCommitment } from '#app/record-commitment.ts';
import { createLinks } from '#app/views/links.ts';
import { stateOf } from '#domain/commitment-state.ts';
import type { PersonId } from '#domain/ids.ts';
import { plus } from '#domain/time.ts';
import { wordsFor } from '#words/words-for.ts';
import { ana, at, ben } from './support/builders.ts';
import { cleo } from './support/commitment-arbitraries.ts';
import { tabWorld, week, withBen, withCleo } from './support/tab-world.ts';

const now = at('2026-11-24T12:00');
const next = week(withBen, '2026-12-01');
const sentence = 'I’ll send the pricing sheet to Northwind by Thursday';
const gong = 'https://us-1.app.gong.io/call?id=71&t=760';

const asker = (person: PersonId, trace = 't'): Asker => ({ person, mri: '29:x', conversation: '19:chat@thread.v2', place: 'group', serviceUrl: 'https://smba.example/', locale: 'en-GB', trace });

/** The conversation on the real store. Whoever reaches for Teams or Graph in it fails: neither is there. */
async function talk({ withTwo = false } = {}) {
  const world = await tabWorld(async (tx) => {
    if (!withTwo) await tx.pairs.save({ ...withCleo, state: { kind: 'off', by: ana, at: now } });
    await tx.meetings.save(next);
  });
  const clock = { time: now, now: () => Promise.resolve(clock.time) };
  let ids = 0;
  const newId = () => `id-${String((ids += 1))}`;
  const policies = { offers: true, consent: 'inform' as const, diagnosis: true, scores: true };
  const deps = { store: world.store, clock, wordsFor, links: createLinks('https://twofold.contoso.example'), policies, newId, recordCommitment: createRecordCommitment({ store: world.store, newId }) };
  const conversation = createConversation(deps as unknown as AnswerDeps); // the ports to the outside are left out on purpose
  const promises = () => world.store.transaction((tx) => tx.commitments.ofPair(withBen.id));
  return { ...world, clock, conversation, promises, coaching: () => world.store.transaction((tx) => tx.coaching.get(withBen.id)) };
}

const cardIn = (dialog: Dialog): string => (dialog.kind === 'dialog' ? JSON.stringify(dialog.card) : `${dialog.kind}: ${dialog.kind === 'said' ? dialog.text : ''}`);

test('a message of the other one is the other one’s promise, and nothing is kept before it is said', async () => {
  await using t = await talk();

  const dialog = await t.conversation.captureOpened(asker(ana), { text: `  ${sentence}\n`, author: ben });

  expect(cardIn(dialog)).toContain(`"value":"${sentence}"`);
  expect(cardIn(dialog)).toContain('"value":"theirs"');
  expect(cardIn(dialog)).toContain(`"pair":"${withBen.id}"`);
  expect(await t.promises()).toEqual([]);
});

test('with several 1:1s the one of the message’s author is chosen; a stranger’s chooses none', async () => {
  await using t = await talk({ withTwo: true });
  const chosen = async (author: PersonId) => /"id":"pair","label":"[^"]+","style":"compact","value":"([^"]+)"/.exec(cardIn(await t.conversation.captureOpened(asker(ana), { text: sentence, author })))?.[1];

  expect(await chosen(cleo)).toBe(withCleo.id);
  expect(await chosen('00000000-0000-4000-8000-0000000000ff' as PersonId)).toBeUndefined();
});

test('kept once, also when Teams sends it three times; the owner is who was chosen', async () => {
  await using t = await talk();
  const sent = () => t.conversation.captureSent(asker(ana), { v: 1, verb: 'capture.keep', sentence, pair: withBen.id, owner: 'theirs' });

  const answers = await Promise.all([sent(), sent(), sent()]);

  const promises = await t.promises();
  expect(promises.map((one) => [one.owner, stateOf(one, withBen).sentence])).toEqual([[ben, sentence]]);
  for (const answer of answers) expect(cardIn(answer)).toContain('still missing');
});

test('a half is joined once, and a whole promise asks for nothing more', async () => {
  await using t = await talk();
  await t.conversation.captureSent(asker(ben), { verb: 'capture.keep', sentence: 'I’ll run two role-plays', pair: withBen.id, owner: 'mine' });
  const [promise] = await t.promises();
  const join = () => t.conversation.captureSent(asker(ben), { verb: 'capture.complete', commitment: promise?.id, half: 'and Wingtip, €9,000, will be at proposal by Friday' });

  const first = await join();
  t.clock.time = plus(now, 3000);
  await join();

  expect(cardIn(first)).toContain('Both halves are there.');
  const [whole] = await t.promises();
  expect(whole === undefined ? null : stateOf(whole, withBen).sentence).toBe('I’ll run two role-plays, and Wingtip, €9,000, will be at proposal by Friday');
});

test('what can’t be kept keeps the form as it is, and says what to do', async () => {
  await using t = await talk({ withTwo: true });
  const keep = async (data: object, person = ana) => cardIn(await t.conversation.captureSent(asker(person), { verb: 'capture.keep', owner: 'said', ...data }));

  expect(await keep({ sentence: ' ', pair: withBen.id })).toContain('Write the sentence after');
  expect(await keep({ sentence: 'x'.repeat(501), pair: withBen.id })).toContain('longer than I can keep');
  expect(await keep({ sentence })).toContain('Choose one.');
  expect(await keep({ sentence, pair: withCleo.id }, ben)).toContain('Choose one.'); // not Ben's: as if it were not there
  expect(cardIn(await t.conversation.captureSent(asker(ana), { verb: 'something.else' }))).toContain('could not be read');
  expect(cardIn(await t.conversation.captureSent(asker('00000000-0000-4000-8000-0000000000ff' as PersonId), { verb: 'capture.keep', sentence, pair: withBen.id }))).toContain('don’t help with a 1:1 of yours');
  expect(await t.promises()).toEqual([]);
});

test('nobody completes a promise of others', async () => {
  await using t = await talk();
  await t.conversation.captureSent(asker(ben), { verb: 'capture.keep', sentence: 'I’ll run two role-plays', pair: withBen.id, owner: 'mine' });
  const [promise] = await t.promises();

  const answer = await t.conversation.captureSent(asker(cleo), { verb: 'capture.complete', commitment: promise?.id, half: 'and all of it' });

  expect(cardIn(answer)).toContain('Only the two people of this 1:1');
  expect((await t.promises())[0]?.events).toHaveLength(1);
});

test('a link of ours tells the day to one of the two, and nothing to anybody else', async () => {
  await using t = await talk();
  const url = `https://twofold.contoso.example/a/${next.id}#begin`;

  expect(await t.conversation.linkPasted(asker(ben), url)).toMatchObject({ title: '1:1, Tuesday 1 December' });
  for (const [who, link] of [[cleo, url], [ben, 'https://twofold.contoso.example/a/nothing-here']] as const) {
    const unfurled = await t.conversation.linkPasted(asker(who), link);
    expect(unfurled).toMatchObject({ title: 'A 1:1 in Twofold' });
    expect(JSON.stringify(unfurled)).not.toMatch(/December|Ana|Ben/);
  }
});

test('a link to a recorded call can be brought to the next 1:1 of whoever presses; other links stay links', async () => {
  await using t = await talk();

  expect(await t.conversation.linkPasted(asker(ben), gong)).toMatchObject({ title: 'A moment in a call', line: 'From Gong, at 12:40' });
  expect(await t.conversation.linkPasted(asker(ben), 'https://www.contoso.example/')).toBeNull();
  expect(await t.conversation.linkPasted(asker(ben), 'javascript:alert(1)')).toBeNull();

  const press = (person: PersonId, data: object) => t.conversation.press(asker(person), { verb: 'moment.bring', data: { v: 1, ...data }, trigger: 'manual', activity: null });
  expect(await press(ben, { url: gong })).toEqual({ kind: 'message', text: 'It stands in the agenda of your 1:1 with Ana on Tuesday 1 December.' });
  expect((await t.coaching())?.evidence?.url).toBe(gong);
  expect(await press(ben, { url: 'http://app.gong.io/call' })).toMatchObject({ kind: 'error' });
  expect(await press('00000000-0000-4000-8000-0000000000ff' as PersonId, { url: gong })).toMatchObject({ kind: 'error' });
});

test('with several 1:1s it asks to which the moment belongs', async () => {
  await using t = await talk({ withTwo: true });
  const press = (data: object) => t.conversation.press(asker(ana), { verb: 'moment.bring', data: { v: 1, ...data }, trigger: 'manual', activity: null });

  expect(JSON.stringify(await press({ url: gong }))).toContain('Which 1:1 is it for?');
  expect(await t.coaching()).toBeUndefined();
  expect(await press({ url: gong, pair: withBen.id })).toMatchObject({ kind: 'message' });
  expect((await t.coaching())?.evidence?.url).toBe(gong);
});
