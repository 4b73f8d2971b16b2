import { esFormat } from './es-format.ts';
import type { ReplyWords } from './words.ts';

/** What the bot says back, in Spanish. */
export const esReplies: ReplyWords = {
  whichTitle: '¿Para qué 1:1 es?',
  tooEarly: 'Este 1:1 aún no empieza. Cuando empiece, puedes decir cómo salió.',
  notALink: 'El momento necesita un enlace que empiece con https. Cópialo de la página de la llamada o deja la línea vacía.',
  whichPair: (names) => `¿Para qué 1:1 es: ${names.join(', ')}? Elige uno, y guardo la frase ahí.`,
  noPair: 'Aún no ayudo en ningún 1:1 tuyo. Cuando tu líder, o tú, le diga que sí a uno, los compromisos podrán ir ahí.',
  noSentence: 'Escribe la frase después de “compromiso”: qué se va a hacer, qué mueve, para cuándo.',
  keptQuietly: 'Guardado. Las palabras quedan entre ustedes.',
  stopped: (names) => `Paré en tu 1:1 con ${esFormat.list(names)}. La agenda sale de las invitaciones, y no se registra nada más.`,
  nothingToStop: 'No hay nada que parar: no ayudo en ningún 1:1 tuyo.',
  notYours: 'Eso solo lo pueden hacer las dos personas de este 1:1.',
  tooLate: 'Esta tarjeta es de una reunión anterior. Abre la más nueva e inténtalo de nuevo.',
  tooLong: 'Es más largo de lo que cabe en un compromiso. Dilo en una frase de hasta 500 caracteres.',
  apology: (id) => `Eso no funcionó, y fue culpa nuestra. Inténtalo de nuevo en un minuto, por favor. Si vuelve a pasar, dale este código a quien administra: ${id}`,
  notAPerson: 'Twofold no sabe quién presionó esto. Ábrelo en Teams con tu cuenta de trabajo.',
  unreadableButton: 'Este botón no se pudo leer. Abre la tarjeta de nuevo.',
  gone: 'Esa reunión ya no está en el calendario. Lo que está abierto espera a la próxima.',
};
