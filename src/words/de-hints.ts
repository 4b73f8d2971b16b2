import type { HintWords } from './hint-words.ts';

/** The hints in German. */
export const deHints: HintWords = {
  heading: 'Diese Zeilen siehst nur du.',
  line: {
    'blending-halves': () => 'Woran Teil 1 arbeitet, nennt eine Zahl. Die hat ihren Platz in Teil 2, bei den Zusagen.',
    'many-skills': () => 'Die Fähigkeit in Arbeit und die der 90 Tage sind zwei. Mit einer auf einmal kommt ihr weiter.',
    'no-moment': () => 'Noch ist kein Moment aus einem Call verlinkt. Eine Minute, die ihr beide gehört habt, sagt mehr als ein Eindruck.',
    'solved-for-rep': (rep) => `Beim letzten Mal hast du mehr übernommen, als ${rep} zugesagt hat. „Was probierst du zuerst?“ gibt es zurück.`,
    'only-results': (rep) => `Verfolgt werden nur Zahlen, die spät kommen. Etwas, das ${rep} selbst in der Hand hat, zeigt früher, was sich bewegt.`,
    'no-commit-sentence': (rep) => `Das letzte 1:1 endete ohne ganze Zusage von ${rep}: was getan wird und was es bewegt.`,
    'not-inspected': () => 'Was beim letzten Mal fällig war, ist noch ohne Ergebnis. Geht es zuerst durch, dann zählt die nächste Zusage.',
    'too-long': () => 'Das nächste 1:1 dauert länger als eine Stunde. 45 Minuten reichen gut für beide Hälften.',
    'cancelled-in-a-row': () => 'Die letzten 1:1s fielen aus. Eines, das verlegt wird, auch ein kurzes, hält beide Hälften am Laufen.',
    'impossible-numbers': (rep) => `Es besteht eine Lücke im System, und ${rep} hat noch offene Zusagen mit einer Zahl. Mit „diagnose“ lassen sie sich aussetzen.`,
    'tips-for-will': () => 'Es besteht eine Lücke im Wollen, und seither kamen neue Fähigkeiten dazu. Ein Gespräch über das Zugesagte hilft mehr als noch ein Tipp.',
    'all-rescue': () => 'In den letzten vier 1:1s war eine Fähigkeit in Arbeit, und keine Zusage wurde angesehen. Ein paar Minuten in Teil 2 genügen.',
    'all-audit': () => 'In den letzten vier 1:1s gab es jedes Mal Zusagen und keine Fähigkeit in Arbeit. Eine genügt für den Anfang.',
  },
};
