import type { ParsedCommitment } from './commitment.ts';

/**
 * A read promise as one plain English sentence that `readCommitment`, asked as of the manager, reads back into the same fields: for slots that were set by hand.
 * Empty without any half. A deal beside a behaviour alone has to be a word of the behaviour. The day is an ISO date and money has its ISO code, so that every locale reads the same.
 */
export function renderCommitment(parsed: ParsedCommitment): string {
  const { behavior, due, halves, owner } = parsed;
  if (halves === 'neither') return '';
  const done = behavior === null ? '' : `${behavior}${counted(parsed)}`;
  const said = [done, numberHalf(parsed)].filter((half) => half !== '').join(', and ');
  const sentence = owner === 'manager' ? `I’ll ${said}` : said.replace(/^./u, (letter) => letter.toUpperCase());
  return `${sentence}${due === null ? '' : ` by ${due}`}.`;
}

function counted({ repetitions }: ParsedCommitment): string {
  if (repetitions === null) return '';
  return repetitions.unit === 'times' ? ` ${repetitions.count} times` : ` on ${repetitions.count} ${repetitions.unit}`;
}

/** "hold Contoso at EUR 48000 at proposal", "reach 6% at Contoso", "reach 4 new logos". */
function numberHalf({ number, deal, stage }: ParsedCommitment): string {
  if (number === null && stage === null) return '';
  const at = (part: string | null): string => (part === null ? '' : `at ${part}`);
  const parts = isMoney(number) ? ['hold', deal ?? '', at(number === null ? null : `${number.currency ?? ''} ${number.value}`)] : [`reach ${measure(number)}`, at(deal)];
  return [...parts, at(stage)].filter((part) => part !== '').join(' ');
}

const isMoney = (number: ParsedCommitment['number']): boolean => number === null || (number.currency !== null && number.currency !== '%');
const measure = (number: ParsedCommitment['number']): string => (number === null ? '' : number.currency === '%' ? `${number.value}%` : `${number.value} new logos`);
