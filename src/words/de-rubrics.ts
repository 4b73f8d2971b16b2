import type { Rubric } from './agenda-words.ts';

/** What is seen and heard at each level, in German. Nothing here says how good somebody is; it says what a listener would find on the recording. */
export const deRubrics: readonly Rubric[] = [
  {
    skill: 'discovery',
    levels: [
      'Zeigt das Produkt, bevor die Frage kommt, warum der Kunde den Call angenommen hat.',
      'Fragt von einer Liste ab und geht zur nächsten Frage, was auch immer die Antwort war.',
      'Greift ein Wort der Antwort auf und fragt noch einmal nach demselben Problem.',
      'Nennt das Problem mit den Worten des Kunden und fragt, was Abwarten kostet.',
      'Der Kunde sagt, was passiert, wenn sich nichts ändert, und fragt, was als Nächstes kommt.',
    ],
  },
  {
    skill: 'qualification',
    levels: [
      'Spricht mit einem Kontakt und kann nicht sagen, wer unterschreibt.',
      'Sagt, wer wie entscheidet, und niemand auf der Kundenseite hat es so gesagt.',
      'Fragt, wer entscheidet, wer unterschreibt und in welchen Schritten, und markiert, was noch vermutet ist.',
      'Hat mit der Person gesprochen, die unterschreibt, und kann zitieren, was für sie den Ausschlag gibt.',
      'Zwei Personen auf der Kundenseite haben Schritte und Grund bestätigt; ein Deal ohne beides wird losgelassen.',
    ],
  },
  {
    skill: 'negotiation-price',
    levels: [
      'Nennt einen niedrigeren Preis, bevor der Kunde danach gefragt hat.',
      'Begründet den Preis mit Funktionen, gibt dann Rabatt und bekommt nichts dafür.',
      'Sagt den Preis in einem Satz, bleibt still und fragt, womit er verglichen wird.',
      'Gibt nur gegen etwas anderes und sagt beide Hälften des Tauschs in einem Satz.',
      'Bevor ein Preis fällt, hat der Kunde gesagt, was außerdem entscheidet; ein Tausch ohne Gegenwert wird abgelehnt.',
    ],
  },
  {
    skill: 'next-steps',
    levels: [
      'Beendet den Call mit „Ich schicke Ihnen etwas“ und ohne Tag.',
      'Sagt, dass man wieder sprechen sollte, und sucht den Tag danach per Mail.',
      'Legt auf mit einem Tag, einer Uhrzeit und den Namen derer, die kommen.',
      'Beide Seiten haben bis dahin etwas zu tun, und die Einladung wird noch im Call angenommen.',
      'Ein geschriebener Plan läuft vom Termin des Kunden rückwärts, und der Kunde schreibt darin mit.',
    ],
  },
  {
    skill: 'forecasting',
    levels: [
      'Nennt für einen Deal ein Datum ohne Grund und verschiebt es, wenn es vorbei ist.',
      'Nennt eigene Schritte als Grund: ein Angebot verschickt, einen Call geplant.',
      'Nennt zu jedem Deal das Letzte, was der Kunde getan hat, und was noch vermutet ist.',
      'Nennt, was vor dem Datum passieren muss, und verschiebt es, sobald etwas davon ausfällt.',
      'Sagt Wochen vorher, welche Deals abschließen; so kommt es, und wo nicht, sagt, welche Tatsache fehlte.',
    ],
  },
];
