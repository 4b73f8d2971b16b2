import pg from 'pg';
import { describe, expect, test, vi } from 'vitest';
import { minute } from '#domain/time.ts';
import { pairChannel } from '#store/pair-news.ts';
import { ana, at, ben } from './support/builders.ts';
import { panelWorld, seenIn, thisWeek, withLastWeek } from './support/panel-world.ts';

const whole = 'I’ll ask what waiting costs on 5 discovery calls, and Contoso, €48,000, will be at proposal by Friday.';

describe('closing', () => {
  const recaps = (posted: readonly { readonly summary: string }[]) => posted.filter(({ summary }) => summary.includes('recap')).length;

  test('the recaps leave a minute later, not before', async () => {
    await using world = await panelWorld({ now: at('2026-11-24T10:43') });
    await world.ben({ do: 'promise', sentence: whole });

    const closed = seenIn(await world.ana({ do: 'close' }));
    expect(closed).toMatchObject({ phase: 'closed', closed: { undoUntil: world.now() + minute, title: 'Coaching held.', summary: '43 minutes, no skill, one promise.', goes: '1 goes into Tuesday 1 December', next: 'Next: Tuesday 1 December, 10:00' } });
    expect((await world.store.transaction((tx) => tx.pairs.get(world.pair.id)))?.wakeAt).toBe(world.now() + minute);
    await world.runLoop();
    world.wait(minute - 1);
    await world.runLoop();
    expect(recaps(world.posted)).toBe(0);
    expect((await world.store.due(world.now())).next).toBe(world.now() + 1);

    world.wait(1);
    expect((await world.store.due(world.now())).pairs).toEqual([world.pair.id]);
    await world.runLoop();
    await world.runLoop();
    expect(recaps(world.posted)).toBe(2);
    expect(await world.ana({ do: 'undo-close' })).toMatchObject({ kind: 'refused', status: 409 });
  });

  test('only the one in whose calendar the next 1:1 stands is offered to move it', async () => {
    await using world = await panelWorld({ now: at('2026-11-24T10:43') });
    const [next] = (await world.store.transaction((tx) => tx.meetings.ofPair(world.pair.id))).filter(({ start }) => start > world.now());

    const closed = seenIn(await world.ana({ do: 'close' })).closed;
    const forBen = seenIn(await world.look(ben)).closed;

    expect(next?.organizer).toBe(ana);
    expect([closed?.movable, forBen?.movable]).toEqual([next?.id, null]);
  });

  test('taken back within the minute it goes on as if nobody had closed it', async () => {
    await using world = await panelWorld({ now: at('2026-11-24T10:30') });
    await world.ana({ do: 'close' });
    world.wait(50_000);

    expect(seenIn(await world.ben({ do: 'undo-close' }))).toMatchObject({ phase: 'running', closed: null });
    world.wait(minute);
    await world.runLoop();
    expect(recaps(world.posted)).toBe(0);
    expect(seenIn(await world.look()).parts[0].openedAt).toBe(thisWeek.start);
  });

  test('while it can be taken back no time goes on, and no part opens', async () => {
    await using world = await panelWorld({ now: at('2026-11-24T10:30') });
    await world.ana({ do: 'close' });
    world.wait(30_000);

    expect(seenIn(await world.look()).parts.map(({ spent, openedAt }) => [spent / minute, openedAt])).toEqual([[30, null], [0, null], [0, null]]);
    expect(await world.ben({ do: 'open-part', part: 'accountability' })).toMatchObject({ kind: 'refused', status: 409 });
  });

  test('before it has begun there is nothing to close', async () => {
    await using world = await panelWorld({ now: at('2026-11-24T09:50') });

    expect(seenIn(await world.look())).toMatchObject({ phase: 'ahead', closed: null });
    expect(await world.ana({ do: 'close' })).toMatchObject({ kind: 'refused', status: 400 });
  });

  test('what goes on and what stays, in full sentences', async () => {
    await using world = await withLastWeek();
    for (const person of [ana, ben]) await world.doAs(person, { do: 'settle', commitment: 'c-1', outcome: { kind: 'kept' } });
    await world.ana({ do: 'open-part', part: 'accountability' });
    await world.ben({ do: 'promise', sentence: whole });
    world.wait(18 * minute);
    await world.ana({ do: 'note', text: 'Mine' });

    expect(seenIn(await world.look()).closing).toEqual({
      summary: '43 of 45 minutes, both halves held.',
      goesHeading: 'Goes into Tuesday 1 December',
      goes: [{ sentence: whole, fact: 'Ben, due Fri 27 Nov' }],
      stays: [
        { title: '1 promise of last time', detail: 'Kept: closed, in the record.', icon: 'done' },
        { title: 'Your private note', detail: 'Yours alone.', icon: 'private' },
      ],
      recap: 'A recap goes to you both in chat. The invite is updated once, when both have confirmed, at the latest Monday 17:00.',
    });
  });
});

test('everybody hears of what is done, and nobody of a private note', async () => {
  await using world = await panelWorld();
  for (const person of [ana, ben]) await world.look(person); // that somebody comes is news too
  const line = new pg.Client({ connectionString: world.database.connectionString });
  const told: (string | undefined)[] = [];
  line.on('notification', ({ payload }) => told.push(payload));
  await line.connect();
  await line.query(`listen ${pairChannel}`);

  await world.ben({ do: 'note', text: 'Mine' });
  await world.ana({ do: 'ask', stage: 'goal', asked: true });
  await world.look(ben);
  await world.ben({ do: 'promise', sentence: whole });

  await vi.waitFor(() => expect(told.length).toBeGreaterThan(1), 20_000);
  expect(told).toEqual([world.newsOfPair, world.newsOfPair]);
  await line.end();
});
