import { inFrench, spaced } from '../french-spaces.ts';
import type { OutlookWords } from './outlook-words.ts';

/** The task pane in French. */
export const frOutlook: OutlookWords = spaced({
  frame: {
    loading: 'Chargement',
    tryAgain: 'Réessayer',
    failed: 'Cela n’a pas marché. C’est de notre fait, pas du vôtre.',
    offline: 'Pas de connexion',
    offlineText: 'Ce que vous avez écrit reste ici. Réessayez dès que vous êtes de nouveau en ligne.',
    signInTitle: 'Outlook n’a pas dit qui vous êtes',
    signIn: 'Twofold ne montre un 1:1 qu’à ses deux personnes. Connectez-vous avec le compte de ce calendrier.',
    signInButton: 'Se connecter',
    openInTeams: 'Ouvrir dans Teams',
    quoteId: (id) => inFrench`Si cela continue, donnez cet identifiant à votre administrateur : ${id}`,
  },
  cannot: {
    noSignIn: { title: 'Cet Outlook ne peut pas vous connecter ici', text: 'L’ordre du jour est dans l’invitation et dans Teams. Là, vous pouvez ajouter un sujet, un moment ou un engagement.' },
    tooOld: { title: 'Cet Outlook est trop ancien pour le volet', text: 'L’ordre du jour est dans l’invitation et dans Teams. Un Outlook plus récent, ou Outlook sur le web, le montre ici aussi.' },
    noOutlook: { title: 'Ceci s’ouvre dans Outlook', text: 'Ouvrez une réunion dans Outlook et choisissez Twofold au-dessus.' },
    noMeeting: { title: 'Aucune réunion n’est ouverte', text: 'Ouvrez une réunion, et son ordre du jour arrive ici.' },
  },
  add: {
    region: 'Ajouter à cette réunion',
    button: 'Ajouter',
    missing: 'Écrivez d’abord quelque chose.',
    momentIs: 'Le moment',
    topic: { tab: 'Sujet', label: 'Sujet', hint: 'Sur quoi aimeriez-vous travailler ?' },
    moment: { tab: 'Moment', label: 'Un moment d’un appel', hint: 'Collez un lien vers un appel' },
    promise: { tab: 'Engagement', label: 'Un engagement, en une phrase', hint: 'Ce qui sera fait, ce que cela change, pour quand' },
  },
  place: {
    put: 'Mettre l’ordre du jour dans cette invitation',
    refresh: 'Rafraîchir',
    done: 'Il est maintenant dans le texte, et part quand vous enregistrez ou envoyez.',
    plainText: 'Ce texte n’a pas de mise en forme, donc rien n’a été ajouté. Passez-le en HTML, puis réessayez. De lui-même, il arrive la veille.',
    tooLong: 'Ce texte est trop long pour qu’Outlook en prenne plus. Rien n’a été ajouté.',
    changing: 'Le texte changeait sans cesse, donc rien n’a été ajouté. Faites une pause, puis réessayez.',
    failed: 'Outlook n’a pas pris le texte. Il est comme il était.',
  },
  offer: { looksLike: 'Cela y ressemble :', withTwofold: 'Avec Twofold', switchOn: 'L’activer', notOne: 'Pas un 1:1' },
});
