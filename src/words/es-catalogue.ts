import type { CatalogueFault, FaultKind } from '#domain/check-team-catalogue.ts';
import { catalogueLimits } from '#domain/team-catalogue.ts';
import type { CatalogueWords } from './catalogue-words.ts';

const { minutes } = catalogueLimits;

const said: Readonly<Record<FaultKind, (limit: string) => string>> = {
  shape: () => 'Esto no va aquí y no se puede leer. Quítalo o escríbelo como en el ejemplo.',
  'unknown-list': () => 'No hay ninguna lista con este nombre, así que nada la mostraría. Usa uno de los nombres del ejemplo.',
  'unknown-label': () => 'Ninguna parte de la agenda tiene un título con este nombre. Usa coaching, accountability o blockers.',
  empty: () => 'Aquí no hay nada escrito, y una línea vacía no se puede decir. Escríbela o apágala.',
  'too-long': (limit) => `Esto pasa de ${limit} caracteres y no cabe en una tarjeta. Acórtalo.`,
  unreadable: () => 'Hay aquí un carácter que ninguna pantalla muestra. Escribe la línea de nuevo.',
  twice: () => 'Esto está dos veces y volvería demasiado pronto. Quita una de las dos.',
  place: (limit) => `Un lugar es un número entero de 0 a ${limit}: la primera de nuestras líneas es 0. Corrige el número.`,
  minutes: () => `Una práctica toma de ${String(minutes.min)} a ${String(minutes.max)} minutos enteros; si no, no queda lugar para la conversación. Cambia los minutos.`,
  id: (limit) => `El nombre corto de la habilidad es donde se guardan las valoraciones: letras minúsculas, cifras y guiones, ${limit} como máximo. Cámbialo.`,
  'no-name': () => 'Esta habilidad no es de las nuestras, así que aún no tiene nombre. Dale uno.',
  levels: () => 'Una habilidad tiene cinco niveles, para que todas se lean igual. Escribe cinco.',
  'too-many': (limit) => `Hay más de ${limit} aquí, y nadie las vería todas. Quita algunas.`,
};

/** The Spanish words for the catalogue's faults. */
export const esCatalogue: CatalogueWords = { fault: ({ fault, limit }: CatalogueFault) => said[fault](limit === null ? '' : String(limit)) };
