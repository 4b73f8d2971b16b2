import type { AgendaFullView } from '#cards/agenda-card.ts';
import type { OutcomeRow, OutcomeWords, TopicFormView } from '#cards/agenda-forms.ts';
import { fitting, room, shortened } from '#cards/promise-line.ts';
import type { CarriedCommitment } from '#domain/carry-over.ts';
import { detailsOf } from '#domain/commitment-state.ts';
import type { Role } from '#domain/commitment.ts';
import type { Words } from '#words/words.ts';
import { personIn } from '../pair-access.ts';
import type { PairContext } from '../pair-context.ts';
import { pairNames } from './pair-names.ts';

type Request = { readonly reader: Role | null; readonly carried: readonly CarriedCommitment[]; readonly mayClose: boolean; readonly mayMove: boolean } & Pick<NonNullable<AgendaFullView['own']>, 'diagnosis' | 'diagnose'>;

/** The forms of the agenda card: "Write a promise" for everybody, and with a reader that person's own. */
export function agendaForms(words: Words, context: PairContext, { reader, carried, mayClose, mayMove, diagnosis, diagnose }: Request): Pick<AgendaFullView, 'write' | 'own'> {
  const { agenda } = words.cards;
  const names = pairNames(context);
  const write = {
    button: agenda.writeAPromise,
    label: agenda.promiseLabel,
    placeholder: agenda.promiseExample,
    error: agenda.promiseEmpty,
    ownerLabel: agenda.whose,
    owners: (['rep', 'manager'] as const).map((role) => ({ title: words.format.ofPerson(names[role]), value: role })),
    owner: 'rep',
    submit: agenda.keepIt,
  };
  if (reader === null) return { write, own: null };
  const rows = outcomeRows(context, carried, reader);
  return {
    write,
    own: {
      outcomes:
        rows.length === 0
          ? null
          : { button: agenda.howDidItGo, rows, words: outcomeWords(words), placeholder: agenda.notSaidYet, note: agenda.howItWentNote, submit: agenda.saveOutcomes },
      topic: topicFormView(words),
      close: mayClose ? agenda.close : null,
      move: mayMove ? words.reschedule.moveIt : null,
      diagnosis,
      diagnose,
    },
  };
}

/** The form for a topic and a moment, on the agenda and on the card before it. */
export const topicFormView = ({ cards: { agenda } }: Words): TopicFormView => ({
  button: agenda.addTopic,
  label: agenda.topic,
  error: agenda.topicEmpty,
  evidenceLabel: agenda.momentLabel,
  evidencePlaceholder: agenda.momentExample,
  submit: agenda.addIt,
});

/** The words of an outcome's choice and of its two numbers. */
export const outcomeWords = (words: Words): OutcomeWords => ({
  kept: words.promise.kept,
  partly: words.promise.partly,
  missed: words.promise.missed,
  done: words.cards.agenda.howManyDone,
  of: words.cards.agenda.howManyOf,
  error: words.progress.wholeNumber,
});

function outcomeRows(context: PairContext, carried: readonly CarriedCommitment[], reader: Role): readonly OutcomeRow[] {
  const own = personIn(context.pair, reader);
  return fitting(carried, ({ sentence }) => sentence, room.form).shown.map(({ id, sentence }) => {
    const commitment = context.commitments.find((candidate) => candidate.id === id);
    const said = commitment === undefined ? undefined : detailsOf(commitment, context.pair).views.find(({ by }) => by === own)?.outcome;
    const count = said?.kind === 'partly' ? said : null;
    return { id, label: shortened(sentence), chosen: said?.kind ?? null, done: count?.done ?? null, of: count?.of ?? null };
  });
}
