import { expect, test } from 'vitest';
import { bringInvite } from '#app/bring-invite.ts';
import { marksOf } from '#app/invite-access.ts';
import { readPairContext } from '#app/pair-context.ts';
import type { Calendar } from '#app/ports.ts';
import { blockText, outsideText } from '#cards/place-block.ts';
import { ana, at, ben } from './support/builders.ts';
import { aForm, mails, outlookWorld } from './support/outlook-world.ts';
import { answered, promiseOf, week, withBen } from './support/tab-world.ts';

const meeting = 'pair-1-2026-11-24';
const said = 'I’ll call two lost customers by Friday';
const join = '<div class="me-email-text">\r\n<div>________________________________________</div>\r\n<div><a id="meet_invite_block.action.join_link" href="https://teams.microsoft.com/meet/123?p=x">Join</a></div>\r\n</div>';
const text = `<html><body><p>Ben, please bring the Contoso call.</p>${join}</body></html>`;
const others = { attendees: [...aForm().attendees, { mail: 'eva@contoso.com', name: 'Eva Lindt', kind: 'optional' as const, response: 'none' as const }] };

type World = Awaited<ReturnType<typeof outlookWorld>>;
const aWorld = (): Promise<World> =>
  outlookWorld(async (tx) => {
    await tx.meetings.save(week(withBen, '2026-11-24'));
    await tx.commitments.add(promiseOf(withBen, { owner: ben, on: '2026-11-17', sentence: said, id: 'one' }));
  });
const place = (world: World, html: string, different: Parameters<typeof aForm>[0] = {}) => world.outlook['place-block'](world.readerOf(ana), { meeting, html, form: aForm(different) });
const delivery = async (world: World) => (await world.store.transaction((tx) => tx.deliveries.ofPair(withBen.id))).find(({ kind }) => kind === 'invite');

test('the block comes before the join section, and every other byte stays', async () => {
  await using world = await aWorld();

  const { html } = answered(await place(world, text));

  const [before, after] = text.split(join);
  expect(html.startsWith(before!)).toBe(true);
  expect(html.endsWith(`${join}${after!}`)).toBe(true);
  expect(blockText(html, marksOf(world.deps))).toContain(said);
});

test('put in again it is refreshed, and what somebody typed into it stays', async () => {
  await using world = await aWorld();
  const first = answered(await place(world, text)).html.replace('Open the agenda</a>', 'Open the agenda</a><br>Bring the slides');
  await world.store.transaction((tx) => tx.commitments.add(promiseOf(withBen, { owner: ana, on: '2026-11-17', sentence: 'I’ll find two dates by Thursday', id: 'two' })));

  const { html } = answered(await place(world, first));

  expect(html.match(/id="agenda-/g)).toHaveLength(1);
  expect(blockText(html, marksOf(world.deps))).toContain('I’ll find two dates by Thursday');
  expect(outsideText(html, marksOf(world.deps)).split('\n')).toEqual(['Ben, please bring the Contoso call.', 'Bring the slides', expect.stringMatching(/^_+$/), 'Join']);
});

test('somebody else on the form takes the sentences out of it', async () => {
  await using world = await aWorld();
  const first = answered(await place(world, text)).html;

  const { html } = answered(await place(world, first, others));

  expect(html).not.toContain(said);
  expect(blockText(html, marksOf(world.deps))).toContain('1. Coaching, 24 minutes');
});

test('a form without its Teams section, with a torn block, of a date that is over, or of somebody else is left as it is', async () => {
  await using world = await aWorld();
  const torn = answered(await place(world, text)).html.replace(/<div id="agenda-[^>]*>/, '<div>').replace(/<a href="[^"]*#end"[^>]*>.*?<\/a>/, '');

  expect(await place(world, '<p>Hello</p>')).toMatchObject({ kind: 'refused', status: 409, text: expect.stringContaining('Teams section is missing') });
  expect(await place(world, torn)).toMatchObject({ kind: 'refused', status: 409, text: expect.stringContaining('taken out by hand') });
  expect(await world.outlook['place-block'](world.readerOf(ben), { meeting, html: text, form: aForm() })).toMatchObject({ kind: 'refused', status: 409, text: 'Only the organizer can put the agenda into the invite.' });
  await using later = await outlookWorld((tx) => tx.meetings.save(week(withBen, '2026-11-24')), { now: at('2026-11-25T09:00') });
  expect(await place(later, text)).toMatchObject({ kind: 'refused', status: 409, text: 'This date is over. Its invite stays as it is.' });
});

test('the text is neither stored nor logged; the block is remembered as handed over', async () => {
  await using world = await aWorld();

  await place(world, text);

  const kept = await delivery(world);
  expect(kept).toMatchObject({ state: 'intended', writes: 0, note: { handed: true, audience: 'exactly-two' } });
  expect(JSON.stringify([kept, world.logged])).not.toContain('Contoso call');
});

test('a block that stands goes on standing while a fresher one is in the form, and both are known for ours', async () => {
  await using world = await aWorld();
  await place(world, text);
  const { note, ...before } = (await delivery(world))!;
  await world.store.transaction((tx) => tx.deliveries.save({ ...before, state: 'stands', doneAt: at('2026-11-23T17:00'), note: { ...note, block: 'older' } }));

  await place(world, text);

  expect(await delivery(world)).toMatchObject({ state: 'stands', doneAt: at('2026-11-23T17:00'), note: { block: expect.stringContaining(said), earlier: ['older'] } });
});

/** A calendar with one invite, which counts what is written. */
function calendarOf(html: string) {
  const written: string[] = [];
  const invite = { kind: 'invite', html, etag: 'e', isOnlineMeeting: true, joinUrl: null, audience: { mails: [mails.ana, mails.ben], hidden: false } };
  const calendar = { readInvite: () => Promise.resolve(invite), writeInviteBody: ({ html: next }: { html: string }) => Promise.resolve({ kind: 'written', next: written.push(next) }) };
  return { written, calendar: calendar as unknown as Calendar };
}

/** The loop's look at that invite, three minutes after the block was handed over. */
async function look(world: World, calendar: Calendar, because: 'already-there' | 'day-before') {
  const now = at('2026-11-24T09:28');
  const context = await world.store.transaction((tx) => readPairContext(tx, withBen.id, now));
  await bringInvite({ ...world.deps, calendar, clock: { now: () => Promise.resolve(now) } }, context!, { meeting: week(withBen, '2026-11-24').id, because }, 't');
}

test('a form that was thrown away sends nothing early: the block comes when its time comes', async () => {
  await using world = await aWorld();
  await place(world, text);
  const { written, calendar } = calendarOf(text);

  await look(world, calendar, 'already-there');
  expect([written.length, (await delivery(world))?.state]).toEqual([0, 'intended']);

  await look(world, calendar, 'day-before');
  expect([written.length, (await delivery(world))?.state]).toEqual([1, 'stands']);
});

test('a form that was saved is seen to stand, and is not written again', async () => {
  await using world = await aWorld();
  const { html } = answered(await place(world, text));
  const { written, calendar } = calendarOf(html);

  await look(world, calendar, 'already-there');
  await look(world, calendar, 'day-before');

  expect([written.length, (await delivery(world))?.state]).toEqual([0, 'stands']);
});
