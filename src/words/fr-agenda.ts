import type { AgendaWords } from './agenda-words.ts';
import { inFrench, spaced } from './french-spaces.ts';
import { frFrameworks } from './fr-frameworks.ts';
import { frGrowFor } from './fr-grow-for.ts';
import { frSkills } from './fr-skills.ts';

/** The French agenda: labels, lines to say out loud, GROW questions. A line stands at the place of its English one, so both people of a pair meet the same. */
export const frAgenda: AgendaWords = spaced({
  coaching: 'Coaching',
  accountability: 'Engagements',
  blockers: 'Obstacles',
  part: (number, label) => inFrench`Partie ${number} : ${label}`,
  sayCoaching: [
    'Premier temps : le coaching. Une compétence, votre appel, pas encore de chiffres.',
    'On commence par le coaching. Une chose où progresser, et les chiffres attendent.',
    'Ce temps-ci, c’est le coaching : vous et une compétence. Ce qui est dû vient après.',
    'Le coaching d’abord. On regarde un appel, et on laisse les affaires où elles sont.',
    'Pour l’instant, coaching, seulement la compétence. Les engagements ont leur propre temps.',
    'Commençons par le coaching : comment vous vendez, pas ce que vous avez vendu.',
    'La première partie est le coaching. On s’exerce, et rien n’est compté.',
  ],
  handOver: [
    'Le coaching est fini. Maintenant, regardons le chiffre ensemble.',
    'C’était le coaching. À partir d’ici, on regarde le chiffre ensemble, engagement par engagement.',
    'On ferme le coaching ici. Ensuite, ensemble : le chiffre, et ce à quoi nous nous sommes engagés.',
    'Assez de coaching pour aujourd’hui. Voyons ensemble où en est le chiffre.',
    'Le temps du coaching est passé. Maintenant le chiffre, et nous le lisons ensemble.',
    'Le coaching s’arrête ici. Parcourons ensemble les engagements et le chiffre.',
    'Voilà pour le coaching. Vous et moi, on regarde maintenant le chiffre, ensemble.',
  ],
  sayBlockers: [
    'Dernière partie : qu’est-ce qui vous fait obstacle, et de quoi je me charge ?',
    'Pour finir : qu’est-ce que je peux ôter de votre chemin ?',
    'Les dernières minutes sont pour ce que vous ne pouvez pas résoudre à vous seul.',
    'Enfin, les obstacles : de quoi avez-vous besoin de ma part, et pour quand ?',
    'Où dépendez-vous de quelqu’un d’autre ? Je l’emporte avec moi.',
    'Une chose que je peux faire pour vous cette semaine : laquelle ?',
    'Avant de clore : à qui devons-nous demander de l’aide ?',
  ],
  growStage: { goal: 'But', reality: 'Réalité', options: 'Pistes', will: 'Volonté' },
  grow: {
    goal: [
      'Que devrait dire le client à la fin de cet appel ?',
      'Qu’est-ce que vous aimeriez trouver plus facile dans un mois ?',
      'Si cela se passait bien, qu’est-ce que j’entendrais sur l’enregistrement ?',
      'Quel moment de l’appel aimeriez-vous rejouer ?',
      'Quelle est la seule chose que vous voulez faire exprès la prochaine fois ?',
      'À quoi le client remarquerait-il que vous avez progressé ?',
      'Que voulez-vous savoir faire sans y penser ?',
    ],
    reality: [
      'Qu’avez-vous demandé juste après que le client a nommé le problème ?',
      'Où l’appel a-t-il commencé à partir dans l’autre sens ?',
      'Qu’est-ce que le client a dit au juste, mot pour mot ?',
      'Qui a le plus parlé pendant ces minutes ?',
      'Qu’avez-vous laissé de côté que vous vouliez demander ?',
      'Quand est-ce que cela a marché pour la dernière fois ?',
      'Lesquelles de ces choses vous ont-ils dites eux-mêmes ?',
    ],
    options: [
      'Qu’auriez-vous pu demander d’autre à cet endroit ?',
      'Si vous aviez la même minute à nouveau, qu’essaieriez-vous ?',
      'Qu’aurait répondu la personne de l’équipe qui le fait le mieux ?',
      'Que pourriez-vous faire avant l’appel, pour en avoir moins besoin pendant ?',
      'Qu’essaieriez-vous si rien ne pouvait mal tourner ?',
      'Laquelle de ces idées est le plus petit pas ?',
      'Que pourriez-vous arrêter de faire ?',
    ],
    will: [
      'À quoi verrons-nous tous les deux que cela a marché ?',
      'Sur combien d’appels le ferez-vous cette semaine ?',
      'Qu’est-ce qui sera différent sur l’enregistrement la semaine prochaine ?',
      'Que compterez-vous, pour que nous le sachions tous les deux ?',
      'Quel jour l’aurez-vous essayé ?',
      'Que fera alors le client qu’il ne fait pas aujourd’hui ?',
      'Qu’est-ce qui compterait comme fait, avec des mots que nous prendrions tous les deux ?',
    ],
  },
  growFor: frGrowFor,
  stuckOnOptions: [
    'Vous en proposez encore une d’abord, puis j’en ajoute une.',
    'Dites une mauvaise idée. On pourra l’améliorer.',
    'Que conseilleriez-vous à quelqu’un qui vient d’arriver ?',
    'Encore une de vous, et vous en recevez une de moi.',
    'Qu’avez-vous vu quelqu’un d’autre faire dans ce cas ?',
    'Prenez ce que vous ne feriez jamais. Qu’est-ce qui pourrait y marcher ?',
    'J’en ai une en tête, et j’aimerais entendre la vôtre avant.',
  ],
  defensive: [
    'Mes propres appels me font grimacer aussi. Personne n’est noté ici.',
    'On regarde la minute, pas vous.',
    'Montrez-moi d’abord un passage qui vous a plu. Puis on regarde celui-ci.',
    'Vous y étiez et pas moi. Que se passait-il ?',
    'Tout le monde a une drôle de voix sur un enregistrement. Moi aussi.',
    'Arrêtons l’enregistrement. Que cherchiez-vous juste ici ?',
    'La prochaine fois, on écoute un des miens. Aujourd’hui, seulement cette minute.',
  ],
  skills: frSkills,
  frameworks: frFrameworks,
  lengthWarning: {
    'over-60': 'Celui-ci dure plus d’une heure. Les deux temps s’émoussent ; 45 minutes suffisent largement.',
    'under-25': 'En dessous de 25 minutes, il n’y a guère de place pour les deux temps. Une demi-heure suffit pour les deux.',
  },
});
