import type { Framework } from './agenda-words.ts';
import { spaced } from './french-spaces.ts';

/** Three maps that many teams know. Their names stay as they are known; what they stand for, and the questions, are in French. */
export const frFrameworks: readonly Framework[] = spaced([
  {
    id: 'meddicc',
    name: 'MEDDICC',
    skill: 'qualification',
    elements: [
      { id: 'metrics', name: 'Metrics : leurs mesures', question: 'Quelle mesure à eux veulent-ils faire bouger, et qui chez eux l’a dit ?' },
      { id: 'economic-buyer', name: 'Economic buyer : qui paie', question: 'Qui peut dire oui quand tous les autres disent non ?' },
      { id: 'decision-criteria', name: 'Decision criteria : leurs critères', question: 'Sur quoi nous compareront-ils, avec leurs mots ?' },
      { id: 'decision-process', name: 'Decision process : leurs étapes', question: 'Quelles étapes séparent aujourd’hui d’une signature ?' },
      { id: 'identify-pain', name: 'Identify pain : ce qui gêne', question: 'Qu’est-ce qui gêne assez pour qu’ils changent quelque chose ?' },
      { id: 'champion', name: 'Champion : notre voix', question: 'Qui parle pour nous quand nous ne sommes pas dans la pièce ?' },
      { id: 'competition', name: 'Competition : le reste', question: 'Que pourraient-ils faire d’autre, y compris rien ?' },
    ],
  },
  {
    id: 'spin',
    name: 'SPIN',
    skill: 'discovery',
    elements: [
      { id: 'situation', name: 'Situation : aujourd’hui', question: 'Comment font-ils aujourd’hui, et qu’avez-vous cherché avant de demander ?' },
      { id: 'problem', name: 'Problem : la difficulté', question: 'Qu’ont-ils dit de difficile là-dedans ?' },
      { id: 'implication', name: 'Implication : les suites', question: 'Qu’en résulte-t-il, et qui d’autre le ressent ?' },
      { id: 'need-payoff', name: 'Need-payoff : le gain', question: 'Qu’ont-ils dit qui irait mieux si c’était résolu ?' },
    ],
  },
  {
    id: 'command-of-the-message',
    name: 'Command of the Message',
    skill: 'discovery',
    elements: [
      { id: 'before', name: 'Before : avant', question: 'Comment est-ce pour eux aujourd’hui ?' },
      { id: 'after', name: 'After : après', question: 'Comment veulent-ils que ce soit ?' },
      { id: 'required-capabilities', name: 'Required capabilities : ce qu’il faut', question: 'Que doivent-ils savoir faire pour y arriver ?' },
      { id: 'metrics', name: 'Metrics : la mesure', question: 'À quoi mesureront-ils qu’ils y sont ?' },
      { id: 'why-us', name: 'Why us : pourquoi nous', question: 'Que ne peuvent-ils obtenir que de nous, avec des mots qu’ils répéteraient ?' },
    ],
  },
]);
