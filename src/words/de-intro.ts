import type { CardWords } from './card-words.ts';

/** The card that tells the rep before anything is kept, in German. */
export const deIntro: CardWords['intro'] = {
  title: (manager) => `${manager} möchte euer 1:1 in zwei Hälften führen`,
  lead: 'Coaching kommt zuerst: eine Fähigkeit, an einem echten Call, keine Zahlen. Dann Zusagen: was ihr beide tun wolltet. Ich halte den Faden von Woche zu Woche.',
  facts: (manager, policies) => [
    { title: 'Festgehalten', text: recorded(policies) },
    { title: 'Nicht festgehalten', text: 'Calls, Transkripte, Mails oder anderes aus deinem Kalender' },
    { title: 'Sichtbar für', text: `Dich und ${manager}, für beide dieselbe Seite. Sonst niemand, außer ihr teilt sie beide` },
    { title: 'Jede Woche', text: `Eine Kalenderaktualisierung im Namen von ${manager}, davor eine Karte, danach eine Zusammenfassung` },
    { title: 'Beenden', text: 'Drück „Beenden“ auf dieser Karte oder schreib mir „stopp“. Dann verschwindet die Agenda aus deinen Einladungen' },
  ],
  nothingYet: 'Bisher ist nichts über dich festgehalten.',
  fine: 'Ist mir recht',
  notForMe: 'Nichts für mich',
  stop: 'Beenden',
  accepted: (next) => (next === null ? 'Danke. Die Agenda folgt, sobald es ein 1:1 gibt.' : `Danke. Die Agenda für ${next} ist unterwegs.`),
  declined: 'Verstanden. Es wird nichts festgehalten und nichts in deinen Kalender geschrieben.',
  stopped: 'Beendet. Die Agenda verschwindet aus deinen Einladungen, und es wird nichts mehr festgehalten.',
  summary: (manager) => `${manager} möchte für euer 1:1 eine Agenda nutzen. Hier steht, was das für dich heißt.`,
};

/** The rep is told of everything that may be kept, before any of it is (playbook.md, "Trust"). */
function recorded({ scores, diagnosis }: { readonly scores: boolean; readonly diagnosis: boolean }): string {
  const kept = [
    'Deine Zusagen in deinen eigenen Worten',
    'die Fähigkeit, an der du arbeitest',
    ...(scores ? ['wie weit du damit nach euer beider Ansicht bist', 'die Wochenzahlen, die du einträgst'] : []),
    ...(diagnosis ? ['was nach Ansicht deiner Führungskraft im Weg steht'] : []),
  ];
  return `${kept.join(', ')}, und welche 1:1s stattfanden`;
}
