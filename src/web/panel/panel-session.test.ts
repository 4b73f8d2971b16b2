import { expect, test } from 'vitest';
import type { NoPanel, PanelView } from '#api/panel.ts';
import type { PanelDeed } from '#api/requests.ts';
import { enPanel } from '#words/screens/en-panel.ts';
import { accountabilityView, coachingView, noPanel } from '#test/fixtures/panel-views.ts';
import { CallError, type Call } from '../call.ts';
import type { Watcher } from '../watch-meeting.ts';
import { createPanelSession } from './panel-session.ts';
import { shownView, waitingOf, type PanelNews } from './panel-state.ts';
import { predict } from './predict.ts';

type Mode = 'ok' | 'offline' | 'failed' | 'refused' | 'sign-in';
type Asked = { readonly name: string; readonly key: string | null };

/** A product in memory that does each key once, as the real one does, and a line that can be cut. */
function aProduct(first: PanelView | NoPanel = coachingView) {
  let view = first;
  let watcher: Watcher | null = null;
  const world = { mode: 'ok' as Mode, asked: [] as Asked[], news: [] as PanelNews[], beats: [] as (() => void)[], watching: 0, elapsed: 0, loseAnswer: false };
  const seen = new Set<string>();
  const answer = (name: string, request: { key?: string; deed?: PanelDeed }): PanelView | NoPanel => {
    world.asked.push({ name, key: request.key ?? null });
    if (world.mode === 'offline') throw new CallError('offline', '');
    if (world.mode === 'failed') throw new CallError('failed', '', 'req-1');
    if (world.mode === 'sign-in') throw new CallError('sign-in', 'consent_required');
    if (world.mode === 'refused' && request.deed !== undefined) throw new CallError('refused', 'This 1:1 is closed.', 'req-2');
    if (request.deed !== undefined && request.key !== undefined && view.kind === 'panel' && !seen.has(request.key)) {
      seen.add(request.key);
      view = { ...predict(view, { key: request.key, deed: request.deed, at: view.now }, enPanel.promise.outcome), now: view.now + 1 };
    }
    if (world.loseAnswer) throw new CallError('offline', '');
    return view;
  };
  let keys = 0;
  const session = createPanelSession({
    call: (async (name: string, request: object) => answer(name, request)) as Call,
    watch: (_meeting, next) => {
      watcher = next;
      world.watching += 1;
      return () => (world.watching -= 1);
    },
    thread: '19:meeting',
    newKey: () => `key-${(keys += 1)}`,
    elapsed: () => world.elapsed,
    every: (_milliseconds, run) => {
      world.beats.push(run);
      return () => world.beats.splice(world.beats.indexOf(run), 1);
    },
    isVisible: () => true,
    say: enPanel.promise.outcome,
    onNews: (news) => world.news.push(news),
  });
  return {
    session,
    world,
    shown: () => shownView(session.snapshot(), enPanel.promise.outcome),
    product: () => view,
    theOther: (next: PanelView) => {
      view = next;
      watcher?.onNews();
    },
    line: (state: 'live' | 'lost') => watcher?.onState(state),
  };
}

/** All that was begun and needs no timer is done. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

const started = async (first?: PanelView | NoPanel) => {
  const product = aProduct(first);
  product.session.start();
  await settled();
  return product;
};
const promise = (sentence: string): PanelDeed => ({ do: 'promise', sentence, owner: 'rep' });
const sentences = (view: PanelView | NoPanel | null) => (view?.kind === 'panel' ? view.accountability.made.map(({ sentence }) => sentence) : []);

test('a deed shows at once, before it is answered', async () => {
  const { session, shown } = await started();

  session.act({ do: 'say', part: 'coaching', said: true });

  expect(shown()?.parts[0].said).toBe(true);
});

test('what is done offline waits in order, shows, and leaves when the line is back, each once', async () => {
  const { session, world, shown, product, line } = await started();
  world.mode = 'offline';
  session.act(promise('Five calls'));
  session.act({ do: 'note', text: 'Ask Dana' });
  session.act(promise('Two dates'));
  await settled();

  expect(session.snapshot().isOnline).toBe(false);
  expect(waitingOf(session.snapshot())).toEqual(['new:unsent-key-1', 'note', 'new:unsent-key-3']);
  expect(sentences(shown())).toEqual(['Five calls', 'Two dates']);

  world.mode = 'ok';
  line('live');
  await settled();

  expect(session.snapshot()).toMatchObject({ isOnline: true, queue: [] });
  expect(sentences(product())).toEqual(['Five calls', 'Two dates']);
  expect(world.news.filter(({ kind }) => kind === 'offline' || kind === 'back')).toEqual([{ kind: 'offline' }, { kind: 'back', sent: 3 }]);
});

test('an answer that is lost is asked for again with the same key, and counts once', async () => {
  const { session, world, product, line } = await started();
  world.loseAnswer = true;
  session.act(promise('Five calls'));
  await settled();
  world.loseAnswer = false;
  line('live');
  await settled();

  expect(world.asked.filter(({ name }) => name === 'panel.do').map(({ key }) => key)).toEqual(['key-1', 'key-1']);
  expect(sentences(product())).toEqual(['Five calls']);
});

test('what the product refuses is over: the screen goes back, says why, and what comes after it is sent', async () => {
  const { session, world, shown, product } = await started();
  world.mode = 'refused';
  session.act(promise('Five calls'));
  await settled();

  expect(sentences(shown())).toEqual([]);
  expect(session.snapshot().problem).toMatchObject({ kind: 'refused', text: 'This 1:1 is closed.', keeps: null });

  world.mode = 'ok';
  session.act(promise('Two dates'));
  await settled();

  expect(sentences(product())).toEqual(['Two dates']);
  expect(session.snapshot().problem?.kind).toBe('refused');
});

test('what broke is kept, with all that comes after it, until it is tried again', async () => {
  const { session, world, product } = await started();
  world.mode = 'failed';
  session.act(promise('Five calls'));
  await settled();
  world.mode = 'ok';
  session.act(promise('Two dates'));
  await settled();

  expect(session.snapshot().problem).toMatchObject({ kind: 'failed', requestId: 'req-1', keeps: 'key-1' });
  expect(sentences(product())).toEqual([]);

  session.retry();
  await settled();

  expect(sentences(product())).toEqual(['Five calls', 'Two dates']);
  expect(session.snapshot().problem).toBeNull();
});

test('what broke can be put away; what comes after it is sent', async () => {
  const { session, world, product } = await started();
  world.mode = 'sign-in';
  session.act(promise('Five calls'));
  await settled();
  world.mode = 'ok';
  session.act(promise('Two dates'));
  session.putAway();
  await settled();

  expect(sentences(product())).toEqual(['Two dates']);
  expect(session.snapshot()).toMatchObject({ problem: null, queue: [] });
});

test('what the other does is read and said; the own deed is not said', async () => {
  const { session, world, theOther, product, shown } = await started(accountabilityView);
  session.act(promise('Five calls'));
  await settled();
  const now = product();
  if (now.kind === 'panel') theOther({ ...now, now: now.now + 1, blockers: [{ id: 'b-1', text: 'Legal takes ten days', taker: null }] });
  await settled();

  expect(shown()?.blockers).toHaveLength(1);
  expect(world.news.filter(({ kind }) => kind === 'changed')).toEqual([{ kind: 'changed', changes: [{ kind: 'blocker', text: 'Legal takes ten days' }] }]);
});

test('an answer that is older than what is known is no news', async () => {
  const { session, theOther, shown } = await started();

  theOther({ ...coachingView, now: coachingView.now - 1, privateNote: 'old' });
  await settled();

  expect(shown()?.privateNote).toBe('');
  expect(session.snapshot().isOnline).toBe(true);
});

test('news that comes while the panel is being read leads to one more reading', async () => {
  const { world, theOther } = await started();
  const before = world.asked.length;

  theOther({ ...coachingView, now: coachingView.now + 1 });
  theOther({ ...coachingView, now: coachingView.now + 2 });
  await settled();

  expect(world.asked.length - before).toBe(2);
});

test('a panel of no 1:1 is shown as it is, and looks again with each beat', async () => {
  const { session, world, theOther } = await started(noPanel);

  expect(session.snapshot()).toMatchObject({ base: null, empty: noPanel });
  theOther(coachingView);
  world.beats[0]?.();
  await settled();

  expect(session.snapshot()).toMatchObject({ empty: null, base: { meeting: coachingView.meeting } });
});

test('a first reading that reaches nobody says so, and is not a loading for ever', async () => {
  const product = aProduct();
  product.world.mode = 'offline';
  product.session.start();
  await settled();

  expect(product.session.snapshot()).toMatchObject({ base: null, hasTried: true, isOnline: false });
  expect(product.world.news).toEqual([]);
});

test('the clock goes on while nobody is reached', async () => {
  const { session, world, shown } = await started();
  world.mode = 'offline';
  world.elapsed = 90_000;
  session.act({ do: 'open-part', part: 'accountability' });

  expect(shown()?.parts[1].openedAt).toBe(coachingView.now + 90_000);
});

test('a panel that is left follows nothing any more', async () => {
  const { session, world } = aProduct();
  const stop = session.start();
  await settled();
  expect([world.watching, world.beats.length]).toEqual([1, 1]);

  stop();

  expect([world.watching, world.beats.length]).toEqual([0, 0]);
});
