import type { Rubric } from './agenda-words.ts';
import { spaced } from './french-spaces.ts';

/** What is seen and heard at each level, in French. Nothing here says how good somebody is; it says what a listener would find on the recording. */
export const frRubrics: readonly Rubric[] = spaced([
  {
    skill: 'discovery',
    levels: [
      'Montre le produit avant de demander pourquoi le client a accepté l’appel.',
      'Pose les questions d’une liste, et passe à la suivante quelle que soit la réponse.',
      'Reprend un mot de la réponse et redemande sur le même problème.',
      'Nomme le problème avec les mots du client et demande ce que coûte l’attente.',
      'Le client dit ce qui se passe si rien ne change, et demande ce qui vient ensuite.',
    ],
  },
  {
    skill: 'qualification',
    levels: [
      'Parle avec un seul contact, et ne peut pas dire qui signe.',
      'Dit qui décide et comment, et personne chez le client ne l’a dit.',
      'Demande qui décide, qui signe et par quelles étapes, et marque ce qui est encore supposé.',
      'A parlé avec la personne qui signe, et peut citer ce qui décide pour elle.',
      'Deux personnes chez le client ont confirmé les étapes et la raison ; une affaire sans les deux est laissée.',
    ],
  },
  {
    skill: 'negotiation-price',
    levels: [
      'Annonce un prix plus bas avant que le client l’ait demandé.',
      'Explique le prix par des fonctions, puis accorde une remise et n’obtient rien en échange.',
      'Dit le prix en une phrase, garde le silence, et demande à quoi il est comparé.',
      'Ne donne que contre autre chose, et dit les deux moitiés de l’échange en une phrase.',
      'Avant tout prix, le client a dit ce qui décide en dehors de lui ; un échange sans retour est refusé.',
    ],
  },
  {
    skill: 'next-steps',
    levels: [
      'Termine l’appel par « Je vous envoie quelque chose », sans jour.',
      'Dit qu’il faudrait se reparler, et cherche le jour par mail ensuite.',
      'Raccroche avec un jour, une heure et les noms de ceux qui viennent.',
      'Chaque côté a quelque chose à faire d’ici là, et l’invitation est acceptée pendant l’appel.',
      'Un plan écrit part à rebours de la date du client, et le client y écrit.',
    ],
  },
  {
    skill: 'forecasting',
    levels: [
      'Donne une date sans raison pour une affaire, et la décale une fois passée.',
      'Donne ses propres démarches comme raison : un devis envoyé, un appel prévu.',
      'Nomme la dernière chose que le client a faite dans chaque affaire, et ce qui est encore supposé.',
      'Nomme ce qui doit arriver avant la date, et décale la date dès que l’un de ces points manque.',
      'Dit des semaines avant quelles affaires seront signées ; elles le sont, et sinon, dit quel fait manquait.',
    ],
  },
]);
