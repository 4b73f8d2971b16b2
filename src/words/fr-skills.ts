import type { Drill, Skill } from './agenda-words.ts';
import { spaced } from './french-spaces.ts';

const drill = (id: string, minutes: number, text: string): Drill => ({ id, text, minutes });

/** The skills to start from, in French: the five that a scorecard rates (fr-rubrics.ts), and two narrower ones. */
export const frSkills: readonly Skill[] = spaced([
  {
    id: 'discovery',
    name: 'Découverte',
    drills: [
      drill('discovery-first-minute', 3, 'La première minute seulement : pourquoi on se parle, ce que vous aimeriez apprendre, ce qu’ils y gagnent.'),
      drill('discovery-follow', 4, 'Posez cinq questions, et que chacune reprenne un mot de la réponse d’avant.'),
      drill('discovery-no-product', 4, 'Votre manager demande sans cesse ce que sait faire le produit. Répondez d’une demi-phrase et redemandez, jusqu’à ce qu’un problème soit sur la table.'),
      drill('discovery-last-time', 3, 'Demandez la dernière fois où cela a mal tourné : quel jour, qui était là, ce qu’ils ont fait ensuite.'),
      drill('discovery-say-back', 3, 'Votre manager parle une minute d’un problème. Redites-le avec les mêmes mots, et demandez ce que vous avez oublié.'),
      drill('discovery-short-answers', 5, 'Votre manager répond à tout d’un seul mot. Trouvez la question qui obtient une histoire.'),
      drill('discovery-who-else', 4, 'Votre manager nomme un problème. Trouvez qui d’autre l’a, sans demander à être présenté.'),
    ],
  },
  {
    id: 'cost-of-waiting',
    name: 'Demander ce que coûte l’attente',
    drills: [
      drill('waiting-finance', 4, 'Votre manager joue une direction financière qui a tout son temps. Demandez jusqu’à ce qu’un coût soit nommé.'),
      drill('waiting-silence', 3, 'Posez une question sur le fait de ne rien faire, puis gardez le silence jusqu’à ce que votre manager parle.'),
      drill('waiting-own-words', 4, 'Votre manager cite un coût en passant. Attrapez le mot et posez une question de plus dessus.'),
      drill('waiting-next-year', 3, 'Demandez de trois façons différentes ce qui se passe si rien ne change d’ici l’an prochain.'),
      drill('waiting-always-so', 4, 'Votre manager hausse les épaules : cela a toujours été ainsi. Demandez qui en paie le prix, une personne après l’autre.'),
      drill('waiting-no-threat', 3, 'Demandez ce que coûte l’attente sans que cela sonne comme une menace. Votre manager vous arrête si c’en est une.'),
      drill('waiting-write', 5, 'Calculez le coût sur papier avec votre manager. Votre manager dit chaque chiffre ; vous ne faites que demander.'),
    ],
  },
  {
    id: 'qualification',
    name: 'Qualification des affaires',
    drills: [
      drill('qualification-guess', 5, 'Prenez une affaire. Dites ce que vous en savez ; à chaque phrase, votre manager demande : qui vous l’a dit ?'),
      drill('qualification-steps', 4, 'Votre manager joue un client pour qui c’est simple. Demandez jusqu’à ce que chaque étape vers la signature ait un nom à côté.'),
      drill('qualification-criteria', 4, 'Demandez à quoi tiendra le choix, et mettez-le en ordre avec le client.'),
      drill('qualification-champion', 4, 'Votre manager joue un contact aimable. Demandez une chose que seul quelqu’un de votre côté ferait.'),
      drill('qualification-nothing', 3, 'Demandez au client ce qui plaide pour tout laisser en l’état.'),
      drill('qualification-let-go', 3, 'Dites à un client gentil qui ne décide jamais que vous vous arrêtez là. Laissez la porte ouverte.'),
      drill('qualification-colleague', 5, 'Votre manager joue un collègue du contact, que vous rencontrez pour la première fois. Vérifiez ce que le contact vous a dit.'),
    ],
  },
  {
    id: 'find-the-signer',
    name: 'Trouver qui signe',
    drills: [
      drill('signer-map', 5, 'Dessinez de mémoire qui décide, qui signe et qui peut tout arrêter, puis dites ce qui est supposé.'),
      drill('signer-last-time', 4, 'Votre manager joue un contact aimable qui esquive. Demandez comment le dernier achat de ce genre a été décidé.'),
      drill('signer-i-decide', 4, 'Votre manager dit : c’est moi qui décide. Trouvez ce qui se passe après, sans en douter.'),
      drill('signer-introduction', 3, 'Demandez à votre contact d’amener la personne qui signe, et dites ce qu’elle gagne à venir.'),
      drill('signer-first-words', 3, 'La personne qui signe vous rejoint deux minutes. Dites pourquoi vous êtes là, et posez une question.'),
      drill('signer-stopper', 4, 'Demandez qui pourrait encore tout arrêter, et ce que dirait cette personne.'),
      drill('signer-gone', 5, 'Le contact a quitté l’entreprise. Appelez son équipe, et retrouvez le chemin vers la personne qui signe.'),
    ],
  },
  {
    id: 'negotiation-price',
    name: 'Négociation et prix',
    drills: [
      drill('price-twice', 4, 'Votre manager demande deux fois une remise. Répondez par une question la première fois, par un échange la seconde.'),
      drill('price-quiet', 3, 'Dites le prix en une phrase et n’ajoutez rien.'),
      drill('price-compared', 3, 'Votre manager dit : trop cher. Demandez à quoi c’est comparé, et écoutez jusqu’au bout.'),
      drill('price-buyer-list', 5, 'Les achats lisent une liste d’exigences. Recueillez-les toutes avant de répondre à la première.'),
      drill('price-trade', 4, 'Donnez trois choses, chacune contre une autre, chacune en une phrase qui commence par « si vous ».'),
      drill('price-last-day', 4, 'C’est le dernier jour, et votre manager veut encore une chose. Dites non, et restez dans l’échange.'),
      drill('price-besides', 4, 'Avant tout prix, demandez ce qui décide en dehors de lui, et faites-le classer par votre manager.'),
    ],
  },
  {
    id: 'next-steps',
    name: 'Prochaines étapes',
    drills: [
      drill('steps-date', 3, 'Terminez un appel qui a débordé : obtenez un jour, une heure et deux noms avant de raccrocher.'),
      drill('steps-plan', 5, 'Écrivez avec le client le plan vers la signature à rebours, depuis sa date.'),
      drill('steps-send-something', 3, 'Votre manager dit : envoyez-moi juste quelque chose. Faites-en un jour où vous le regardez ensemble.'),
      drill('steps-both-sides', 3, 'Terminez l’appel par une chose que vous faites et une que le client fait avant le prochain.'),
      drill('steps-quiet', 4, 'Le client ne dit plus rien depuis le dernier appel. Laissez un message vocal qui demande une petite chose.'),
      drill('steps-not-now', 4, 'Votre manager dit : après l’été. Trouvez ce qui doit se passer avant, et fixez-y un jour.'),
      drill('steps-invite', 3, 'Formulez à voix haute l’invitation au prochain appel : à quoi il sert, qui vient, ce qu’il y a à la fin.'),
    ],
  },
  {
    id: 'forecasting',
    name: 'Prévisions',
    drills: [
      drill('forecasting-last-thing', 4, 'Pour trois affaires, dites la dernière chose que le client a faite. Ce que vous avez fait ne compte pas.'),
      drill('forecasting-against', 4, 'Prenez l’affaire qui vous paraît la plus sûre. Plaidez trois minutes qu’elle ne se signera pas.'),
      drill('forecasting-before', 4, 'Prenez une date. Nommez ce qui doit arriver avant, étape par étape, et qui fait chacune.'),
      drill('forecasting-ask-buyer', 3, 'Votre manager joue le client. Demandez ce qui pourrait encore déplacer la date.'),
      drill('forecasting-look-back', 5, 'Prenez une affaire signée plus tard que vous ne l’aviez dit. Trouvez le jour où vous auriez pu le savoir.'),
      drill('forecasting-one-breath', 3, 'Dites d’un souffle si une affaire se signe, pourquoi, et ce que vous ne savez pas encore. Puis faites-le pour une autre.'),
      drill('forecasting-bad-news', 3, 'Dites aujourd’hui à votre manager qu’une date ne tiendra pas : ce qui a changé, depuis quand, ce qui se passe maintenant.'),
    ],
  },
]);
