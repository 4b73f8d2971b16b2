import type { Rubric } from './agenda-words.ts';

/** What is seen and heard at each level, in Spanish. Nothing here says how good somebody is; it says what a listener would find on the recording. */
export const esRubrics: readonly Rubric[] = [
  {
    skill: 'discovery',
    levels: [
      'Muestra el producto antes de preguntar por qué el cliente aceptó la llamada.',
      'Pregunta desde una lista y pasa a la siguiente, sea cual sea la respuesta.',
      'Retoma una palabra de la respuesta y pregunta una vez más por el mismo problema.',
      'Nombra el problema con las palabras del cliente y pregunta cuánto cuesta esperar.',
      'El cliente dice qué pasa si nada cambia y pregunta qué sigue.',
    ],
  },
  {
    skill: 'qualification',
    levels: [
      'Habla con un solo contacto y no puede decir quién firma.',
      'Dice quién decide y cómo, y nadie del lado del cliente lo dijo.',
      'Pregunta quién decide, quién firma y en qué pasos, y marca lo que aún es una suposición.',
      'Habló con quien firma y puede citar qué lo decide para esa persona.',
      'Dos personas del cliente confirmaron los pasos y el motivo, y una oportunidad sin ambos se suelta.',
    ],
  },
  {
    skill: 'negotiation-price',
    levels: [
      'Nombra un precio más bajo antes de que el cliente lo pida.',
      'Explica el precio con funciones, luego da un descuento y no recibe nada a cambio.',
      'Dice el precio en una frase, se queda en silencio y pregunta con qué se compara.',
      'Da solo a cambio de algo y dice las dos mitades del intercambio en una frase.',
      'Antes de nombrar un precio, el cliente dijo qué más decide; un intercambio sin retorno se rechaza.',
    ],
  },
  {
    skill: 'next-steps',
    levels: [
      'Termina la llamada con “te mando algo” y sin día.',
      'Dice que convendría hablar de nuevo y busca el día después, por correo.',
      'Cuelga con un día, una hora y los nombres de quienes vienen.',
      'Cada lado tiene algo que hacer antes de ese día, y la invitación se acepta durante la llamada.',
      'Un plan escrito va hacia atrás desde la fecha del cliente, y el cliente escribe en él.',
    ],
  },
  {
    skill: 'forecasting',
    levels: [
      'Da una fecha para una oportunidad sin motivo y la mueve cuando ya pasó.',
      'Da como motivo sus propios pasos: una cotización enviada, una llamada planeada.',
      'Nombra lo último que hizo el cliente en cada oportunidad y lo que aún es una suposición.',
      'Nombra qué tiene que pasar antes de la fecha y la mueve en cuanto algo de eso falla.',
      'Semanas antes dice qué oportunidades se cierran; así pasa, y donde no, dice qué dato faltó.',
    ],
  },
];
