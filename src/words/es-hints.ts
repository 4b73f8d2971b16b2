import type { HintWords } from './hint-words.ts';

/** The hints in Spanish. */
export const esHints: HintWords = {
  heading: 'Solo tú ves estas líneas.',
  line: {
    'blending-halves': () => 'Lo que trabaja la parte 1 nombra un número. Su lugar es la parte 2, junto a los compromisos.',
    'many-skills': () => 'La habilidad en foco y la de los 90 días son dos. De a una se llega más lejos.',
    'no-moment': () => 'Aún no hay enlace a un momento de una llamada. Un minuto que ustedes oyeron dice más que una impresión.',
    'solved-for-rep': (rep) => `La última vez asumiste más de lo que prometió ${rep}. “¿Qué vas a probar primero?” devuelve la pelota.`,
    'only-results': (rep) => `Solo se siguen números que llegan tarde. Algo que está en manos de ${rep} muestra antes qué se mueve.`,
    'no-commit-sentence': (rep) => `El último 1:1 terminó sin un compromiso entero de ${rep}: qué se va a hacer y qué mueve.`,
    'not-inspected': () => 'Lo que era para la última vez aún no tiene resultado. Verlo primero hace que el próximo compromiso cuente.',
    'too-long': () => 'El próximo 1:1 dura más de una hora. 45 minutos alcanzan de sobra para las dos mitades.',
    'cancelled-in-a-row': () => 'Los últimos 1:1 se cancelaron. Uno que se mueve, aunque sea corto, mantiene vivas las dos mitades.',
    'impossible-numbers': (rep) => `Hay una brecha de sistema, y ${rep} aún tiene compromisos abiertos con número. “diagnóstico” puede suspenderlos.`,
    'tips-for-will': () => 'Hay una brecha de voluntad, y desde entonces surgieron habilidades nuevas. Hablar de lo acordado ayuda más que otro consejo.',
    'all-rescue': () => 'En los últimos cuatro 1:1 hubo una habilidad en foco, y no se miró ningún compromiso. Unos minutos de la parte 2 alcanzan.',
    'all-audit': () => 'En los últimos cuatro 1:1 hubo compromisos cada vez, y ninguna habilidad en foco. Para empezar basta una.',
  },
};
