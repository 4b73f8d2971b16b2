import { dateAt } from '#domain/time.ts';
import { capital } from './capital.ts';
import { deFormat, dePlural } from './de-format.ts';
import { deOutcomeSmall } from './de-promise.ts';
import { deSettingsView } from './de-settings-view.ts';
import { leftOut, ownDue, promises, todo, week, whoSees } from './de-tab-lines.ts';
import { day, forOther, next } from './de-tab-time.ts';
import { halfShares } from './half-shares.ts';
import { clock } from './intl-format.ts';
import { signed } from './signed.ts';
import type { PromiseViewWords, TabViewWords } from './tab-view-words.ts';

const promise: PromiseViewWords = {
  keptNoEvidence: 'Eingehalten, ohne Beleg',
  suspended: 'ausgesetzt, zählt nicht',
  agree: (by, outcome) => `${by} sagt: ${deOutcomeSmall(outcome)}. Tipp auf dasselbe, um zuzustimmen.`,
  waitsForOwner: (owner) => `Es gilt, sobald ${owner} zustimmt.`,
  differs: (other) => `${other} und du seht es verschieden. Beide Sichten bleiben stehen, bis jemand von euch nachgibt.`,
  isItYours: 'Ist das deine Zusage? Sie gilt, wenn du Ja sagst.',
  waitsForYes: (owner) => `Es gilt, sobald ${owner} Ja sagt.`,
  reworded: (by, sentence) => `${by} hat es anders formuliert: ${deFormat.quoted(sentence)} Es wartet auf dein Ja.`,
  rewordWaits: (other, sentence) => `Deine Worte ${deFormat.quoted(sentence)} warten auf ein Ja von ${other}.`,
  progress: (done, of, unit) => `${done} von ${of} ${unit}`,
};

/** What the tab shows, in German. */
export const deTabView: TabViewWords = {
  promise,
  time: {
    at: (at, now, where) => `${capital(day(dateAt(at, where), dateAt(now, where)))}, ${clock(at, where)} Uhr`,
    span: (start, end, now, where) => `${capital(day(dateAt(start, where), dateAt(now, where)))}, ${deFormat.timeSpan(start, end, where)}`,
    long: (at, where) => `${deFormat.dateLong(dateAt(at, where))}, ${clock(at, where)} Uhr`,
    forOther,
    next,
    week: (monday) => deFormat.dateShort(monday).replace(/^\S+ /, ''),
    day,
  },
  rate: {
    percent: (percent) => (percent === null ? 'noch nichts abgeschlossen' : deFormat.money(percent, '%')),
    share: ({ counted, achieved }) => (counted === 0 ? '' : `${halfShares(achieved, (count) => deFormat.money(count, null))} von ${counted}`),
    counts: ({ kept, partly, missed }) => `${kept} eingehalten, ${partly} teilweise, ${missed} nicht`,
    over: (over, held) => `${over} Meetings${held < over ? ` (bisher ${held})` : ''}`,
    leftOut,
    lastMeetings: (over, held, left) => `Letzte ${over} Meetings${held < over ? ` (bisher ${held})` : ''}.${left === '' ? '' : ` ${left}`}`,
    note: 'Eingehaltene Zusagen der letzten 8 Meetings: die eingehaltenen und der Anteil der teilweise eingehaltenen, von allen eingehaltenen, teilweisen und nicht eingehaltenen. Offene, neu vereinbarte, ausgesetzte und gestrichene zählen nicht mit; jede Seite führt sie auf.',
  },
  home: {
    noSkill: 'Keine Fähigkeit gewählt',
    notHeldYet: 'Noch keines',
    held: (minutes) => (minutes === null ? 'stattgefunden' : `stattgefunden, ${deFormat.minutes(minutes)}`),
    dropped: (count) => (count === 1 ? 'seither eines ausgefallen' : `${count} nacheinander ausgefallen`),
    promises,
    noTopic: 'Noch nichts gewählt',
    todo,
    ownDue,
    nothingOwn: 'Nichts offen',
    hintAbout: (rep) => `Zu deinem 1:1 mit ${rep}.`,
    unreachable: (name, why) =>
      ({
        uninstalled: `${name} hat Twofold entfernt. Karten warten, bis es wieder da ist.`,
        blocked: `${name} hat Twofold blockiert. Karten warten, bis ${name} ihm wieder schreibt.`,
        refused: `Twofold erreicht ${name} in Teams nicht. Deine Administration sieht, warum.`,
      })[why],
    empty: {
      none: {
        title: 'Noch keine 1:1s gefunden. Sie erscheinen innerhalb einer Minute, nachdem sie in deinem Kalender stehen.',
        why: 'Ein 1:1 ist ein Meeting, das wiederkehrt, mit einer Person, die an dich berichtet oder an die du berichtest. Mit einer dritten Person, einer Gruppe oder einer Absage bleibt es unberührt.',
      },
      'no-access': {
        title: 'Dein Kalender ist noch nicht lesbar.',
        why: 'Deine Administration öffnet Twofold die Kalender, eine Gruppe nach der anderen. Danach kann es zwei Stunden dauern.',
      },
      waiting: {
        title: 'Deine 1:1s sind gefunden und warten auf ein Ja.',
        why: 'Die Frage steht im Chat mit Twofold und unter „Einstellungen“. Bis ihr beide Bescheid wisst, wird nichts in einen Kalender geschrieben.',
      },
      off: { title: 'Deine 1:1s sind abgeschaltet.', why: 'Wer eines abgeschaltet hat, kann es unter „Einstellungen“ wieder einschalten.' },
    },
    whoSees,
    nextLevel: (sentence) => `Als Nächstes: ${sentence}`,
  },
  page: {
    seenBy: (_reader, other) => `${other} und du seht diese Seite, Wort für Wort gleich.`,
    off: 'Dein Unternehmen führt keine Scorecards. Zusagen und Agenden gehen ohne sie.',
    notOn: 'Dieses 1:1 ist abgeschaltet, darum ist seine Seite geschlossen.',
    since: (date) => `seit ${deFormat.dateShort(date)}`,
    notRated: 'noch nicht eingeschätzt',
    dayText: (number, start) => (number < 0 ? `beginnt ${deFormat.dateShort(start)}` : `Tag ${number}`),
    mark: (number) => `Tag ${number}`,
    sinceStart: signed,
    atStage: (stage) => `Phase ${stage}`,
    reached: 'erreicht',
    notReached: 'noch nicht erreicht',
    soFar: (count) => `bisher ${count}`,
    support: 'Rückhalt',
    none: '–',
    mix: (coaching) => `${deFormat.money(coaching, '%')} Coaching, ${deFormat.money(100 - coaching, '%')} Verbindlichkeit`,
    result: 'Ergebnis',
    week,
  },
  prepare: {
    noMeeting: { title: 'Hier ist kein 1:1', text: 'Bei diesem Meeting hilft Twofold nicht. Deine 1:1s stehen in der App unter „1:1s“.' },
    notOn: { title: 'Nicht eingeschaltet', text: 'Dieses 1:1 ist gefunden und nicht eingeschaltet. Unter „Einstellungen“ siehst du, worauf es wartet.' },
    blockers: (manager) => `Was ${manager} übernimmt, und wer noch gefragt wird`,
  },
  settings: deSettingsView,
  done: {
    switchedOff: 'Abgeschaltet. Die Agenda verschwindet aus den kommenden Einladungen.',
    switchedOn: (rep) => `Zuerst erfährt es ${rep}, dann kommt die Agenda zurück.`,
    switchedOnAsRep: 'Wieder eingeschaltet.',
    dataNote: 'Alles, was Twofold über dich festhält, und die 1:1s, in denen du jemand von den beiden bist. Was die andere Person für sich notiert hat, ist nicht dabei.',
  },
  refused: {
    countChanged: (updates) =>
      updates === 0
        ? 'Seit du hingesehen hast, hat sich etwas geändert: Jetzt wird keine Aktualisierung verschickt. Sieh noch einmal nach, dann schalte ab.'
        : `Seit du hingesehen hast, hat sich etwas geändert: Jetzt ${dePlural(updates, 'ist es 1 Aktualisierung', `sind es ${updates} Aktualisierungen`)}. Sieh noch einmal nach, dann schalte ab.`,
    notYoursToTurnOn: (name) => `${name} hat es abgeschaltet, darum kann nur ${name} es wieder einschalten.`,
    alreadyOn: 'Dieses 1:1 ist schon eingeschaltet oder wartet auf eine Antwort.',
    badMix: 'Wähl einen der Anteile auf der Seite.',
    sameHours: 'Die beiden Uhrzeiten sind gleich, also wäre nichts ruhig. Wähl zwei verschiedene oder schalte die Ruhezeiten ab.',
    noDiagnosis: 'Es gibt keine Diagnose, also auch nichts zurückzunehmen.',
    notALevel: 'Für diese Fähigkeit gibt es keine fünf Stufen. Wähl eine, die Stufen hat.',
    unknownLanguage: 'Diese Sprache spricht Twofold noch nicht. Wähl eine aus der Liste.',
    notAHint: 'Einen Hinweis mit diesem Namen gibt es nicht. Lade die Seite neu.',
    managersOnly: 'Das ist für Menschen, die ein 1:1 führen.',
    ownWords: (place, fault) => `${place}: ${fault}`,
  },
};
