import type { OutcomeChoice, PromiseView } from '#api/face.ts';
import { ChoiceGroup, type Choice } from '../ui/choice-group.tsx';
import { FaceRound } from '../ui/face.tsx';
import { useFaces, usePanel } from './panel-context.ts';

const kinds = ['kept', 'partly', 'missed'] as const;

/** Kept, partly, missed, with the faces of those who said so. */
export function OutcomeChoices({ promise, onChoose }: { readonly promise: PromiseView; readonly onChoose: (kind: OutcomeChoice['kind']) => void }) {
  const { view, words } = usePanel();
  const faces = useFaces();
  const choices = kinds.map((kind): Choice => {
    const views = promise.views.filter(({ outcome }) => outcome.kind === kind);
    // two counts side by side are said in the note beneath; here one of them stands, the reader's first
    const shown = views.find(({ by }) => by === view.reader) ?? views[0];
    const label = shown === undefined ? words.promise[kind] : words.promise.outcome(shown.outcome);
    return {
      id: kind,
      label,
      isMine: views.some(({ by }) => by === view.reader),
      isChosen: views.length > 0,
      ...(views.length > 0 && { says: words.promise.saysSo(views.map(({ by }) => faces.of(by).given)) }),
      picture: views.map(({ by }) => <FaceRound key={by} face={faces.of(by)} size={16} />),
    };
  });
  return <ChoiceGroup label={words.promise.howDidItGo} choices={choices} onChoose={(id) => onChoose(kinds.find((kind) => kind === id) ?? 'kept')} />;
}
