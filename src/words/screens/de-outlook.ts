import type { OutlookWords } from './outlook-words.ts';

/** The task pane in German. */
export const deOutlook: OutlookWords = {
  frame: {
    loading: 'Wird geladen',
    tryAgain: 'Noch einmal versuchen',
    failed: 'Das hat nicht geklappt. Es lag an uns, nicht an dir.',
    offline: 'Keine Verbindung',
    offlineText: 'Was du geschrieben hast, bleibt hier. Versuch es noch einmal, sobald du wieder verbunden bist.',
    signInTitle: 'Outlook hat nicht gesagt, wer du bist',
    signIn: 'Twofold zeigt ein 1:1 nur seinen beiden Menschen. Melde dich mit dem Konto dieses Kalenders an.',
    signInButton: 'Anmelden',
    openInTeams: 'In Teams öffnen',
    quoteId: (id) => `Geht es so weiter, gib deiner Administration diese Kennung: ${id}`,
  },
  cannot: {
    noSignIn: { title: 'Dieses Outlook kann dich hier nicht anmelden', text: 'Die Agenda steht in der Einladung und in Teams. Dort kannst du ein Thema, einen Moment oder eine Zusage ergänzen.' },
    tooOld: { title: 'Dieses Outlook ist zu alt für den Bereich', text: 'Die Agenda steht in der Einladung und in Teams. Ein neueres Outlook oder Outlook im Web zeigt sie auch hier.' },
    noOutlook: { title: 'Das öffnet sich in Outlook', text: 'Öffne ein Meeting in Outlook und wähle darüber Twofold.' },
    noMeeting: { title: 'Kein Meeting ist offen', text: 'Öffne ein Meeting, dann steht seine Agenda hier.' },
  },
  add: {
    region: 'Zu diesem Meeting ergänzen',
    button: 'Ergänzen',
    missing: 'Schreib zuerst etwas.',
    momentIs: 'Der Moment',
    topic: { tab: 'Thema', label: 'Thema', hint: 'Woran möchtest du arbeiten?' },
    moment: { tab: 'Moment', label: 'Ein Moment aus einem Call', hint: 'Füg einen Link zu einem Call ein' },
    promise: { tab: 'Zusage', label: 'Eine Zusage, in einem Satz', hint: 'Was du tust, was es bewegt, bis wann' },
  },
  place: {
    put: 'Agenda in diese Einladung setzen',
    refresh: 'Erneuern',
    done: 'Sie steht jetzt im Text und geht hinaus, wenn du speicherst oder sendest.',
    plainText: 'Dieser Text hat keine Formatierung, darum wurde nichts eingesetzt. Stell ihn auf HTML um und versuch es noch einmal. Von selbst kommt sie am Tag davor.',
    tooLong: 'Dieser Text ist zu lang, mehr nimmt Outlook nicht. Es wurde nichts eingesetzt.',
    changing: 'Der Text hat sich laufend geändert, darum wurde nichts eingesetzt. Halt kurz inne und versuch es noch einmal.',
    failed: 'Outlook hat den Text nicht angenommen. Er ist, wie er war.',
  },
  offer: { looksLike: 'Es sieht so aus:', withTwofold: 'Mit Twofold', switchOn: 'Einschalten', notOne: 'Kein 1:1' },
};
