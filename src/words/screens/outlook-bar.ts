import type { Language } from '../languages.ts';

/** The one line above a form that is a recurring meeting of two. At most 150 characters with a name of 40. */
export type OutlookBarWords = {
  weekly(name: string): string;
  /** It recurs, and not every week. */
  regular(name: string): string;
  /** On the link that opens the task pane. */
  readonly show: string;
};

/** All languages in one: the script that says it is one file, and short. */
export const outlookBar: Readonly<Record<Language, OutlookBarWords>> = {
  en: {
    weekly: (name) => `A weekly 1:1 with ${name}? It can have a two-part agenda.`,
    regular: (name) => `A regular 1:1 with ${name}? It can have a two-part agenda.`,
    show: 'Show',
  },
  de: {
    weekly: (name) => `Ein wöchentliches 1:1 mit ${name}? Es kann eine Agenda in zwei Teilen haben.`,
    regular: (name) => `Ein regelmäßiges 1:1 mit ${name}? Es kann eine Agenda in zwei Teilen haben.`,
    show: 'Zeigen',
  },
  fr: {
    weekly: (name) => `Un 1:1 chaque semaine avec ${name}\u00a0? Il peut avoir un ordre du jour en deux temps.`,
    regular: (name) => `Un 1:1 régulier avec ${name}\u00a0? Il peut avoir un ordre du jour en deux temps.`,
    show: 'Voir',
  },
  es: {
    weekly: (name) => `¿Un 1:1 semanal con ${name}? Puede tener una agenda en dos partes.`,
    regular: (name) => `¿Un 1:1 regular con ${name}? Puede tener una agenda en dos partes.`,
    show: 'Mostrar',
  },
  pt: {
    weekly: (name) => `Um 1:1 toda semana com ${name}? Ele pode ter uma pauta em duas partes.`,
    regular: (name) => `Um 1:1 regular com ${name}? Ele pode ter uma pauta em duas partes.`,
    show: 'Mostrar',
  },
  ja: {
    weekly: (name) => `${name}さんとの毎週の1on1ですか？ふたつに分けたアジェンダを付けられます。`,
    regular: (name) => `${name}さんとの定期的な1on1ですか？ふたつに分けたアジェンダを付けられます。`,
    show: '見る',
  },
};
