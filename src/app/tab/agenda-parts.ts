import type { PrepareView } from '#api/tab.ts';
import { agendaMinutes } from '#domain/agenda.ts';
import type { Meeting } from '#domain/meeting.ts';
import { dateAt, minute } from '#domain/time.ts';
import { openFor } from '../pair-context.ts';
import type { Policies } from '../policies.ts';
import { diagnosisOnAgenda } from '../views/diagnosis-on-agenda.ts';
import { skillInWork, type OwnPair } from './own-pair.ts';

type Part = PrepareView['parts'][number];

/** The three parts of a meeting with their minutes, and in a few words what each holds. Only the two see this, so the pair's own mix counts. */
export function agendaParts(pair: OwnPair, meeting: Meeting, policies: Policies): readonly [Part, Part, Part] {
  const { words, context, names } = pair;
  const { agenda, format, tab } = words;
  const minutes = agendaMinutes((meeting.end - meeting.start) / minute, diagnosisOnAgenda({ words, policies }, context).mix);
  const { open } = openFor(context);
  const day = dateAt(meeting.start, context.pair.zone);
  const due = open.filter((promise) => promise.due === null || promise.due <= day).length;
  return [
    { label: agenda.coaching, minutes: format.minutes(minutes.coaching), detail: skillInWork(pair) ?? context.coaching.topic ?? tab.home.noTopic },
    { label: agenda.accountability, minutes: format.minutes(minutes.accountability), detail: tab.home.promises(open.length, due) },
    { label: agenda.blockers, minutes: format.minutes(minutes.blockers), detail: tab.prepare.blockers(names.manager) },
  ];
}
