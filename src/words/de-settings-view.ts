import { deFormat, dePlural } from './de-format.ts';
import type { SettingsViewWords } from './tab-view-words.ts';

const updates = (count: number): string => `${count} ${dePlural(count, 'Kalenderaktualisierung', 'Kalenderaktualisierungen')}`;

/** The settings page in German. */
export const deSettingsView: SettingsViewWords = {
  on: (on, of) => `${on} von ${of} an`,
  notScheduled: 'Nicht geplant',
  where: ({ chat, invite }) => (chat ? (invite ? 'Chat, Seitenleiste, Einladung' : 'Chat und Seitenleiste') : invite ? 'Eure eigenen Chats und die Einladung' : 'Eure eigenen Chats'),
  nowhere: 'Noch nirgends: Es ist nichts geplant',
  othersPresent: 'Es sind andere dabei: In Einladung und Chat stehen nur Überschriften und Minuten.',
  notInScope: (organizer) => `${organizer} organisiert es, und dieser Kalender ist für Twofold noch nicht offen.`,
  youNotInScope: 'Du organisierst es, und dein Kalender ist für Twofold noch nicht offen.',
  minutes: ({ coaching, accountability, blockers }) => [`Coaching ${deFormat.minutes(coaching)}`, `Verbindlichkeit ${deFormat.minutes(accountability)}`, `Hindernisse ${deFormat.minutes(blockers)}`],
  stoppedBy: (name) => `${name} hat es abgeschaltet. Nur ${name} kann es wieder einschalten.`,
  waitsForYes: (rep) => `${rep} weiß Bescheid und hat noch nicht geantwortet.`,
  waitsForYou: 'Wartet auf dein Ja.',
  isTold: (rep) => `${rep} erfährt es gerade.`,
  refusedBefore: 'Du hast gesagt, dass das kein 1:1 ist.',
  offerWaits: 'Wartet auf dein Ja.',
  stuck: (rep) => `Twofold erreicht ${rep} nicht und muss dort zuerst Bescheid sagen. Deine Administration sieht, warum.`,
  mixNote: 'Für 1:1s ohne Diagnose, so wie ihr beide sie seht. Einladungen zeigen immer 60 und 40.',
  hint: {
    'impossible-numbers': 'Es besteht eine Lücke im System, und Zahlen, die nicht aufgehen können, sind noch zugesagt',
    'cancelled-in-a-row': '1:1s fielen nacheinander aus',
    'all-audit': 'Jede Woche Zusagen, und keine Fähigkeit in Arbeit',
    'all-rescue': 'Eine Fähigkeit in Arbeit, und keine Zusage angesehen',
    'tips-for-will': 'Es besteht eine Lücke im Wollen, und seither kamen neue Fähigkeiten dazu',
    'not-inspected': 'Was beim letzten Mal fällig war, ist noch ohne Ergebnis',
    'no-commit-sentence': 'Ein 1:1 endete ohne ganze Zusage',
    'solved-for-rep': 'Du hast mehr übernommen, als dir zugesagt wurde',
    'blending-halves': 'Teil 1 nennt eine Zahl',
    'many-skills': 'Zwei Fähigkeiten auf einmal',
    'no-moment': 'Kein Moment aus einem Call ist verlinkt',
    'only-results': 'Verfolgt werden nur Zahlen, die spät kommen',
    'too-long': 'Das nächste 1:1 dauert länger als eine Stunde',
  },
  lines: { sayCoaching: 'Um Coaching zu eröffnen', handOver: 'Um zur Verbindlichkeit überzuleiten', sayBlockers: 'Um die Hindernisse zu eröffnen' },
  kept: [
    { what: 'Zusagen, und wie sie ausgingen', howLong: 'Für euch beide, solange dein Unternehmen Twofold nutzt. Jede bleibt, wie sie gesagt wurde' },
    { what: 'Die Fähigkeit in Arbeit, der Moment aus einem Call, das Thema', howLong: 'Bis etwas anderes gewählt wird' },
    { what: 'Wann eure 1:1s stattfanden, verlegt und abgesagt wurden', howLong: 'Solange dein Unternehmen Twofold nutzt' },
    { what: 'Zusammenfassungen, wie sie verschickt wurden', howLong: 'So lange wie die Zusagen' },
    { what: 'Private Notizen', howLong: 'Nur für die Person, die sie schrieb' },
    { what: 'Was außer 1:1s in deinem Kalender steht', howLong: 'Dass es kein 1:1 ist, und nichts von dem, was darin steht' },
    { what: 'Aufnahmen, Transkripte, Mails', howLong: 'Nie gelesen, nie festgehalten' },
  ],
  keptScores: [{ what: 'Einschätzungen, Wochenzahlen, 30, 60 und 90 Tage', howLong: 'So lange wie die Zusagen' }],
  keptDiagnosis: [{ what: 'Was im Weg stand, und warum', howLong: 'So lange wie die Zusagen. Was zurückgenommen ist, zählt nicht mehr' }],
  off: {
    invites: ({ count, to, from, others }) => {
      const leaves = `Die Agenda verschwindet aus ${count} ${dePlural(count, 'kommenden Einladung', 'kommenden Einladungen')}.`;
      const who = `${to ?? 'Du'}${others ? ' und alle, die sonst darauf stehen,' : ''}`;
      const verb = others ? 'bekommen' : to === null ? 'bekommst' : 'bekommt';
      const name = from === null ? 'in deinem Namen' : `im Namen von ${from}`;
      return `${leaves} ${who} ${verb} ${updates(count)} ${name}. Zurücknehmen lässt sich das nicht.`;
    },
    noInvites: 'Keine kommende Einladung trägt die Agenda, darum wird keine Aktualisierung verschickt.',
    textStays: 'Dein eigener Text in den Einladungen und der Link zur Teilnahme bleiben, wie sie sind.',
    staysReadable: (other) => `Es wird nichts mehr festgehalten. Was ${other} und du einander zugesagt habt, bleibt erhalten.`,
    confirm: (count) => (count === 0 ? 'Abschalten' : `Abschalten, ${count} ${dePlural(count, 'Aktualisierung', 'Aktualisierungen')} senden`),
  },
  place: ({ list, line, skill, within, index }) => {
    if (list !== 'skills') return `${deSettingsView.lines[list]}, Zeile ${line}`;
    const which = `Fähigkeit ${line}${skill === '' ? '' : ` (${skill})`}`;
    if (within === null || within === 'name') return within === null ? which : `${which}, Name`;
    if (index === null) return `${which}, ${within === 'levels' ? 'Stufen' : 'Übungen'}`;
    return `${which}, ${within === 'levels' ? 'Stufe' : 'Übung'} ${index}`;
  },
};
