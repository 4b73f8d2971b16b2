import type { Framework } from './agenda-words.ts';

/** Three maps that many teams know. Their names stay as they are known; what they stand for, and the questions, are in German. */
export const deFrameworks: readonly Framework[] = [
  {
    id: 'meddicc',
    name: 'MEDDICC',
    skill: 'qualification',
    elements: [
      { id: 'metrics', name: 'Metrics: Kennzahlen', question: 'Welche eigene Kennzahl wollen sie bewegen, und wer dort hat das gesagt?' },
      { id: 'economic-buyer', name: 'Economic Buyer: Geldgeber', question: 'Wer kann Ja sagen, wenn alle anderen Nein sagen?' },
      { id: 'decision-criteria', name: 'Decision Criteria: Kriterien', question: 'Woran messen sie uns, in ihren Worten?' },
      { id: 'decision-process', name: 'Decision Process: Ablauf', question: 'Welche Schritte liegen zwischen heute und einer Unterschrift?' },
      { id: 'identify-pain', name: 'Identify Pain: Schmerz', question: 'Was tut so weh, dass sie dafür etwas ändern würden?' },
      { id: 'champion', name: 'Champion: Fürsprache', question: 'Wer spricht für uns, wenn wir nicht im Raum sind?' },
      { id: 'competition', name: 'Competition: Wettbewerb', question: 'Was könnten sie sonst tun, auch gar nichts?' },
    ],
  },
  {
    id: 'spin',
    name: 'SPIN',
    skill: 'discovery',
    elements: [
      { id: 'situation', name: 'Situation: die Lage', question: 'Wie machen sie es heute, und was hast du nachgesehen, bevor du gefragt hast?' },
      { id: 'problem', name: 'Problem: die Mühe', question: 'Was haben sie gesagt, das daran mühsam ist?' },
      { id: 'implication', name: 'Implication: die Folgen', question: 'Was folgt daraus, und wer spürt es noch?' },
      { id: 'need-payoff', name: 'Need-Payoff: der Nutzen', question: 'Was würde nach ihren Worten besser, wenn es gelöst wäre?' },
    ],
  },
  {
    id: 'command-of-the-message',
    name: 'Command of the Message',
    skill: 'discovery',
    elements: [
      { id: 'before', name: 'Before: vorher', question: 'Wie geht es ihnen damit heute?' },
      { id: 'after', name: 'After: nachher', question: 'Wie soll es stattdessen sein?' },
      { id: 'required-capabilities', name: 'Required Capabilities: was es braucht', question: 'Was müssen sie können, um dorthin zu kommen?' },
      { id: 'metrics', name: 'Metrics: Maß', question: 'Woran messen sie, dass sie dort sind?' },
      { id: 'why-us', name: 'Why us: warum wir', question: 'Was davon bekommen sie nur von uns, in Worten, die sie weitersagen würden?' },
    ],
  },
];
