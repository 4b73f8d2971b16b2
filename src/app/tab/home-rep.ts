import type { PromiseView } from '#api/face.ts';
import type { RepHome } from '#api/tab.ts';
import type { Role } from '#domain/commitment.ts';
import { keptRate } from '#domain/kept-rate.ts';
import { levelOf } from '#domain/rubric.ts';
import { openFor } from '../pair-context.ts';
import type { Policies } from '../policies.ts';
import { faceOf } from '../screens/face-view.ts';
import { momentView } from '../screens/moment-view.ts';
import { promiseView } from '../screens/promise-view.ts';
import { nextMeeting, skillInWork, type OwnPair } from './own-pair.ts';
import { rateView } from './rate-view.ts';

/** The rep's week in one pair: what both promised, the next meeting, the skill and the rate, and who can see what. */
export function repHome(pair: OwnPair, { scores }: Policies): RepHome {
  const { words, context, other, otherName, me } = pair;
  return {
    pair: context.pair.id,
    manager: faceOf(other, me.id, otherName),
    open: openPromises(pair, 'rep'),
    theirs: openPromises(pair, 'manager'),
    theirsKept: scores ? rateView(words, keptRate(context.commitments, context.pair, context.pair.manager)) : null,
    next: nextOf(pair),
    skill: skillOf(pair, scores),
    kept: scores ? keptOf(pair) : null,
    whoSees: words.tab.home.whoSees(otherName, { scores }),
    mayStop: context.pair.state.kind === 'on',
  };
}

/** What one of the two promised and is open, oldest due first; suspended ones stand behind. */
export function openPromises({ words, context, role }: OwnPair, owner: Role): readonly PromiseView[] {
  const { open, suspended } = openFor(context);
  const own = [...open, ...suspended].filter((promise) => promise.owner === owner);
  return own.flatMap(({ id }) => {
    const commitment = context.commitments.find((one) => one.id === id);
    return commitment === undefined ? [] : [promiseView(words, context, commitment, role)];
  });
}

function nextOf(pair: OwnPair): RepHome['next'] {
  const { words, context, me } = pair;
  const next = nextMeeting(pair);
  if (next === null) return null;
  const { topic, evidence } = context.coaching;
  return { meeting: next.id, text: words.tab.time.long(next.start, me.zone), topic, moment: evidence === null ? null : momentView(evidence) };
}

function skillOf(pair: OwnPair, scores: boolean): RepHome['skill'] {
  const { words, page } = pair;
  const name = skillInWork(pair);
  if (name === null) return null;
  const row = scores ? page.rubric.find(({ skill }) => skill === page.skillInWork) : undefined;
  if (row === undefined) return { name, level: null, levelText: '', nextText: '' };
  const above = row.level === null ? 1 : levelOf(row.level + 1);
  const sentence = above === null ? undefined : words.rubrics.find(({ skill }) => skill === row.skill)?.levels[above - 1];
  return {
    name,
    level: row.level,
    levelText: row.level === null ? words.tab.page.notRated : words.scorecard.level(row.level),
    nextText: sentence === undefined ? '' : words.tab.home.nextLevel(sentence),
  };
}

function keptOf({ words, page }: OwnPair): RepHome['kept'] {
  const window = page.kept.rep.find(({ over }) => over === 4);
  if (window === undefined) return null;
  return { ...rateView(words, window), leftOut: words.tab.rate.lastMeetings(window.over, window.held, words.tab.rate.leftOut(window.leftOut, null)) };
}
