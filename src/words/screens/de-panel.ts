import { pluralIn } from '../plural.ts';
import { dePanelPromise, outcomeInGerman } from './de-panel-promise.ts';
import type { PanelWords } from './panel-words.ts';

const plural = pluralIn('de');
const minutes = (count: number): string => `${count} ${plural(count, 'Minute', 'Minuten')}`;
const inHands = (given: string, isYou: boolean): string => (isYou ? 'du diese Woche in der Hand hast' : `${given} diese Woche in der Hand hat`);

/** How many things wait, in a sentence. */
function waits(count: number): string {
  if (count === 0) return 'Was du tust, wartet auf diesem Computer und geht raus, sobald du wieder verbunden bist.';
  return count === 1
    ? 'Eine Sache wartet auf diesem Computer und geht raus, sobald du wieder verbunden bist.'
    : `${numbers[count] ?? count} Sachen warten auf diesem Computer und gehen raus, sobald du wieder verbunden bist.`;
}

const numbers: Readonly<Record<number, string>> = { 2: 'Zwei', 3: 'Drei', 4: 'Vier', 5: 'Fünf', 6: 'Sechs', 7: 'Sieben', 8: 'Acht', 9: 'Neun', 10: 'Zehn', 11: 'Elf', 12: 'Zwölf' };

/** The side panel in German. */
export const dePanel: PanelWords = {
  quotes: ['„', '“'],
  joined(sentence, half, said) {
    const open = sentence.replace(/[\s.,;]+$/, '');
    const added = said.replace(/^(?:und|,)\s+/i, '').replace(/[\s.]+$/, '');
    if (open === '') return added;
    return half === 'day' ? `${open} ${added}` : `${open}, und ${added}`;
  },
  frame: {
    more: 'Mehr',
    loading: 'Dein 1:1 wird geladen',
    tryAgain: 'Noch einmal versuchen',
    tryNow: 'Jetzt versuchen',
    putAway: 'Weglegen',
    signIn: 'Anmelden',
    signInText: 'Teams hat dich von Twofold abgemeldet. Melde dich an, dann wird gesendet, was du getan hast.',
    failed: 'Das wurde nicht gespeichert: Bei uns ist etwas kaputtgegangen. Versuch es noch einmal.',
    problem: 'Nicht gespeichert',
    unreachable: 'Gerade antwortet niemand. Sprecht weiter und versucht es gleich noch einmal.',
    unreachableTitle: 'Dein 1:1 ging nicht auf',
    notRead: 'Bei uns ist etwas kaputtgegangen, und dein 1:1 ließ sich nicht lesen. Versuch es noch einmal.',
    gone: 'Dieses 1:1 steht nicht mehr in deinem Kalender. Was offen ist, wartet auf das nächste.',
    offline: 'Du bist offline',
    next: 'Als Nächstes',
    then: 'Danach',
    goOn: 'Weiter',
    closeTheMeeting: 'Das 1:1 abschließen',
    cancel: 'Abbrechen',
    save: 'Speichern',
    goThere: 'Dorthin',
    promiseWaits: 'Eine Zusage von dir wartet auf dein Ja.',
    left: 'Min. übrig',
    over: 'Min. darüber',
    waitsHere: 'wartet hier, noch nicht gesendet',
    partOf: (number, of) => `Teil ${number} von ${of}`,
    timeLeft: (count) => `noch ${minutes(count)}`,
    timeOver: (count) => `${minutes(count)} darüber`,
    minutes: (count) => `${count} Min.`,
    partAndMinutes: (label, count) => `${label}, ${count} Min.`,
    seesThis: (given) => `${given} sieht das auch`,
    lastSeen: (given, clock) => `${given}, zuletzt da um ${clock} Uhr`,
    notHereYet: (given) => `Bei ${given} noch nicht offen`,
    offlineText: (count) => `Sprecht weiter. ${waits(count)}`,
    quoteId: (id) => `Passiert es wieder, gib deiner Administration diese Kennung: ${id}`,
    waitsUnseen: (given) => `wartet hier, ${given} hat es noch nicht gesehen`,
    backTo: (label) => `Zurück: ${label}`,
    partIsOn: (label) => `${label} ist jetzt offen. Was du hier schreibst, bleibt.`,
  },
  announced: {
    sent: 'Gesendet.',
    noteHidden: 'Deine Notiz ist verdeckt.',
    closed: 'Dieses 1:1 ist abgeschlossen.',
    reopened: 'Dieses 1:1 ist wieder offen.',
    partBegins: (label, count) => `${label}, ${minutes(count)}.`,
    twoMinutesLeft: (label) => `${label}: noch zwei Minuten.`,
    backOnline: (sent) => (sent === 0 ? 'Wieder verbunden.' : `Wieder verbunden, ${sent} gesendet.`),
    read: (missing) =>
      missing === null
        ? 'Beide Hälften gefunden.'
        : { behaviour: 'Zahl gefunden, Verhalten fehlt.', number: 'Verhalten gefunden, Zahl fehlt.', action: 'Handlung fehlt.', day: 'Tag fehlt.' }[missing],
    agreed: (given) => `${given} stimmt zu.`,
    outcome: (given, outcome, sentence) => `${given} sagt ${outcomeInGerman(outcome).toLowerCase()}: ${sentence}`,
    promised: (given, sentence) => `Neue Zusage von ${given}: ${sentence}`,
    reworded: (given, sentence) => `Die Zusage von ${given} hat neue Worte: ${sentence}`,
    skill: (name) => `Fähigkeit in Arbeit: ${name}.`,
    moment: (title) => `Moment aus einem Call: ${title}.`,
    answer: (stage, answer) => `${stage}: ${answer}`,
    blocker: (text) => `Im Weg: ${text}`,
    undoCount: (seconds) => `Abgeschlossen. Die Zusammenfassungen gehen in ${seconds} Sekunden raus. Bis dahin kannst du es rückgängig machen.`,
  },
  coaching: {
    sayOutLoud: 'Laut sagen',
    said: 'Gesagt',
    skillInWork: 'Fähigkeit in Arbeit',
    changeSkill: 'Fähigkeit wechseln',
    moment: 'Moment aus einem Call',
    changeMoment: 'Anderen Moment nehmen',
    questions: 'Fragen',
    stuck: 'Festgefahren? Ein Satz dafür',
    whenStuck: 'Wenn keine Idee kommt',
    whenDefensive: 'Wenn es schwerfällt, den Call anzusehen',
    writeAnswer: 'Antwort aufschreiben',
    changeAnswer: 'Diese Antwort ändern',
    drill: 'Übung',
    start: 'Beginnen',
    done: 'Fertig',
    again: 'Noch einmal',
    whichSkill: 'Welche eine Fähigkeit?',
    oneIsEnough: 'Eine genügt. Sie bleibt, bis ihr sie beide in Calls seht.',
    allSkills: 'Alle Fähigkeiten',
    writeYourOwn: 'Eigene schreiben',
    ownSkill: 'Die Fähigkeit, in ein paar Worten',
    choose: 'Auswählen',
    bringMoment: 'Bring einen Moment mit, keinen Eindruck',
    pasteHelp: 'Füg einen Link aus Gong, Chorus oder Clari Copilot ein. Die Stelle darin wird für dich gelesen.',
    linkLabel: 'Link zu einem Call',
    pasteLink: 'Link einfügen',
    add: 'Ergänzen',
    notALink: 'Ein Link beginnt mit https. Kopier ihn von der Seite des Calls.',
    handOver: 'Überleiten',
    asked: (stage) => `${stage}: gefragt`,
    answerLabel: (stage) => `${stage}: die Antwort`,
    momentDetail: (source, at) => (at === null ? source : `${source}, öffnet bei ${at}`),
    minutes: (count) => `${count} Min.`,
    drillDone: (count) => `gemacht, ${count} Min.`,
    framework: (name, confirmed, of) => `${name}: ${confirmed} von ${of} bestätigt`,
    confirmed: (element) => `${element}: bestätigt`,
    brought: (topic) => `Zu besprechen: ${topic}`,
  },
  handOver: {
    doneLabel: 'Coaching, fertig',
    nextLabel: 'Verbindlichkeit, als Nächstes',
    lastPromises: 'Was wir beim letzten Mal zugesagt haben',
    newPromise: 'Eine neue Zusage',
    twoMore: 'Noch zwei Minuten Coaching',
    answerLabel: 'Die Antwort, in den eigenen Worten',
    spent: (count, of) => `${count} von ${of} Min.`,
    drillDone: (count) => `Übung gemacht, ${count} Min.`,
    lastQuestion: (label) => `Letzte Frage: ${label}`,
    whoseWords: (given, isYou) => (isYou ? 'Deine Worte. Mit ihnen beginnt deine Zusage.' : `Die Worte von ${given}. Mit ihnen beginnt die Zusage.`),
    inHands: (given, isYou) => `Was ${inHands(given, isYou)}`,
    open: (label) => `${label} öffnen`,
    minutesNext: (count) => `danach ${count} Min.`,
    early: (label, count) => `${label} hatte noch ${minutes(count)}`,
  },
  promise: dePanelPromise,
  blockers: {
    takenOn: 'Übernommen',
    somethingElse: 'Steht noch etwas im Weg?',
    field: 'Was im Weg steht',
    whoTakes: 'Wer übernimmt es?',
    passOn: 'Weitergeben',
    passedOn: 'Weitergegeben',
    open: 'Noch niemand',
    add: 'Ergänzen',
  },
  closing: {
    title: 'Dieses 1:1 abschließen?',
    stays: 'Bleibt hier',
    nothingGoes: 'Nichts ist offen.',
    close: '1:1 abschließen',
    closeNow: 'Dieses 1:1 abschließen',
    keepGoing: 'Weitermachen',
    offline: 'Zum Abschließen braucht es eine Verbindung.',
    undo: 'Rückgängig',
    leavesIn: 'Abgeschlossen. Die Zusammenfassungen gehen raus in',
    left: 'Abgeschlossen. Die Zusammenfassungen sind unterwegs.',
    oneThing: 'Eine Sache für dich selbst?',
    seconds: (count) => `${count} s.`,
  },
  note: {
    title: 'Private Notiz',
    open: 'Öffne deine',
    show: 'Zeigen',
    hide: 'Verdecken',
    hidden: 'Verdeckt. Mit „Zeigen“ liest du deine Notiz.',
    only: 'Nur du kannst sie lesen. Sie steht in keiner Zusammenfassung, in keinem Bericht und bei niemandem sonst auf dem Bildschirm.',
    blurs: 'Nach 20 Sekunden wieder unscharf.',
    placeholder: 'Eine private Notiz, nur für dich',
    label: 'Private Notiz',
  },
};
