import { dateAt } from '#domain/time.ts';
import { capital } from './capital.ts';
import { deNom, queNom } from './french-names.ts';
import { inFrench, spaced } from './french-spaces.ts';
import { frFormat, frPlural } from './fr-format.ts';
import { frOutcomeSmall } from './fr-promise.ts';
import { frSettingsView } from './fr-settings-view.ts';
import { leftOut, ownDue, promises, todo, week, whoSees } from './fr-tab-lines.ts';
import { day, forOther, next } from './fr-tab-time.ts';
import { halfShares } from './half-shares.ts';
import { clock } from './intl-format.ts';
import { signed } from './signed.ts';
import type { PromiseViewWords, TabViewWords } from './tab-view-words.ts';

const promise: PromiseViewWords = spaced({
  keptNoEvidence: 'Tenu, sans preuve',
  suspended: 'suspendu, ne compte pas',
  agree: (by, outcome) => inFrench`${by} dit : ${frOutcomeSmall(outcome)}. Appuyez sur le même mot pour être d’accord.`,
  waitsForOwner: (owner) => `Cela compte dès ${queNom(owner)} est d’accord.`,
  differs: (other) => `Vous et ${other} le voyez autrement. Les deux avis restent jusqu’à ce que l’un de vous cède.`,
  isItYours: 'Est-ce votre engagement ? Il compte quand vous dites oui.',
  waitsForYes: (owner) => `Cela compte dès ${queNom(owner)} dit oui.`,
  reworded: (by, sentence) => inFrench`${by} l’a dit autrement : ${frFormat.quoted(sentence)} Votre oui est attendu.`,
  rewordWaits: (other, sentence) => inFrench`Vos mots ${frFormat.quoted(sentence)} attendent le oui ${deNom(other)}.`,
  progress: (done, of, unit) => `${done} sur ${of} ${unit}`,
});

/** What the tab shows, in French. */
export const frTabView: TabViewWords = spaced({
  promise,
  time: {
    at: (at, now, where) => `${capital(day(dateAt(at, where), dateAt(now, where)))}, ${clock(at, where)}`,
    span: (start, end, now, where) => `${capital(day(dateAt(start, where), dateAt(now, where)))}, ${frFormat.timeSpan(start, end, where)}`,
    long: (at, where) => `${capital(frFormat.dateLong(dateAt(at, where)))}, ${clock(at, where)}`,
    forOther,
    next,
    week: (monday) => frFormat.dateShort(monday).replace(/^\S+ /, ''),
    day,
  },
  rate: {
    percent: (percent) => (percent === null ? 'rien de clos pour l’instant' : frFormat.money(percent, '%')),
    share: ({ counted, achieved }) => (counted === 0 ? '' : `${halfShares(achieved, (count) => frFormat.money(count, null))} sur ${counted}`),
    counts: ({ kept, partly, missed }) => `${kept} ${frPlural(kept, 'tenu', 'tenus')}, ${partly} en partie, ${missed} ${frPlural(missed, 'non tenu', 'non tenus')}`,
    over: (over, held) => `${over} réunions${held < over ? ` (${held} à ce jour)` : ''}`,
    leftOut,
    lastMeetings: (over, held, left) => `${over} dernières réunions${held < over ? ` (${held} à ce jour)` : ''}.${left === '' ? '' : ` ${left}`}`,
    note: 'Engagements tenus sur les 8 dernières réunions : ceux qui sont tenus et la part de ceux qui le sont en partie, sur l’ensemble des tenus, en partie et non tenus. Les ouverts, renégociés, suspendus et abandonnés ne comptent pas ; chaque page les liste.',
  },
  home: {
    noSkill: 'Aucune compétence choisie',
    notHeldYet: 'Aucun encore',
    held: (minutes) => (minutes === null ? 'a eu lieu' : `a eu lieu, ${frFormat.minutes(minutes)}`),
    dropped: (count) => (count === 1 ? 'un annulé depuis' : `${count} annulés de suite`),
    promises,
    noTopic: 'Rien de choisi encore',
    todo,
    ownDue,
    nothingOwn: 'Rien d’ouvert',
    hintAbout: (rep) => `À propos de votre 1:1 avec ${rep}.`,
    unreachable: (name, why) =>
      ({
        uninstalled: `${name} a retiré Twofold. Les cartes attendent son retour.`,
        blocked: `${name} a bloqué Twofold. Les cartes attendent ${name} dans son chat avec Twofold.`,
        refused: `Twofold ne peut pas joindre ${name} dans Teams. Votre administrateur voit pourquoi.`,
      })[why],
    empty: {
      none: {
        title: 'Aucun 1:1 trouvé pour l’instant. Ils apparaissent dans la minute où ils sont dans votre calendrier.',
        why: 'Un 1:1 est une réunion qui revient, avec une personne que vous managez ou qui vous manage. Avec une troisième personne, un groupe ou un refus, elle est laissée de côté.',
      },
      'no-access': {
        title: 'Votre calendrier ne peut pas encore être lu.',
        why: 'Votre administrateur ouvre les calendriers à Twofold, un groupe à la fois. Ensuite, cela peut prendre deux heures.',
      },
      waiting: {
        title: 'Vos 1:1 sont trouvés, et attendent un oui.',
        why: 'La question est dans le chat avec Twofold, et dans les réglages. Tant que vous ne le savez pas tous les deux, rien n’est écrit dans un calendrier.',
      },
      off: { title: 'Vos 1:1 sont désactivés.', why: 'La personne qui en a désactivé un peut le réactiver, dans les réglages.' },
    },
    whoSees,
    nextLevel: (sentence) => inFrench`Ensuite : ${sentence}`,
  },
  page: {
    seenBy: (_reader, other) => `Vous et ${other} voyez cette page, identique mot pour mot.`,
    off: 'Votre organisation n’a pas de tableaux de bord. Les engagements et les ordres du jour marchent sans eux.',
    notOn: 'Ce 1:1 est désactivé, donc sa page est fermée.',
    since: (date) => `depuis le ${frFormat.dateShort(date)}`,
    notRated: 'pas encore évalué',
    dayText: (number, start) => (number < 0 ? `commence le ${frFormat.dateShort(start)}` : `jour ${number}`),
    mark: (number) => `Jour ${number}`,
    sinceStart: signed,
    atStage: (stage) => `étape ${stage}`,
    reached: 'atteint',
    notReached: 'pas encore atteint',
    soFar: (count) => `${count} à ce jour`,
    support: 'appui',
    none: '–',
    mix: (coaching) => `${frFormat.money(coaching, '%')} de coaching, ${frFormat.money(100 - coaching, '%')} d’engagements`,
    result: 'Résultat',
    week,
  },
  prepare: {
    noMeeting: { title: 'Pas de 1:1 ici', text: 'Twofold n’aide pas dans cette réunion. Vos 1:1 sont dans l’app, sous « 1:1 ».' },
    notOn: { title: 'Pas activé', text: 'Ce 1:1 est trouvé, et pas activé. Dans les réglages, vous voyez ce qu’il attend.' },
    blockers: (manager) => `Ce dont ${manager} se charge, et à qui d’autre on demande`,
  },
  settings: frSettingsView,
  done: {
    switchedOff: 'Désactivé. L’ordre du jour quitte les invitations à venir.',
    switchedOn: (rep) => `${rep} l’apprend d’abord, puis l’ordre du jour revient.`,
    switchedOnAsRep: 'Activé à nouveau.',
    dataNote: 'Tout ce que Twofold conserve sur vous, et les 1:1 dont vous êtes l’une des deux personnes. Ce que l’autre personne a noté pour elle n’y est pas.',
  },
  refused: {
    countChanged: (updates) =>
      updates === 0
        ? inFrench`Quelque chose a changé depuis : aucune mise à jour n’est envoyée maintenant. Regardez à nouveau, puis désactivez.`
        : inFrench`Quelque chose a changé depuis : c’est maintenant ${updates} ${frPlural(updates, 'mise à jour', 'mises à jour')}. Regardez à nouveau, puis désactivez.`,
    notYoursToTurnOn: (name) => `Désactivé par ${name}, donc il revient à ${name} de le réactiver.`,
    alreadyOn: 'Ce 1:1 est déjà activé, ou attend une réponse.',
    badMix: 'Choisissez une des parts de la page.',
    sameHours: 'Les deux heures sont les mêmes, donc rien ne serait calme. Choisissez-en deux différentes, ou désactivez les heures calmes.',
    noDiagnosis: 'Aucun diagnostic n’est posé, donc il n’y a rien à retirer.',
    notALevel: 'Il n’y a pas cinq niveaux pour cette compétence. Choisissez-en une qui en a.',
    unknownLanguage: 'Twofold ne parle pas encore cette langue. Choisissez-en une dans la liste.',
    notAHint: 'Aucune remarque ne porte ce nom. Rechargez la page.',
    managersOnly: 'C’est pour les personnes qui mènent un 1:1.',
    ownWords: (place, fault) => inFrench`${place} : ${fault}`,
  },
});
