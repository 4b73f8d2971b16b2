import { deFormat, dePlural } from './de-format.ts';
import type { HalvesHeld, PanelViewWords } from './panel-view-words.ts';

const promises = (count: number): string => (count === 0 ? 'keine Zusage' : count === 1 ? 'eine Zusage' : `${deFormat.number(count)} Zusagen`);

const heldLine: Readonly<Record<HalvesHeld, string>> = {
  both: 'beide Hälften fanden statt',
  coaching: 'Coaching fand statt, Verbindlichkeit nicht geöffnet',
  accountability: 'Verbindlichkeit fand statt, Coaching nicht geöffnet',
  neither: 'keine Hälfte geöffnet',
};

/** What the side panel shows, in German. */
export const dePanelView: PanelViewWords = {
  noMeeting: { title: 'Hier ist noch kein 1:1', text: 'Twofold hilft in den Meetings eines 1:1, für das es eingeschaltet ist. Öffne es dort, sobald das Meeting in deinem Kalender steht.' },
  off: { title: 'Für dieses 1:1 abgeschaltet', text: 'Hier wird nichts festgehalten. Einschalten kann es die Führungskraft dieses 1:1 in den Einstellungen von Twofold.' },

  skillDetail: (framework, level, aims) => {
    const where = level === null ? null : aims === null ? `Stufe ${level}.` : `Stufe ${level}, Ziel ist ${aims}.`;
    return [framework === null ? null : `${framework}.`, where].filter((part) => part !== null).join(' ');
  },
  choiceDetail: (frameworks) => (frameworks.length === 0 ? 'Jeder Call' : frameworks.join(' oder ')),

  ask: (missing, owner) =>
    ({
      behaviour: 'Was wird getan, und wie oft?',
      number: 'Welcher Deal, welcher Betrag, welche Phase?',
      day: 'Bis wann?',
      action: owner === null ? 'Was wirst du tun?' : `Was wird ${owner} tun?`,
    })[missing],
  askTaker: (manager) => `Was wird ${manager} tun, und bis wann?`,
  notYet: (owner) => `${owner} sagt das noch nicht zu. Ohne ein Ja endet es mit diesem 1:1.`,
  notPromised: 'im 1:1 nicht zugesagt',
  waitsForOther: (other) => `${other} hat noch nichts gesagt.`,

  closing: {
    summary: (spent, of, halves) => `${spent} von ${of} Minuten, ${heldLine[halves]}.`,
    goesInto: (day) => (day === null ? 'Wartet auf euer nächstes 1:1' : `Kommt am ${deFormat.dateLong(day)} wieder`),
    settled: (kept, partly) => ({
      title: `${kept + partly} ${dePlural(kept + partly, 'Zusage', 'Zusagen')} vom letzten Mal`,
      detail: `${kept === 0 ? 'Teilweise' : partly === 0 ? 'Eingehalten' : 'Eingehalten und teilweise'}: abgeschlossen und festgehalten.`,
    }),
    missed: (renewed) => (renewed ? 'Nicht eingehalten und neu zugesagt.' : 'Nicht eingehalten, nicht neu zugesagt.'),
    moved: () => 'Als neue Zusage vereinbart.',
    dropped: (reason) => `Gestrichen: ${reason}.`,
    notYet: (owner) => `${owner} hat es nicht zugesagt. Es endet hier und zählt für niemanden.`,
    suspended: (count) => ({ title: `${count} ${dePlural(count, 'ausgesetzte Zusage', 'ausgesetzte Zusagen')}`, detail: 'Für sich aufgelistet, zählt für niemanden.' }),
    blockers: (count) => ({ title: `${count} ${dePlural(count, 'Hindernis', 'Hindernisse')}`, detail: 'In diesem 1:1 notiert. Kommt in keine Einladung.' }),
    note: { title: 'Deine private Notiz', detail: 'Gehört dir allein.' },
    recap: (invite) => {
      const both = 'Ihr bekommt beide eine Zusammenfassung im Chat.';
      if (invite.kind === 'none') return `${both} Die nächste Agenda steht in Teams.`;
      return invite.kind === 'now' ? `${both} Die Einladung wird einmal aktualisiert, sofort.` : `${both} Die Einladung wird einmal aktualisiert: wenn ihr beide bestätigt habt, spätestens ${invite.latest}.`;
    },
  },
  closed: {
    title: (halves) => ({ both: 'Beide Hälften fanden statt.', coaching: 'Coaching fand statt.', accountability: 'Verbindlichkeit fand statt.', neither: 'Abgeschlossen.' })[halves],
    summary: (minutes, hasSkill, made) => `${deFormat.minutesLong(minutes)}, ${hasSkill ? 'eine Fähigkeit' : 'keine Fähigkeit'}, ${promises(made)}.`,
    goes: (count, day) => {
      if (day === null) return count === 0 ? 'Nichts wartet auf das nächste 1:1' : `${count} ${dePlural(count, 'wartet', 'warten')} auf euer nächstes 1:1`;
      return count === 0 ? `Nichts kommt am ${deFormat.dateLong(day)} wieder` : `${count} ${dePlural(count, 'kommt', 'kommen')} am ${deFormat.dateLong(day)} wieder`;
    },
    stays: (count) => (count === 0 ? 'Nichts bleibt hier' : `${count} ${dePlural(count, 'bleibt', 'bleiben')} hier`),
    next: (day, clock) => `Als Nächstes: ${deFormat.dateLong(day)}, ${clock} Uhr`,
  },

  refused: {
    closed: 'Dieses 1:1 ist abgeschlossen. Was du schreibst, bleibt, und seine Zeit läuft nicht weiter.',
    'too-late': 'Die Zusammenfassungen sind unterwegs, darum lässt sich das Abschließen nicht zurücknehmen. Umformulieren und klären könnt ihr beide weiterhin.',
    'no-room': 'Verbindlichkeit braucht ihre Minuten. Öffne sie, wenn du so weit bist; damit endet das Coaching.',
    scoresOff: 'Euer Unternehmen hält hier keine Zahlen fest.',
    badMoment: 'Schreib den Moment als Minuten und Sekunden, etwa 12:40.',
    empty: 'Schreib zuerst ein paar Worte.',
    nothingWaits: 'Hier wartet nichts auf dein Ja.',
    notYours: (owner) => `Das kann nur ${owner} sagen.`,
    alreadyPromised: 'Du hast es schon zugesagt. Formulier es um oder sag im nächsten 1:1, wie es ausging.',
    renewFirst: 'Sag zuerst, wie es ausging. Dann lässt es sich neu zusagen.',
    noIndicator: 'Nach dieser Zahl wird hier nicht gefragt.',
  },
};
