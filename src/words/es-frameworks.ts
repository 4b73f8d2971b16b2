import type { Framework } from './agenda-words.ts';

/** Three maps that many teams know. Their names stay as they are known; what they stand for, and the questions, are in Spanish. */
export const esFrameworks: readonly Framework[] = [
  {
    id: 'meddicc',
    name: 'MEDDICC',
    skill: 'qualification',
    elements: [
      { id: 'metrics', name: 'Metrics: indicadores', question: '¿Qué indicador propio quieren mover, y quién de allá lo dijo?' },
      { id: 'economic-buyer', name: 'Economic buyer: quien autoriza', question: '¿Quién puede decir que sí cuando todos los demás dicen que no?' },
      { id: 'decision-criteria', name: 'Decision criteria: criterios', question: '¿Con qué nos van a comparar, en sus palabras?' },
      { id: 'decision-process', name: 'Decision process: camino', question: '¿Qué pasos hay entre hoy y una firma?' },
      { id: 'identify-pain', name: 'Identify pain: dolor', question: '¿Qué duele tanto que cambiarían algo por eso?' },
      { id: 'champion', name: 'Champion: quien nos defiende', question: '¿Quién habla por nosotros cuando no estamos en la sala?' },
      { id: 'competition', name: 'Competition: alternativas', question: '¿Qué más podrían hacer, incluso nada?' },
    ],
  },
  {
    id: 'spin',
    name: 'SPIN',
    skill: 'discovery',
    elements: [
      { id: 'situation', name: 'Situation: situación', question: '¿Cómo lo hacen hoy, y qué averiguaste antes de preguntar?' },
      { id: 'problem', name: 'Problem: problema', question: '¿Qué dijeron que les cuesta en eso?' },
      { id: 'implication', name: 'Implication: consecuencia', question: '¿Qué se sigue de ahí, y quién más lo siente?' },
      { id: 'need-payoff', name: 'Need-payoff: beneficio', question: '¿Qué dijeron que mejoraría si se resolviera?' },
    ],
  },
  {
    id: 'command-of-the-message',
    name: 'Command of the Message',
    skill: 'discovery',
    elements: [
      { id: 'before', name: 'Before: antes', question: '¿Cómo es para ellos hoy?' },
      { id: 'after', name: 'After: después', question: '¿Cómo quieren que sea?' },
      { id: 'required-capabilities', name: 'Required capabilities: lo que hace falta', question: '¿Qué tienen que poder hacer para llegar ahí?' },
      { id: 'metrics', name: 'Metrics: medida', question: '¿Cómo van a medir que llegaron?' },
      { id: 'why-us', name: 'Why us: por qué nosotros', question: '¿Qué de esto solo lo consiguen aquí, en palabras que repetirían?' },
    ],
  },
];
