import type { KeptRate } from '#domain/kept-rate.ts';
import type { Todo } from '#domain/todo.ts';
import type { LocalDate } from '#domain/time.ts';
import { capital } from './capital.ts';
import { deFormat, dePlural } from './de-format.ts';
import { day } from './de-tab-time.ts';
import type { TabViewWords } from './tab-view-words.ts';

/** What a rate does not count; nothing: empty. */
export function leftOut({ open, contested, renegotiated, suspended, dropped }: KeptRate['leftOut'], over: number | null): string {
  const parts = [
    [open, 'offen'],
    [contested, 'verschieden gesehen'],
    [renegotiated, 'vor dem Tag neu vereinbart'],
    [suspended, 'ausgesetzt'],
    [dropped, 'gestrichen'],
  ] as const;
  const said = parts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
  return said.length === 0 ? '' : `Nicht mitgezählt${over === null ? '' : ` in den ${over}`}: ${said.join(', ')}.`;
}

/** How many are open, and how many of them are due. */
export function promises(open: number, due: number): string {
  if (open === 0) return 'Keine Zusage offen';
  const dueToo = due === 0 ? 'noch keine fällig' : due === open ? (open === 1 ? 'fällig' : 'alle fällig') : `${due} fällig`;
  return `${open} ${dePlural(open, 'Zusage', 'Zusagen')}, ${dueToo}`;
}

/** One thing to do, in a few words. */
export function todo(one: Todo, rep: string, today: LocalDate): string {
  switch (one.kind) {
    case 'not-scheduled':
      return `Zeit mit ${rep} finden`;
    case 'unreachable':
      return `${rep} bitten, Twofold wieder hinzuzufügen`;
    case 'carried':
      return one.count === 1 ? `Noch einmal fragen, warum: Eine Zusage kam ${one.times}-mal wieder` : `Noch einmal fragen, warum: ${one.count} Zusagen kamen wieder, eine davon ${one.times}-mal`;
    case 'views-differ':
      return one.count === 1 ? `${rep} und du seht ein Ergebnis verschieden` : `${rep} und du seht ${one.count} Ergebnisse verschieden`;
    case 'no-skill':
      return 'Eine Fähigkeit wählen';
    case 'no-moment':
      return 'Einen Moment aus einem Call ergänzen';
    case 'due':
      if (one.of === 'carried') return one.count === 1 ? `Die Zusage ansehen, die ${one.times}-mal mitkam` : `${one.count} Zusagen ansehen, die wiederkamen`;
      return one.count === 1 ? `Deine Zusage ${one.day < today ? 'war' : 'ist'} ${day(one.day, today)} fällig` : `${one.count} deiner Zusagen sind fällig, die erste ${day(one.day, today)}`;
  }
}

/** What the reader promised and by when. */
export function ownDue(due: readonly { readonly day: LocalDate; readonly count: number }[], undated: number, today: LocalDate): string {
  const said = due.map(({ day: date, count }) => `${count} ${day(date, today)} fällig`);
  return [...said, ...(undated === 0 ? [] : [`${undated} ohne Tag`])].join(', ');
}

/** Who can see what, from top to bottom. */
export function whoSees(manager: string, { scores }: { readonly scores: boolean }): readonly { readonly who: string; readonly what: string }[] {
  return [
    { who: `Du und ${manager}`, what: scores ? 'Alles auf dieser Seite und auf deiner Scorecard, Wort für Wort gleich' : 'Alles auf dieser Seite, Wort für Wort gleich' },
    { who: 'Du allein', what: 'Deine privaten Notizen' },
    { who: `${manager} allein`, what: `Die privaten Notizen von ${manager}` },
    { who: `Die Führungskraft von ${manager}`, what: `Nichts, außer ${manager} und du teilt es beide` },
    { who: 'Deine Administration', what: 'Wie viele 1:1s stattfanden, verlegt wurden und ausfielen. Nie, was gesagt wurde' },
  ];
}

/** A past meeting in a line. */
export function week({ fate, minutes, made, settled, to }: Parameters<TabViewWords['page']['week']>[0]): string {
  switch (fate) {
    case 'held': {
      const said = [...(made === 0 ? [] : [`${made} ${dePlural(made, 'Zusage', 'Zusagen')} gemacht`]), ...(settled === 0 ? [] : [`${settled} geklärt`])];
      return `Fand statt${minutes === null ? '' : `, ${deFormat.minutesLong(minutes)}`}.${said.length === 0 ? '' : ` ${capital(said.join(', '))}.`}`;
    }
    case 'cancelled':
      return 'Abgesagt.';
    case 'moved':
      return to === null ? 'Verlegt.' : `Verlegt auf ${deFormat.dateShort(to)}.`;
    case 'not-held':
      return 'Fand nicht statt.';
    case 'unconfirmed':
      return 'Noch hat niemand gesagt, ob es stattfand.';
  }
}
