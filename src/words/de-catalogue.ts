import type { CatalogueFault, FaultKind } from '#domain/check-team-catalogue.ts';
import { catalogueLimits } from '#domain/team-catalogue.ts';
import type { CatalogueWords } from './catalogue-words.ts';

const { minutes } = catalogueLimits;

const said: Readonly<Record<FaultKind, (limit: string) => string>> = {
  shape: () => 'Das gehört hier nicht hin und lässt sich nicht lesen. Nimm es heraus oder schreib es wie im Beispiel.',
  'unknown-list': () => 'Eine Liste mit diesem Namen gibt es nicht, also würde sie nie gezeigt. Nimm einen der Namen aus dem Beispiel.',
  'unknown-label': () => 'Kein Teil der Agenda hat eine Überschrift mit diesem Namen. Nimm coaching, accountability oder blockers.',
  empty: () => 'Hier steht nichts, und eine leere Zeile lässt sich nicht sagen. Schreib sie oder schalte sie ab.',
  'too-long': (limit) => `Das ist länger als ${limit} Zeichen und passt auf keine Karte. Kürz es.`,
  unreadable: () => 'Darin ist ein Zeichen, das kein Bildschirm zeigen kann. Tipp die Zeile neu.',
  twice: () => 'Das steht hier zweimal und käme zu bald wieder. Nimm eines von beiden heraus.',
  place: (limit) => `Ein Platz ist eine ganze Zahl von 0 bis ${limit}: Die erste unserer Zeilen ist 0. Korrigiere die Zahl.`,
  minutes: () => `Eine Übung dauert ${String(minutes.min)} bis ${String(minutes.max)} ganze Minuten, sonst bleibt kein Raum für das Gespräch. Ändere die Minuten.`,
  id: (limit) => `Unter dem Kurznamen der Fähigkeit werden Einschätzungen abgelegt: kleine Buchstaben, Ziffern und Bindestriche, höchstens ${limit}. Ändere ihn.`,
  'no-name': () => 'Diese Fähigkeit ist keine von unseren und hat noch keinen Namen. Gib ihr einen.',
  levels: () => 'Eine Fähigkeit hat fünf Stufen, damit sich alle gleich lesen lassen. Schreib fünf.',
  'too-many': (limit) => `Hier sind mehr als ${limit}, die würde niemand alle erleben. Nimm einige heraus.`,
};

/** The German words for the catalogue's faults. */
export const deCatalogue: CatalogueWords = { fault: ({ fault, limit }: CatalogueFault) => said[fault](limit === null ? '' : String(limit)) };
