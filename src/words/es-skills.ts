import type { Drill, Skill } from './agenda-words.ts';

const drill = (id: string, minutes: number, text: string): Drill => ({ id, text, minutes });

/** The skills to start from, in Spanish: the five that a scorecard rates (es-rubrics.ts), and two narrower ones. */
export const esSkills: readonly Skill[] = [
  {
    id: 'discovery',
    name: 'Descubrimiento',
    drills: [
      drill('discovery-first-minute', 3, 'Solo el primer minuto: por qué hablamos, qué te gustaría saber, qué se llevan ellos.'),
      drill('discovery-follow', 4, 'Haz cinco preguntas, y que cada una retome una palabra de la respuesta anterior.'),
      drill('discovery-no-product', 4, 'Tu líder insiste en qué puede hacer el producto. Responde en media frase y repregunta, hasta que haya un problema sobre la mesa.'),
      drill('discovery-last-time', 3, 'Pregunta por la última vez que salió mal: qué día fue, quién estaba, qué hicieron entonces.'),
      drill('discovery-say-back', 3, 'Tu líder habla un minuto de un problema. Devuélvelo con las mismas palabras y pregunta qué dejaste fuera.'),
      drill('discovery-short-answers', 5, 'Tu líder responde todo con una palabra. Encuentra la pregunta que trae una historia.'),
      drill('discovery-who-else', 4, 'Tu líder nombra un problema. Averigua quién más lo tiene, sin pedir que te presenten.'),
    ],
  },
  {
    id: 'cost-of-waiting',
    name: 'Preguntar cuánto cuesta esperar',
    drills: [
      drill('waiting-finance', 4, 'Tu líder hace de alguien de finanzas sin apuro. Pregunta hasta que se nombre un costo.'),
      drill('waiting-silence', 3, 'Haz una pregunta sobre no hacer nada y quédate en silencio hasta que hable la otra persona.'),
      drill('waiting-own-words', 4, 'Tu líder menciona un costo al pasar. Atrapa la palabra y pregunta una vez más por ella.'),
      drill('waiting-next-year', 3, 'Pregunta de tres maneras distintas qué pasa si nada cambia de aquí al año que viene.'),
      drill('waiting-always-so', 4, 'Tu líder se encoge de hombros: siempre fue así. Pregunta quién lo paga, una persona a la vez.'),
      drill('waiting-no-threat', 3, 'Pregunta cuánto cuesta esperar sin que haya una amenaza. Si suena a amenaza, tu líder te detiene.'),
      drill('waiting-write', 5, 'Saquen el costo en papel. Cada cifra la dice tu líder; tú solo preguntas.'),
    ],
  },
  {
    id: 'qualification',
    name: 'Calificación',
    drills: [
      drill('qualification-guess', 5, 'Toma una oportunidad. Di lo que sabes de ella; a cada frase tu líder pregunta: ¿quién te lo dijo?'),
      drill('qualification-steps', 4, 'Tu líder hace de cliente y dice que es simple. Pregunta hasta que cada paso hacia la firma tenga un nombre al lado.'),
      drill('qualification-criteria', 4, 'Pregunta de qué va a depender la elección y ordénalo con el cliente.'),
      drill('qualification-champion', 4, 'Tu líder hace de contacto amable. Pide algo que solo haría quien está de tu lado.'),
      drill('qualification-nothing', 3, 'Pregúntale al cliente qué habla a favor de dejar todo como está.'),
      drill('qualification-let-go', 3, 'Dile a un cliente amable que nunca decide que aquí te detienes. Deja la puerta abierta.'),
      drill('qualification-colleague', 5, 'Tu líder hace de colega del contacto, a quien ves por primera vez. Verifica lo que el contacto te contó.'),
    ],
  },
  {
    id: 'find-the-signer',
    name: 'Averiguar quién firma',
    drills: [
      drill('signer-map', 5, 'Dibuja de memoria quién decide, quién firma y quién puede frenarlo. Luego di qué es una suposición.'),
      drill('signer-last-time', 4, 'Tu líder hace de contacto amable que esquiva la pregunta. Pregunta cómo se decidió la última compra así.'),
      drill('signer-i-decide', 4, 'Tu líder dice: eso lo decido yo. Averigua qué pasa después, sin ponerlo en duda.'),
      drill('signer-introduction', 3, 'Pídele a tu contacto que traiga a quien firma, y di qué gana esa persona con venir.'),
      drill('signer-first-words', 3, 'Quien firma entra por dos minutos. Di por qué estás aquí y haz una pregunta.'),
      drill('signer-stopper', 4, 'Pregunta quién podría frenarlo todavía y qué diría esa persona.'),
      drill('signer-gone', 5, 'El contacto dejó la empresa. Llama a alguien de su equipo y encuentra el camino de vuelta a quien firma.'),
    ],
  },
  {
    id: 'negotiation-price',
    name: 'Negociación y precio',
    drills: [
      drill('price-twice', 4, 'Tu líder pide un descuento dos veces. Responde la primera con una pregunta y la segunda con un intercambio.'),
      drill('price-quiet', 3, 'Di el precio en una frase y no agregues nada.'),
      drill('price-compared', 3, 'Tu líder dice: demasiado caro. Pregunta comparado con qué y escucha hasta el final.'),
      drill('price-buyer-list', 5, 'Compras lee una lista de exigencias. Recíbelas todas antes de responder a la primera.'),
      drill('price-trade', 4, 'Da tres cosas, cada una a cambio de otra, cada una en una frase que empiece con “si ustedes”.'),
      drill('price-last-day', 4, 'Es el último día, y tu líder quiere una cosa más. Di que no y sigue en la conversación.'),
      drill('price-besides', 4, 'Antes de nombrar un precio, pregunta qué más decide y pide a tu líder que lo ordene.'),
    ],
  },
  {
    id: 'next-steps',
    name: 'Próximos pasos',
    drills: [
      drill('steps-date', 3, 'Cierra una llamada que se pasó de hora: consigue un día, una hora y dos nombres antes de colgar.'),
      drill('steps-plan', 5, 'Escribe con el cliente el plan hasta la firma de atrás hacia adelante, desde su fecha.'),
      drill('steps-send-something', 3, 'Tu líder dice: mándame algo y ya. Conviértelo en un día en que lo miran lado a lado.'),
      drill('steps-both-sides', 3, 'Termina la llamada con una cosa que haces tú y una que hace el cliente antes de la próxima.'),
      drill('steps-quiet', 4, 'El cliente no responde desde la última llamada. Deja un mensaje de voz que pida una cosa pequeña.'),
      drill('steps-not-now', 4, 'Tu líder dice: después de las vacaciones. Averigua qué tiene que pasar antes y fija un día para eso.'),
      drill('steps-invite', 3, 'Di en voz alta la invitación a la próxima llamada: para qué es, quién viene, qué hay al final.'),
    ],
  },
  {
    id: 'forecasting',
    name: 'Pronóstico',
    drills: [
      drill('forecasting-last-thing', 4, 'Para tres oportunidades, di lo último que hizo el cliente. Lo que hiciste tú no cuenta.'),
      drill('forecasting-against', 4, 'Toma la oportunidad de la que tienes más certeza. Argumenta tres minutos que no se cierra.'),
      drill('forecasting-before', 4, 'Toma una fecha. Di qué tiene que pasar antes, paso a paso, y quién hace cada uno.'),
      drill('forecasting-ask-buyer', 3, 'Tu líder hace de cliente. Pregunta qué podría mover la fecha todavía.'),
      drill('forecasting-look-back', 5, 'Toma una oportunidad que se cerró más tarde de lo que dijiste. Encuentra el día en que se podía saber.'),
      drill('forecasting-one-breath', 3, 'Di de un tirón si una oportunidad se cierra, por qué y qué no sabes aún. Luego hazlo con otra.'),
      drill('forecasting-bad-news', 3, 'Dile hoy a tu líder que una fecha no se sostiene: qué cambió, desde cuándo, qué pasa ahora.'),
    ],
  },
];
