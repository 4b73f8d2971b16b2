import type { NoPanel } from '#api/panel.ts';
import type { PrepareView } from '#api/tab.ts';
import { growQuestion, growStages, weekIndexOf } from '#domain/agenda.ts';
import type { Meeting } from '#domain/meeting.ts';
import { phaseOf } from '#domain/meeting-state.ts';
import { dateAt } from '#domain/time.ts';
import type { Reader } from '../doors.ts';
import { mayMove } from '../move-meeting.ts';
import { findMeeting } from '../panel/find-meeting.ts';
import type { Policies } from '../policies.ts';
import { faceOf } from '../screens/face-view.ts';
import { momentView } from '../screens/moment-view.ts';
import type { ScreenDeps } from '../screens/screen-deps.ts';
import { diagnosisOnAgenda } from '../views/diagnosis-on-agenda.ts';
import { agendaParts } from './agenda-parts.ts';
import { readHistory } from './history.ts';
import { openPromises } from './home-rep.ts';
import { readOwnPair, skillInWork, type OwnPair } from './own-pair.ts';
import { readerWords } from './reader-words.ts';

/** The meeting's own tab: its agenda, what the two may add to it, and what was before. */
export async function readPrepare(deps: ScreenDeps, reader: Reader, asked: { readonly meeting?: string | undefined; readonly thread?: string | undefined }): Promise<PrepareView | NoPanel> {
  const now = await deps.clock.now();
  return deps.store.transaction(async (tx) => {
    const words = await readerWords(tx, deps, reader);
    const found = await findMeeting(tx, reader.person, asked, now);
    if (found.kind !== 'found') return { kind: 'none', ...(found.kind === 'off' ? words.tab.prepare.notOn : words.tab.prepare.noMeeting) };
    const pair = await readOwnPair(tx, words, reader.person, found.pair, now);
    if (pair === undefined) return { kind: 'none', ...words.tab.prepare.noMeeting };
    return { ...prepareView(pair, found.meeting, deps.policies), history: await readHistory(tx, pair) };
  });
}

function prepareView(pair: OwnPair, meeting: Meeting, policies: Policies): Omit<PrepareView, 'history'> {
  const { words, context, role, me, other, otherName } = pair;
  const { topic, evidence } = context.coaching;
  return {
    kind: 'prepare',
    meeting: meeting.id,
    pair: context.pair.id,
    reader: role,
    other: faceOf(other, me.id, otherName),
    when: words.format.span(meeting.start, meeting.end, me.zone),
    parts: agendaParts(pair, meeting, policies),
    skill: skillInWork(pair),
    questions: questionsOf(pair, meeting, policies),
    promises: [...openPromises(pair, 'rep'), ...openPromises(pair, 'manager')],
    topic,
    moment: evidence === null ? null : momentView(evidence),
    mayMove: phaseOf(meeting, context.now).kind === 'ahead' && mayMove(meeting, me.id),
  };
}

/** The questions of that week, the same as on the card. */
function questionsOf({ words, context }: OwnPair, meeting: Meeting, policies: Policies): PrepareView['questions'] {
  const week = weekIndexOf(dateAt(meeting.start, context.pair.zone));
  const { grow } = diagnosisOnAgenda({ words, policies }, context);
  return growStages.map((stage) => ({ label: words.agenda.growStage[stage], question: grow[stage][growQuestion(stage, week, grow[stage].length)] ?? '' }));
}
