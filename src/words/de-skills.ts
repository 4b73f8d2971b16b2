import type { Drill, Skill } from './agenda-words.ts';

const drill = (id: string, minutes: number, text: string): Drill => ({ id, text, minutes });

/** The skills to start from, in German: the five that a scorecard rates (de-rubrics.ts), and two narrower ones. */
export const deSkills: readonly Skill[] = [
  {
    id: 'discovery',
    name: 'Bedarf verstehen',
    drills: [
      drill('discovery-first-minute', 3, 'Nur die erste Minute: warum wir sprechen, was du erfahren möchtest, was sie davon haben.'),
      drill('discovery-follow', 4, 'Stell fünf Fragen, und jede greift ein Wort der Antwort davor auf.'),
      drill('discovery-no-product', 4, 'Deine Führungskraft fragt immer wieder, was das Produkt kann. Antworte mit einem halben Satz und frag zurück, bis ein Problem auf dem Tisch liegt.'),
      drill('discovery-last-time', 3, 'Frag nach dem letzten Mal, als es schiefging: welcher Tag, wer dabei war, was sie dann taten.'),
      drill('discovery-say-back', 3, 'Deine Führungskraft spricht eine Minute über ein Problem. Gib es mit denselben Worten wieder und frag, was du ausgelassen hast.'),
      drill('discovery-short-answers', 5, 'Deine Führungskraft antwortet auf jede Frage mit einem Wort. Finde die Frage, auf die eine Geschichte kommt.'),
      drill('discovery-who-else', 4, 'Deine Führungskraft nennt ein Problem. Finde heraus, wer es noch hat, ohne um eine Vorstellung zu bitten.'),
    ],
  },
  {
    id: 'cost-of-waiting',
    name: 'Fragen, was Abwarten kostet',
    drills: [
      drill('waiting-finance', 4, 'Deine Führungskraft spielt eine Finanzleitung ohne Eile. Frag, bis Kosten genannt sind.'),
      drill('waiting-silence', 3, 'Stell eine Frage dazu, was Nichtstun bedeutet, und bleib dann still, bis die andere Seite spricht.'),
      drill('waiting-own-words', 4, 'Deine Führungskraft erwähnt nebenbei Kosten. Fang das Wort auf und frag einmal mehr danach.'),
      drill('waiting-next-year', 3, 'Frag auf drei verschiedene Arten, was passiert, wenn sich bis nächstes Jahr nichts ändert.'),
      drill('waiting-always-so', 4, 'Deine Führungskraft zuckt mit den Schultern: Das war schon immer so. Frag, wer dafür zahlt, eine Person nach der anderen.'),
      drill('waiting-no-threat', 3, 'Frag, was Abwarten kostet, ohne zu drohen. Klingt es wie eine Drohung, hält deine Führungskraft dich an.'),
      drill('waiting-write', 5, 'Rechnet die Kosten zusammen auf Papier aus. Jede Zahl sagt deine Führungskraft; du fragst nur.'),
    ],
  },
  {
    id: 'qualification',
    name: 'Qualifizieren',
    drills: [
      drill('qualification-guess', 5, 'Nimm einen Deal. Sag, was du von ihm weißt; bei jedem Satz fragt deine Führungskraft: Wer hat dir das gesagt?'),
      drill('qualification-steps', 4, 'Deine Führungskraft spielt einen Kunden, der sagt, es sei einfach. Frag, bis neben jedem Schritt zur Unterschrift ein Name steht.'),
      drill('qualification-criteria', 4, 'Frag, woran die Wahl hängen wird, und bring es mit dem Kunden in eine Reihenfolge.'),
      drill('qualification-champion', 4, 'Deine Führungskraft spielt einen netten Kontakt. Bitte um etwas, das nur jemand täte, der auf deiner Seite ist.'),
      drill('qualification-nothing', 3, 'Frag den Kunden, was dafür spricht, alles zu lassen, wie es ist.'),
      drill('qualification-let-go', 3, 'Sag einem Kunden, der freundlich ist und nie entscheidet, dass du hier aufhörst. Lass die Tür offen.'),
      drill('qualification-colleague', 5, 'Deine Führungskraft spielt jemanden aus dem Team deines Kontakts, den du zum ersten Mal triffst. Prüf, was der Kontakt dir erzählt hat.'),
    ],
  },
  {
    id: 'find-the-signer',
    name: 'Herausfinden, wer unterschreibt',
    drills: [
      drill('signer-map', 5, 'Zeichne aus dem Kopf, wer entscheidet, wer unterschreibt und wer es stoppen kann. Dann sag, was davon vermutet ist.'),
      drill('signer-last-time', 4, 'Deine Führungskraft spielt einen netten Kontakt, der ausweicht. Frag, wie der letzte solche Kauf entschieden wurde.'),
      drill('signer-i-decide', 4, 'Deine Führungskraft sagt: Das entscheide ich. Finde heraus, was danach passiert, ohne daran zu zweifeln.'),
      drill('signer-introduction', 3, 'Bitte deinen Kontakt, die Person mitzubringen, die unterschreibt, und sag, was sie davon hat.'),
      drill('signer-first-words', 3, 'Die Person, die unterschreibt, ist zwei Minuten dabei. Sag, warum du hier bist, und stell eine Frage.'),
      drill('signer-stopper', 4, 'Frag, wer es noch stoppen könnte und was diese Person sagen würde.'),
      drill('signer-gone', 5, 'Dein Kontakt hat das Unternehmen verlassen. Ruf im Team an und finde zurück zu der Person, die unterschreibt.'),
    ],
  },
  {
    id: 'negotiation-price',
    name: 'Verhandeln und Preis',
    drills: [
      drill('price-twice', 4, 'Deine Führungskraft bittet zweimal um Rabatt. Antworte beim ersten Mal mit einer Frage, beim zweiten mit einem Tausch.'),
      drill('price-quiet', 3, 'Sag den Preis in einem Satz und füg nichts hinzu.'),
      drill('price-compared', 3, 'Deine Führungskraft sagt: zu teuer. Frag, womit verglichen wird, und hör bis zum Ende zu.'),
      drill('price-buyer-list', 5, 'Der Einkauf liest eine Liste von Forderungen vor. Nimm sie alle auf, bevor du auf die erste antwortest.'),
      drill('price-trade', 4, 'Gib drei Dinge, jedes gegen etwas anderes, jedes in einem Satz, der mit „wenn Sie“ beginnt.'),
      drill('price-last-day', 4, 'Es ist der letzte Tag, und deine Führungskraft will noch etwas. Sag Nein und bleib im Gespräch.'),
      drill('price-besides', 4, 'Frag, bevor ein Preis fällt, was außerdem entscheidet, und lass es deine Führungskraft ordnen.'),
    ],
  },
  {
    id: 'next-steps',
    name: 'Nächste Schritte',
    drills: [
      drill('steps-date', 3, 'Beende einen Call, der überzogen hat: Hol einen Tag, eine Uhrzeit und zwei Namen, bevor ihr auflegt.'),
      drill('steps-plan', 5, 'Schreib mit dem Kunden den Plan bis zur Unterschrift rückwärts, von seinem Termin aus.'),
      drill('steps-send-something', 3, 'Deine Führungskraft sagt: Schicken Sie mir einfach etwas. Mach einen Tag daraus, an dem ihr es zusammen anseht.'),
      drill('steps-both-sides', 3, 'Beende den Call mit einer Sache, die du tust, und einer, die der Kunde bis zum nächsten tut.'),
      drill('steps-quiet', 4, 'Der Kunde ist seit dem letzten Call still. Sprich eine Nachricht auf, die um eine kleine Sache bittet.'),
      drill('steps-not-now', 4, 'Deine Führungskraft sagt: nach dem Sommer. Finde heraus, was vorher passieren muss, und leg einen Tag dafür fest.'),
      drill('steps-invite', 3, 'Formulier laut die Einladung zum nächsten Call: wofür er ist, wer kommt, was am Ende da ist.'),
    ],
  },
  {
    id: 'forecasting',
    name: 'Vorhersagen',
    drills: [
      drill('forecasting-last-thing', 4, 'Sag zu drei Deals das Letzte, was der Kunde getan hat. Was du getan hast, zählt nicht.'),
      drill('forecasting-against', 4, 'Nimm den Deal, bei dem du am sichersten bist. Begründe drei Minuten lang, dass er nicht abschließt.'),
      drill('forecasting-before', 4, 'Nimm ein Datum. Nenn Schritt für Schritt, was vorher passieren muss und wer es jeweils tut.'),
      drill('forecasting-ask-buyer', 3, 'Deine Führungskraft spielt den Kunden. Frag, was das Datum noch verschieben könnte.'),
      drill('forecasting-look-back', 5, 'Nimm einen Deal, der später abschloss, als du sagtest. Finde den Tag, an dem du es hättest wissen können.'),
      drill('forecasting-one-breath', 3, 'Sag in einem Atemzug, ob ein Deal abschließt, warum und was du noch nicht weißt. Dann dasselbe für einen anderen.'),
      drill('forecasting-bad-news', 3, 'Sag deiner Führungskraft heute, dass ein Datum nicht hält: was sich geändert hat, seit wann, was jetzt passiert.'),
    ],
  },
];
