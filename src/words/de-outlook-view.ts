import type { OutlookViewWords } from './outlook-view-words.ts';

/** What the task pane shows, in German. */
export const deOutlookView: OutlookViewWords = {
  since: (when) => `In der Einladung seit ${when}`,
  notYet: 'Noch nicht in der Einladung',
  nextShown: 'Dieser Termin ist vorbei. Das ist der nächste.',
  wholeSeries: 'Das ist der nächste Termin der Serie.',
  otherDate: 'Im Formular steht eine andere Zeit als im Kalender. Das ist euer nächstes 1:1.',
  coaching: 'Noch nichts gewählt',
  nothingOpen: 'Nichts ist offen',
  offer: {
    title: (name) => `Ein 1:1 mit ${name}?`,
    justYou: (name) => `Nur du und ${name}`,
    coaching: 'Eine Fähigkeit, an einem echten Call',
    accountability: 'Was ihr beide zugesagt habt',
    blockers: 'Was du übernimmst',
    consequence: (name) => `Zuerst erfährt es ${name}: was festgehalten wird, wer es sieht, wie man es beendet. Dann eine Kalenderaktualisierung pro Woche, in deinem Namen.`,
  },
  none: {
    title: 'Hier ist kein 1:1',
    notOne: 'Twofold hilft, wo sich zwei Menschen einer Berichtslinie immer wieder treffen.',
    notSaved: 'Dieses 1:1 ist eingeschaltet. Seine Agenda steht hier, kurz nachdem das Meeting gespeichert ist.',
    otherMeeting: 'Ihr beide habt ein 1:1 mit Agenda. Dieses Meeting ist ein anderes.',
    offersOff: 'Deine Organisation hat das noch nicht für neue 1:1s geöffnet. Deine Administration kann es.',
    notInScope: 'Dein Kalender ist für Twofold noch nicht geöffnet. Deine Administration kann ihn öffnen.',
    unknownPerson: 'Die andere Person steht nicht im Verzeichnis deiner Organisation.',
    asRep: (manager) => `Ein 1:1 kann zwei Hälften haben: zuerst Coaching, dann, was ihr beide zugesagt habt. Einschalten kann es ${manager}. Du erfährst vorher, was festgehalten wird und wer es sieht.`,
    toldFirst: (rep) => `Du hast Ja gesagt. Zuerst erfährt es ${rep}, dann steht die Agenda hier.`,
    waitsForYou: 'Deine Führungskraft hätte dieses 1:1 gern in zwei Hälften. Die Frage wartet in deinem Chat mit Twofold.',
    off: 'Dieses 1:1 ist abgeschaltet. Wer es abgeschaltet hat, kann es wieder einschalten, in Teams unter „Einstellungen“.',
  },
  place: {
    notOrganizer: 'Nur wer einlädt, kann die Agenda in die Einladung setzen.',
    over: 'Dieser Termin ist vorbei. Seine Einladung bleibt, wie sie ist.',
    noJoinSection: 'In diesem Text fehlt der Teams-Abschnitt, darum wurde nichts eingesetzt. Füg das Teams-Meeting wieder hinzu, speichere, und versuch es noch einmal.',
    tornBlock: 'Ein Teil der Agenda wurde von Hand entfernt, darum lässt sie sich nicht sicher ersetzen. Nimm auch den Rest heraus und versuch es noch einmal.',
  },
  done: {
    topic: 'Steht jetzt auf der Agenda.',
    moment: 'Der Moment steht jetzt auf der Agenda.',
    promise: 'Festgehalten, in deinen Worten.',
    promiseHalf: (text) => `Festgehalten, in deinen Worten. ${text}`,
    switchedOn: (name) => `Zuerst erfährt es ${name}, dann kommt die Agenda.`,
    leftAlone: 'Dieses hier bleibt, wie es ist.',
  },
};
