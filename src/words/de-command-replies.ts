import type { CommandReplyWords } from './command-reply-words.ts';

/** What commands answer in German words. */
export const deCommandReplies: CommandReplyWords = {
  helpLead: 'Ich halte den Faden eurer 1:1s: zuerst Coaching, dann Zusagen. Du kannst schreiben:',
  notUnderstood: 'Das habe ich nicht verstanden. Du kannst schreiben:',
  does: {
    help: 'was ich tue und was du schreiben kannst',
    agenda: 'die Agenda deines nächsten 1:1',
    commit: 'hält eine Zusage fest: was getan wird, was es bewegt, bis wann',
    commitments: 'was du zugesagt hast und was noch offen ist',
    prep: 'was offen ist, und Platz für ein Thema von dir',
    scorecard: 'die Seite, die ihr beide seht',
    settings: 'Längen, Worte, Ruhezeiten, Abschalten',
    diagnose: 'was im Weg steht, in vier Fragen',
    reschedule: 'Zeiten, die euch beiden passen',
    stop: 'schaltet mich ab, und sagt vorher, was das verschickt',
  },
  mentionFirst: 'Erwähne mich hier zuerst.',
  inPersonalChat: 'Das ist nur für dich. Schreib es in unserem persönlichen Chat.',
  agendaStandsHere: 'Die Agenda steht in diesem Chat. Ist sie weit oben, öffne sie aus dem Meeting.',
  noAgenda: 'Es steht kein 1:1 an, bei dem ich helfe.',
  whichTitle: 'Welches 1:1?',
  which: 'Wessen 1:1 meinst du?',
  showIt: 'Zeigen',
  settings: 'Längen, Worte, Ruhezeiten und Abschalten findest du in den Einstellungen.',
  settingsOpen: 'Einstellungen öffnen',
  stop: {
    title: 'Twofold beenden?',
    line: (other, updates, organizer) => {
      if (updates === 0) return `Mit ${other}: keine Kalenderaktualisierung.`;
      const count = updates === 1 ? 'eine Kalenderaktualisierung' : `${updates} Kalenderaktualisierungen`;
      return `Mit ${other}: ${count}, ${organizer === null ? 'in deinem Namen' : `im Namen von ${organizer}`}.`;
    },
    then: 'Die Agenda verschwindet aus den kommenden Einladungen, und es wird nichts mehr festgehalten. Was festgehalten ist, bleibt bei euch beiden.',
    confirm: 'Beenden',
    keep: 'Weiterlaufen lassen',
    kept: 'Es hat sich nichts geändert.',
    changed: 'Die Zahl der Aktualisierungen ist inzwischen eine andere. Sieh bitte noch einmal nach.',
  },
};
