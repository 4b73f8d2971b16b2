import { deNom } from '../french-names.ts';
import { inFrench, spaced } from '../french-spaces.ts';
import { pluralIn } from '../plural.ts';
import { frPanelPromise, outcomeInFrench } from './fr-panel-promise.ts';
import type { PanelWords } from './panel-words.ts';

const plural = pluralIn('fr');
const minutes = (count: number): string => `${count} ${plural(count, 'minute', 'minutes')}`;
const inHands = (given: string, isYou: boolean): string => `dépend ${isYou ? 'de vous' : deNom(given)} cette semaine`;

const numbers: Readonly<Record<number, string>> = { 2: 'Deux', 3: 'Trois', 4: 'Quatre', 5: 'Cinq', 6: 'Six', 7: 'Sept', 8: 'Huit', 9: 'Neuf', 10: 'Dix', 11: 'Onze', 12: 'Douze' };

/** How many things wait, in a sentence. */
function waits(count: number): string {
  if (count === 0) return 'Ce que vous faites attend sur cet ordinateur et part à votre retour.';
  return count === 1 ? 'Une chose attend sur cet ordinateur et part à votre retour.' : `${numbers[count] ?? count} choses attendent sur cet ordinateur et partent à votre retour.`;
}

const missingHalf = { behaviour: 'Chiffre trouvé, comportement manquant.', number: 'Comportement trouvé, chiffre manquant.', action: 'Acte manquant.', day: 'Jour manquant.' };

/** The side panel in French. */
export const frPanel: PanelWords = spaced({
  quotes: ['«\u00a0', '\u00a0»'],
  joined(sentence, half, said) {
    const open = sentence.replace(/[\s.,;]+$/, '');
    const added = said.replace(/^(?:et|,)\s+/i, '').replace(/[\s.]+$/, '');
    if (open === '') return added;
    return half === 'day' ? `${open} ${added}` : `${open}, et ${added}`;
  },
  frame: {
    more: 'Plus',
    loading: 'Votre 1:1 se charge',
    tryAgain: 'Réessayer',
    tryNow: 'Essayer maintenant',
    putAway: 'Ranger',
    signIn: 'Se connecter',
    signInText: 'Teams a fermé votre session Twofold. Connectez-vous, et ce que vous avez fait est envoyé.',
    failed: 'Cela n’a pas été enregistré : quelque chose a cassé chez nous. Réessayez.',
    problem: 'Non enregistré',
    unreachable: 'Personne ne répond pour l’instant. Continuez à parler, et réessayez dans un moment.',
    unreachableTitle: 'Votre 1:1 ne s’est pas ouvert',
    offline: 'Vous êtes hors ligne',
    next: 'Ensuite',
    then: 'Puis',
    goOn: 'Continuer',
    closeTheMeeting: 'Clore le 1:1',
    cancel: 'Annuler',
    save: 'Enregistrer',
    goThere: 'Y aller',
    promiseWaits: 'Un engagement de vous attend votre oui.',
    left: 'min restantes',
    over: 'min de plus',
    waitsHere: 'attend ici, pas encore envoyé',
    partOf: (number, of) => `Partie ${number} sur ${of}`,
    timeLeft: (count) => `encore ${minutes(count)}`,
    timeOver: (count) => `${minutes(count)} de plus`,
    partAndMinutes: (label, count) => `${label}, ${count} min`,
    seesThis: (given) => `${given} le voit aussi`,
    lastSeen: (given, clock) => `${given}, ici pour la dernière fois à ${clock}`,
    notHereYet: (given) => `Pas encore sur l’écran ${deNom(given)}`,
    offlineText: (count) => `Continuez à parler. ${waits(count)}`,
    quoteId: (id) => inFrench`Si cela se reproduit, donnez cet identifiant à votre administrateur : ${id}`,
    waitsUnseen: (given) => `attend ici, ${given} ne l’a pas encore vu`,
    backTo: (label) => inFrench`Revenir à : ${label}`,
    partIsOn: (label) => inFrench`Partie ouverte : ${label}. Ce que vous écrivez ici reste.`,
  },
  announced: {
    sent: 'Envoyé.',
    noteHidden: 'Votre note est masquée.',
    closed: 'Ce 1:1 est clos.',
    reopened: 'Ce 1:1 est rouvert.',
    partBegins: (label, count) => `${label}, ${minutes(count)}.`,
    twoMinutesLeft: (label) => inFrench`${label} : encore deux minutes.`,
    backOnline: (sent) => (sent === 0 ? 'De retour en ligne.' : `De retour en ligne, ${sent} ${plural(sent, 'envoyé', 'envoyés')}.`),
    read: (missing) => (missing === null ? 'Les deux moitiés sont trouvées.' : missingHalf[missing]),
    agreed: (given) => `${given} est d’accord.`,
    outcome: (given, outcome, sentence) => inFrench`${given} dit ${outcomeInFrench(outcome).toLowerCase()} : ${sentence}`,
    promised: (given, sentence) => inFrench`Nouvel engagement ${deNom(given)} : ${sentence}`,
    reworded: (given, sentence) => inFrench`L’engagement ${deNom(given)} a de nouveaux mots : ${sentence}`,
    skill: (name) => inFrench`Compétence en cours : ${name}.`,
    moment: (title) => inFrench`Moment d’un appel : ${title}.`,
    answer: (stage, answer) => inFrench`${stage} : ${answer}`,
    blocker: (text) => inFrench`Obstacle : ${text}`,
    undoCount: (seconds) => `C’est clos. Les récapitulatifs partent dans ${seconds} secondes. D’ici là, vous pouvez annuler.`,
  },
  coaching: {
    sayOutLoud: 'À dire à voix haute',
    said: 'C’est dit',
    skillInWork: 'Compétence en cours',
    changeSkill: 'Changer de compétence',
    moment: 'Moment d’un appel',
    changeMoment: 'Prendre un autre moment',
    questions: 'Les questions',
    stuck: 'En panne ? Une phrase à dire',
    whenStuck: 'Quand aucune piste ne vient',
    whenDefensive: 'Quand l’appel est dur à regarder',
    writeAnswer: 'Noter la réponse',
    changeAnswer: 'Changer cette réponse',
    drill: 'Exercice',
    start: 'Commencer',
    done: 'Fait',
    again: 'Encore une fois',
    whichSkill: 'Quelle compétence, une seule ?',
    oneIsEnough: 'Une suffit. Elle reste jusqu’à ce que vous la voyiez tous les deux dans les appels.',
    allSkills: 'Toutes les compétences',
    writeYourOwn: 'Écrire la vôtre',
    ownSkill: 'La compétence, en quelques mots',
    choose: 'Choisir',
    bringMoment: 'Apportez un moment, pas une impression',
    pasteHelp: 'Collez un lien de Gong, Chorus ou Clari Copilot. L’instant qu’il contient est lu pour vous.',
    linkLabel: 'Lien vers un appel',
    pasteLink: 'Coller un lien',
    add: 'Ajouter',
    notALink: 'Un lien commence par https. Copiez-le depuis la page de l’appel.',
    handOver: 'Passer la suite',
    asked: (stage) => inFrench`${stage} : question posée`,
    answerLabel: (stage) => inFrench`${stage} : la réponse`,
    momentDetail: (source, at) => (at === null ? source : `${source}, s’ouvre à ${at}`),
    minutes: (count) => `${count} min`,
    drillDone: (count) => `fait, ${count} min`,
    framework: (name, confirmed, of) => inFrench`${name} : ${confirmed} sur ${of} ${plural(confirmed, 'confirmé', 'confirmés')}`,
    confirmed: (element) => inFrench`${element} : confirmé`,
    brought: (topic) => inFrench`À aborder : ${topic}`,
  },
  handOver: {
    doneLabel: 'Coaching, fait',
    nextLabel: 'Engagements, ensuite',
    lastPromises: 'Nos engagements de la dernière fois',
    newPromise: 'Un nouvel engagement',
    twoMore: 'Encore deux minutes de coaching',
    answerLabel: 'La réponse, avec les mots de la personne',
    spent: (count, of) => `${count} min sur ${of}`,
    drillDone: (count) => `Exercice fait, ${count} min`,
    lastQuestion: (label) => inFrench`Dernière question : ${label}`,
    whoseWords: (given, isYou) => (isYou ? 'Vos mots. Ils ouvrent votre engagement.' : `Les mots ${deNom(given)}. Ils ouvrent l’engagement.`),
    inHands: (given, isYou) => `Ce qui ${inHands(given, isYou)}`,
    open: (label) => inFrench`Ouvrir : ${label}`,
    minutesNext: (count) => `${count} min ensuite`,
    early: (label, count) => inFrench`${label} : il restait ${minutes(count)}`,
  },
  promise: frPanelPromise,
  blockers: {
    takenOn: 'Pris en charge',
    somethingElse: 'Autre chose qui fait obstacle ?',
    field: 'Ce qui fait obstacle',
    whoTakes: 'Qui s’en charge ?',
    passOn: 'Le transmettre',
    passedOn: 'Transmis',
    open: 'Personne encore',
    add: 'Ajouter',
  },
  closing: {
    title: 'Clore ce 1:1 ?',
    stays: 'Reste ici',
    nothingGoes: 'Rien n’est ouvert.',
    close: 'Clore le 1:1',
    closeNow: 'Clore ce 1:1',
    keepGoing: 'Continuer',
    offline: 'Clore demande une connexion.',
    undo: 'Annuler',
    leavesIn: 'C’est clos. Les récapitulatifs partent dans',
    left: 'C’est clos. Les récapitulatifs sont en route.',
    oneThing: 'Une chose pour vous-même ?',
    seconds: (count) => `${count} s.`,
  },
  note: {
    title: 'Note privée',
    open: 'Ouvrez votre',
    show: 'Afficher',
    hide: 'Masquer',
    hidden: 'Masquée. Choisissez « Afficher » pour lire votre note.',
    only: 'Personne d’autre ne peut la lire. Elle n’est dans aucun récapitulatif, aucun rapport, ni sur aucun autre écran.',
    blurs: 'À nouveau floue après 20 secondes.',
    placeholder: 'Une note privée, rien que pour vous',
    label: 'Note privée',
  },
});
