import { describe, expect, test } from 'vitest';
import { personId } from '#domain/ids.ts';
import { ana, at, ben } from './support/builders.ts';
import { cleo } from './support/commitment-arbitraries.ts';
import { aPerson } from './support/context-builders.ts';
import { aForm, asBenReads, dan, mails, outlookWorld, withDan } from './support/outlook-world.ts';
import { answered, heldWeek, promiseOf, week, withBen } from './support/tab-world.ts';

const contoso = 'I’ll ask what waiting costs on 5 discovery calls, and Contoso, €48,000, will be at proposal by Friday';
type Fill = NonNullable<Parameters<typeof outlookWorld>[0]>;

/** Ana and Ben: last week held with one promise open, today's and next week's meeting ahead. */
const twoWeeks: Fill = async (tx) => {
  const held = heldWeek(withBen, '2026-11-17');
  await tx.meetings.save({ ...held, signals: [] });
  for (const signal of held.signals) await tx.meetings.addSignal(held.id, signal);
  await tx.meetings.save(week(withBen, '2026-11-24'));
  await tx.meetings.save(week(withBen, '2026-12-01'));
  await tx.commitments.add(promiseOf(withBen, { owner: ben, on: '2026-11-17', sentence: contoso, id: 'contoso' }));
  await tx.coaching.save(withBen.id, { skill: 'discovery', evidence: null, topic: null });
};

describe('a meeting of the own pair', () => {
  test('shows its agenda with what is open, and its organizer may put the block in', async () => {
    await using world = await outlookWorld(twoWeeks);

    const view = answered(await world.outlook.view(world.readerOf(ana), { form: aForm() }));

    expect(view).toMatchObject({ kind: 'pair', meeting: 'pair-1-2026-11-24', title: 'Ana and Ben', when: 'Today, 10:00 to 10:45', note: null, footer: { stands: false, text: 'Not in the invite yet' }, place: { may: true } });
    expect(view.kind === 'pair' && view.parts).toEqual([
      { label: 'Coaching', minutes: '24 min', lines: ['Discovery'], promises: [] },
      { label: 'Accountability', minutes: '16 min', lines: [], promises: [{ quoted: `“${contoso}”`, meta: 'Ben, due Fri 20 Nov' }] },
      { label: 'Blockers', minutes: '5 min', lines: [], promises: [] },
    ]);
  });

  test('its attendee sees the same, and no button for the text', async () => {
    await using world = await outlookWorld(twoWeeks);

    expect(answered(await world.outlook.view(world.readerOf(ben), { form: asBenReads() }))).toMatchObject({ kind: 'pair', meeting: 'pair-1-2026-11-24', place: { may: false } });
    expect(answered(await world.outlook.view(world.readerOf(ben), { form: asBenReads({ isOrganizer: true }) }))).toMatchObject({ place: { may: false } }); // a form only says so
  });

  test('since when the block stands is said', async () => {
    await using world = await outlookWorld(async (tx) => {
      await twoWeeks(tx);
      const meeting = week(withBen, '2026-11-24');
      await tx.deliveries.save({ id: 'd', pair: withBen.id, person: null, meeting: meeting.id, kind: 'invite', hash: '', state: 'stands', intendedAt: at('2026-11-23T16:20'), doneAt: at('2026-11-23T16:20'), place: null, writes: 1, note: {} });
    });

    expect(answered(await world.outlook.view(world.readerOf(ben), { form: asBenReads() }))).toMatchObject({ footer: { stands: true, text: 'In the invite since Monday 16:20' } });
  });

  test('the whole series and a date that is over lead to the next date, and take no block', async () => {
    await using world = await outlookWorld(twoWeeks);
    const series = answered(await world.outlook.view(world.readerOf(ana), { form: aForm({ form: 'series', itemId: 'series-of-ana', seriesId: null, start: at('2026-09-01T09:00') }) }));
    const over = answered(await world.outlook.view(world.readerOf(ana), { form: aForm({ start: at('2026-11-17T10:00'), end: at('2026-11-17T10:45') }) }));

    expect(series).toMatchObject({ meeting: 'pair-1-2026-11-24', note: 'This is the next date of the series.', place: { may: false } });
    expect(over).toMatchObject({ meeting: 'pair-1-2026-11-24', note: 'That date is over. This is the next one.', place: { may: false } });
  });

  test('another meeting of the two is left alone', async () => {
    await using world = await outlookWorld(twoWeeks);

    expect(await world.outlook.view(world.readerOf(ana), { form: aForm({ form: 'single', itemId: 'x', seriesId: null, recurrence: null, start: at('2026-11-26T16:00'), end: at('2026-11-26T17:00') }) })).toMatchObject({ kind: 'none', text: 'You two have a 1:1 with an agenda. This meeting is another one.' });
  });

  test('a third person’s form of it shows nothing of the pair, whatever it says', async () => {
    await using world = await outlookWorld(twoWeeks);

    const view = await world.outlook.view(world.readerOf(cleo), { form: aForm() });

    expect(view).toMatchObject({ kind: 'none' });
    expect(JSON.stringify(view)).not.toContain('Contoso');
    expect(await world.outlook.do(world.readerOf(cleo), { deed: { do: 'add-topic', meeting: 'pair-1-2026-11-24', topic: 'Prices' } })).toMatchObject({ kind: 'refused', status: 403 });
  });
});

describe('one field', () => {
  test('a topic, a moment and a promise stand on the agenda', async () => {
    await using world = await outlookWorld(twoWeeks);
    const meeting = 'pair-1-2026-11-24';
    const add = (deed: Parameters<typeof world.outlook.do>[1]['deed']) => world.outlook.do(world.readerOf(ben), { deed });

    expect(await add({ do: 'add-topic', meeting, topic: 'Prices' })).toEqual({ kind: 'done', text: 'Added to the agenda.' });
    expect(await add({ do: 'add-moment', meeting, url: 'https://app.gong.io/call?id=1' })).toEqual({ kind: 'done', text: 'The moment is on the agenda.' });
    expect(await add({ do: 'add-promise', meeting, sentence: 'I’ll call two lost customers by Friday' })).toMatchObject({ kind: 'done', text: expect.stringContaining('Kept, in your words.') });

    expect(answered(await world.outlook.view(world.readerOf(ben), { form: asBenReads() }))).toMatchObject({ parts: [{ lines: ['Discovery', 'Prices'] }, { promises: [{}, { quoted: '“I’ll call two lost customers by Friday”' }] }, {}], moment: { source: 'Gong' } });
  });

  test('what can’t be kept is refused in words, and nothing is kept of it', async () => {
    await using world = await outlookWorld(twoWeeks);
    const meeting = 'pair-1-2026-11-24';

    expect(await world.outlook.do(world.readerOf(ben), { deed: { do: 'add-moment', meeting, url: 'gong, last week' } })).toMatchObject({ kind: 'refused', status: 400 });
    expect(await world.outlook.do(world.readerOf(ben), { deed: { do: 'add-topic', meeting, topic: '  ' } })).toMatchObject({ kind: 'refused', status: 400 });
    expect(await world.outlook.do(world.readerOf(ben), { deed: { do: 'add-promise', meeting, sentence: 'x'.repeat(501) } })).toMatchObject({ kind: 'refused', status: 400 });
  });
});

describe('a recurring meeting of two that is no pair', () => {
  test('is offered to the manager with its reasons and what it sends, though no calendar knows it', async () => {
    await using world = await outlookWorld();

    const view = answered(await world.outlook.view(world.readerOf(ana), { form: withDan() }));

    expect(view).toMatchObject({ kind: 'offer', title: 'A 1:1 with Dan?', reasons: ['Thursdays, 14:00 to 14:30', 'Just you and Dan', 'Dan reports to you'], consequence: 'Dan is told first: what is recorded, who sees it, how to stop. Then one calendar update a week, in your name.' });
    expect(view.kind === 'offer' && view.parts.map(({ minutes }) => minutes)).toEqual(['15 min', '10 min', '5 min']);
  });

  test('switched on, the rep is told first', async () => {
    await using world = await outlookWorld();

    expect(await world.outlook.do(world.readerOf(ana), { deed: { do: 'switch-on', form: withDan() } })).toEqual({ kind: 'done', text: 'Dan is told first, then the agenda comes.' });

    const pair = await world.store.transaction((tx) => tx.pairs.ofPeople(ana, dan.id));
    expect(pair?.state).toEqual({ kind: 'agreed' });
    expect(world.jobs).toContainEqual(expect.objectContaining({ name: 'update-pair', pair: pair?.id }));
    expect(await world.audit()).toContainEqual({ what: 'switched-on' });
    expect(await world.outlook.view(world.readerOf(ana), { form: withDan() })).toMatchObject({ kind: 'none', text: 'You said yes. Dan is told first, then the agenda comes here.' });
  });

  test('“Not a 1:1” is remembered, and switches nothing on', async () => {
    await using world = await outlookWorld();

    expect(await world.outlook.do(world.readerOf(ana), { deed: { do: 'not-a-one-on-one', form: withDan() } })).toMatchObject({ kind: 'done' });

    expect((await world.store.transaction((tx) => tx.pairs.ofPeople(ana, dan.id)))?.state).toEqual({ kind: 'refused' });
    expect(await world.outlook.view(world.readerOf(ana), { form: withDan() })).toMatchObject({ kind: 'none', text: 'This one is left alone.', page: 'settings' });
  });

  test('the rep reads what it is and who can switch it on, whether or not somebody was asked, and can’t do it', async () => {
    const asDan = withDan({ isOrganizer: false, attendees: [{ mail: mails.ana, name: 'Ana Silva', kind: 'required', response: 'organizer' }, { mail: mails.dan, name: 'Dan Moreau', kind: 'required', response: 'none' }] });
    const boss = { ...aPerson(ana, 'Ana'), mail: mails.ana, mails: [mails.ana] };
    await using world = await outlookWorld((tx) => tx.people.save({ ...aPerson(dan.id, 'Dan'), ...dan }), { lines: { [dan.id]: { reports: [], boss } } });
    const before = await world.outlook.view(world.readerOf(dan.id), { form: asDan });
    await world.outlook.do(world.readerOf(ana), { deed: { do: 'not-a-one-on-one', form: withDan() } });

    expect(before).toMatchObject({ kind: 'none', title: 'A 1:1 with Ana?', text: expect.stringContaining('Ana can switch it on.') });
    expect(await world.outlook.view(world.readerOf(dan.id), { form: asDan })).toEqual(before);
    expect(await world.outlook.do(world.readerOf(dan.id), { deed: { do: 'switch-on', form: asDan } })).toMatchObject({ kind: 'refused', status: 409 });
  });

  test.each([
    ['a third person', withDan({ attendees: [...withDan().attendees, ...aForm().attendees] }), 'Three people are required.'],
    ['once only', withDan({ form: 'single', recurrence: null }), 'It does not repeat.'],
    ['somebody in no line', withDan({ attendees: [{ mail: 'eva@contoso.com', name: 'Eva Lindt', kind: 'required', response: 'none' }], subject: '1:1 Ana and Eva' }), 'not in your organization’s directory'],
    ['somebody elsewhere', withDan({ attendees: [{ mail: 'eva@fabrikam.com', name: 'Eva Lindt', kind: 'required', response: 'none' }] }), 'works somewhere else'],
  ])('%s is not offered, and the reason is said', async (_what, form, why) => {
    await using world = await outlookWorld();

    expect(await world.outlook.view(world.readerOf(ana), { form })).toMatchObject({ kind: 'none', text: expect.stringContaining(why) });
    expect(await world.outlook.do(world.readerOf(ana), { deed: { do: 'switch-on', form } })).toMatchObject({ kind: 'refused', status: 409 });
    expect(await world.store.transaction((tx) => tx.pairs.ofPeople(ana, dan.id))).toBeUndefined();
  });

  test('nothing is offered before an administrator turned offers on, or outside the scope', async () => {
    await using off = await outlookWorld(undefined, { policies: { offers: false } });
    await using outside = await outlookWorld(async (tx) => tx.people.save({ ...(await tx.people.get(ana))!, inScope: false }));

    expect(await off.outlook.view(off.readerOf(ana), { form: withDan() })).toMatchObject({ kind: 'none', text: expect.stringContaining('has not opened this') });
    expect(await outside.outlook.view(outside.readerOf(ana), { form: withDan() })).toMatchObject({ kind: 'none', text: expect.stringContaining('not open to Twofold yet') });
    expect(await off.outlook.view(off.readerOf(personId('00000000-0000-4000-8000-0000000000ff')), { form: withDan() })).toMatchObject({ kind: 'none' });
  });
});
