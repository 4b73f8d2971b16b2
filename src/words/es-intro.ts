import type { CardWords } from './card-words.ts';

/** The card that tells the rep before anything is kept, in Spanish. */
export const esIntro: CardWords['intro'] = {
  title: (manager) => `A ${manager} le gustaría tener el 1:1 de ustedes en dos mitades`,
  lead: 'El coaching va primero: una habilidad, en una llamada real, sin números. Luego los compromisos: lo que ustedes dijeron que harían. Yo cuido el hilo de una semana a la otra.',
  facts: (manager, policies) => [
    { title: 'Se registra', text: recorded(policies) },
    { title: 'No se registra', text: 'Llamadas, transcripciones, correos ni nada más de tu calendario' },
    { title: 'Lo ven', text: `Tú y ${manager}, la misma página. Nadie más, salvo que ambas partes la compartan` },
    { title: 'Cada semana', text: `Una actualización de calendario en nombre de ${manager}, una tarjeta antes, un resumen después` },
    { title: 'Para parar', text: 'Presiona “Parar” en esta tarjeta o escríbeme “parar”. La agenda sale entonces de tus invitaciones' },
  ],
  nothingYet: 'Hasta ahora no se ha registrado nada sobre ti.',
  fine: 'Por mí, está bien',
  notForMe: 'No es para mí',
  stop: 'Parar',
  accepted: (next) => (next === null ? 'Gracias. La agenda llega en cuanto haya un 1:1.' : `Gracias. La agenda de ${next} está en camino.`),
  declined: 'Entendido. No se registra nada, y no se escribe nada en tu calendario.',
  stopped: 'Listo, paré. La agenda sale de tus invitaciones, y no se registra nada más.',
  summary: (manager) => `A ${manager} le gustaría usar una agenda en el 1:1 de ustedes. Esto es lo que significa para ti.`,
};

/** The rep is told of everything that may be kept, before any of it is (playbook.md, "Trust"). */
function recorded({ scores, diagnosis }: { readonly scores: boolean; readonly diagnosis: boolean }): string {
  const kept = [
    'Tus compromisos en tus propias palabras',
    'la habilidad en la que trabajas',
    ...(scores ? ['hasta dónde dicen ustedes que has llegado con ella', 'los números de la semana que anotas'] : []),
    ...(diagnosis ? ['lo que, según tu líder, hay en el camino'] : []),
  ];
  return `${kept.join(', ')}, y qué 1:1 se hicieron`;
}
