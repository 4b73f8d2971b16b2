import { describe, expect, test } from 'vitest';
import type { PairContext } from '#app/pair-context.ts';
import type { Commitment, Role } from '#domain/commitment.ts';
import { emptyRoom, type Room } from '#domain/room.ts';
import { scorecard } from '#domain/scorecard.ts';
import { zone } from '#domain/time.ts';
import { en } from '#words/en.ts';
import { aMeeting, ana, at, ben, lisbon, met } from '#test/support/builders.ts';
import { aContext, aPerson, aPromise } from '#test/support/context-builders.ts';
import { panelView } from './panel-view.ts';

const meeting = aMeeting('2026-11-24');
const next = aMeeting('2026-12-01');
type Different = { readonly context?: Partial<PairContext>; readonly room?: Partial<Room>; readonly reader?: Role; readonly policies?: { readonly diagnosis?: boolean; readonly scores?: boolean }; readonly skill?: string; readonly level?: 1 | 2 | 3 | 4 | 5 };

function view({ context: different = {}, room = {}, reader = 'manager', policies = {}, skill, level }: Different = {}) {
  const coaching = { skill: skill ?? null, evidence: null, topic: null };
  const context = aContext({ now: at('2026-11-24T10:10'), meetings: [meeting, next], coaching, ...different });
  const ratings = level === undefined || skill === undefined ? [] : [{ skill, level, by: ana, at: at('2026-11-18T10:00') }];
  const page = scorecard({ now: context.now, zone: lisbon, people: context.pair, meetings: context.meetings, changes: [], commitments: context.commitments, ratings, indicators: [], arcs: [], skillInWork: skill ?? null, skills: ['discovery'] });
  const all = { offers: true, consent: 'inform' as const, diagnosis: true, scores: true, ...policies };
  return panelView({ words: en, policies: all, context, page, meeting: context.meetings.find(({ id }) => id === meeting.id) ?? meeting, room: { ...emptyRoom, ...room }, reader, note: '' }, null);
}
const diagnosed = (cause: 'skill' | 'will' | 'system') => [{ kind: 'made' as const, id: 'd-1', at: at('2026-11-18T09:00'), by: ana, cause, reason: 'reason', suspended: [], pipeline: null }];

describe('time', () => {
  test('is told in the reader’s zone', () => {
    const rep = { ...aPerson(ben, 'Ben'), zone: zone('Asia/Tokyo')! };

    expect([view({ context: { rep } }).when, view({ context: { rep }, reader: 'rep' }).when]).toEqual(['Tuesday 24 November, 10:00 to 10:45', 'Tuesday 24 November, 19:00 to 19:45']);
  });

  test('begins when people met, and stands still when they have left', () => {
    const late = { ...meeting, signals: met('2026-11-24T10:04', '2026-11-24T10:40') };

    expect(view({ context: { meetings: [{ ...late, signals: late.signals.slice(0, 1) }, next] } }).parts[0].openedAt).toBe(at('2026-11-24T10:04'));
    expect(view({ context: { meetings: [late, next], now: at('2026-11-24T10:44') } }).parts[0]).toMatchObject({ spent: 36 * 60_000, openedAt: null });
  });

  test('what was moved stays within what a diagnosis of this very meeting leaves', () => {
    expect(view({ room: { moved: 12 } }).parts.map(({ minutes }) => minutes)).toEqual([36, 4, 5]);
    expect(view({ room: { moved: 12 }, context: { diagnoses: diagnosed('skill') } }).parts.map(({ minutes }) => minutes)).toEqual([37, 3, 5]);
  });
});

describe('a diagnosis', () => {
  test('divides the minutes, and puts something else before the drill', () => {
    const { parts, coaching } = view({ context: { diagnoses: diagnosed('will') }, skill: 'discovery' });

    expect(parts.map(({ minutes }) => minutes)).toEqual([12, 28, 5]);
    expect([coaching.drill, coaching.first]).not.toContain(undefined);
    expect(coaching.drill).toBeNull();
    expect(coaching.first).not.toBeNull();
  });

  test('is nowhere in the panel where the company wants none', () => {
    const without = view({ context: { diagnoses: diagnosed('will') }, skill: 'discovery', policies: { diagnosis: false } });

    expect({ ...without, hint: null }).toEqual({ ...view({ skill: 'discovery' }), hint: null });
  });
});

describe('the skill in work', () => {
  test('with its map and where the rep is seen on it', () => expect(view({ skill: 'discovery', level: 2 }).coaching.skill).toEqual({ id: 'discovery', name: 'Discovery', detail: 'SPIN. Level 2, aiming for 3.' }));

  test('has no level without scores, nor where there is none above', () => {
    expect(view({ skill: 'discovery', level: 2, policies: { scores: false } }).coaching.skill?.detail).toBe('SPIN.');
    expect(view({ skill: 'discovery', level: 5 }).coaching.skill?.detail).toBe('SPIN. Level 5.');
  });

  test('in the pair’s own words has neither map nor drill', () => expect(view({ skill: 'Ask twice' }).coaching).toMatchObject({ skill: { id: 'Ask twice', detail: '' }, framework: null, drill: null }));

  test('a confirmed element and a done drill', () => {
    const { framework, drill } = view({ skill: 'discovery', room: { elements: ['problem'], drill: { startedAt: at('2026-11-24T10:02'), took: 4 * 60_000 + 20_000 } } }).coaching;

    expect(framework?.elements.filter(({ confirmed }) => confirmed).map(({ id }) => id)).toEqual(['problem']);
    expect(drill).toMatchObject({ startedAt: null, doneMinutes: 4 });
  });
});

describe('promises of last time', () => {
  const due = (sentence: string, day: string, more: Commitment['events'] = []) => aPromise(sentence, { fields: { due: day as never }, more });

  test('oldest due first, without what was settled, suspended or promised anew', () => {
    const commitments = [
      due('later', '2026-11-23'),
      due('sooner', '2026-11-13'),
      due('settled', '2026-11-12', [{ kind: 'outcome', at: at('2026-11-17T10:20'), by: ben, outcome: { kind: 'kept' }, meeting: null }]),
      due('suspended', '2026-11-12', [{ kind: 'suspended', at: at('2026-11-17T10:20'), by: ana }]),
      aPromise('of this one', { meeting: meeting.id }),
    ];
    const { promises, made } = view({ context: { commitments } }).accountability;

    expect(promises.map(({ sentence }) => sentence)).toEqual(['sooner', 'later']);
    expect(made.map(({ sentence }) => sentence)).toEqual(['of this one']);
  });

  test('one that is settled now stays where it was, and how often it came back is said', () => {
    const held = aMeeting('2026-11-17', { signals: met('2026-11-17T10:00', '2026-11-17T10:40') });
    const both = [ana, ben].map((by) => ({ kind: 'outcome' as const, at: at('2026-11-24T10:05'), by, outcome: { kind: 'missed' as const }, meeting: meeting.id }));
    const { promises, settled } = view({ context: { meetings: [held, meeting, next], commitments: [due('one', '2026-11-13'), due('two', '2026-11-13', both)] } }).accountability;

    expect(promises.map(({ sentence, status, facts }) => [sentence, status, facts])).toEqual([['one', 'open', ['due Fri 13 Nov', 'carried 1 time']], ['two', 'missed', ['due Fri 13 Nov']]]);
    expect(settled).toBe(1);
  });
});

describe('the hint', () => {
  test('is the manager’s, one at most, and about the part that is on', () => {
    const held = aMeeting('2026-11-17', { signals: met('2026-11-17T10:00', '2026-11-17T10:40') });
    const context = { meetings: [held, meeting, next] };

    expect(view({ context, skill: 'discovery' }).hint?.id).toBe('no-moment');
    expect(view({ context, skill: 'discovery', room: { on: 'accountability' } }).hint?.id).toBe('no-commit-sentence');
    expect(view({ context, skill: 'discovery', room: { on: 'blockers' } }).hint).toBeNull();
    expect(view({ context, skill: 'discovery', reader: 'rep' }).hint).toBeNull();
  });

  test('asks for no numbers where nobody may write any down', () => {
    const commitments = [aPromise('with a number', { fields: { number: { value: 48_000, currency: 'EUR' } } })];
    const on = { on: 'accountability' as const };

    expect(view({ context: { commitments }, room: on }).hint?.id).toBe('only-results');
    expect(view({ context: { commitments }, room: on, policies: { scores: false } }).hint).toBeNull();
  });
});

describe('closing', () => {
  test('without a next meeting what is open waits, and no update is promised', () => {
    const { closing } = view({ context: { meetings: [meeting], commitments: [aPromise('open')] } });

    expect([closing.goesHeading, closing.recap, closing.goes.length]).toEqual(['Waits for your next 1:1', 'A recap goes to you both in chat. The next agenda stands in Teams.', 1]);
  });

  test('where the invite can’t be written, it says so', () => expect(view({ context: { meetings: [meeting, { ...next, copy: null }] } }).closing.recap).toContain('stands in Teams'));

  test('of a meeting in which nobody used the panel no half is said to be held', () => expect(view().closing.summary).toBe('10 of 45 minutes, neither half opened.'));

  test('what was missed, moved, dropped and put off stays, each with its reason', () => {
    const said = { at: at('2026-11-24T10:05'), meeting: meeting.id } as const;
    const missed = [ana, ben].map((by) => ({ ...said, kind: 'outcome' as const, by, outcome: { kind: 'missed' as const } }));
    const later = { at: said.at, by: ana } as const;
    const putOff = { ...aPromise('put off', { meeting: meeting.id }) };
    const written = { ...putOff, events: putOff.events.map((event) => ({ ...event, by: ana })) };
    const commitments = [
      aPromise('missed one', { more: missed }),
      aPromise('moved one!', { more: [{ ...later, kind: 'renegotiated', into: 'new' as never }, { ...later, by: ben, kind: 'renegotiated', into: 'new' as never }] }),
      aPromise('dropped one', { more: [{ ...later, kind: 'dropped', reason: 'the deal was lost' }] }),
      written,
    ];
    const { stays, goes } = view({ context: { commitments }, room: { notYet: [written.id], blockers: [{ id: 'b', text: 'Legal', taker: null }] } }).closing;

    expect(goes).toEqual([]);
    expect(stays.map(({ title, detail, icon }) => [title, detail, icon])).toEqual([
      ['“missed one”', 'Missed, not promised anew.', 'missed'],
      ['“moved one!”', 'Moved into a new promise.', 'done'],
      ['“dropped one”', 'Dropped: the deal was lost.', 'missed'],
      ['“put off”', 'Ben has not promised it. It ends here, and counts for nobody.', 'missed'],
      ['1 thing in the way', 'Noted in this 1:1. It goes into no invite.', 'done'],
    ]);
  });
});
