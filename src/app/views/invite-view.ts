import { inviteBlock, type InviteBlockView } from '#cards/invite-block.ts';
import { room } from '#cards/promise-line.ts';
import { agendaMinutes } from '#domain/agenda.ts';
import type { Audience, Meeting } from '#domain/meeting.ts';
import { minute } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import { openFor, type PairContext } from '../pair-context.ts';
import type { Links } from './links.ts';
import { pairNames } from './pair-names.ts';
import { promiseLines } from './promise-lines.ts';

/** Our block for one invite, as HTML. Who sees the invite decides what stands in it (architecture.md, decision 5). */
export const inviteBlockFor = (deps: { readonly words: Words; readonly links: Links }, context: PairContext, meeting: Meeting, audience: Audience): string =>
  inviteBlock(inviteView(deps, context, meeting, audience));

function inviteView({ words, links }: { readonly words: Words; readonly links: Links }, context: PairContext, meeting: Meeting, audience: Audience): InviteBlockView {
  // The standard minutes, never the pair's own mix: that would tell the diagnosis to whoever sees the calendar.
  const minutes = agendaMinutes((meeting.end - meeting.start) / minute);
  const part = (number: 1 | 2 | 3, label: string, count: number) => ({ label: words.invite.part(number, label), minutes: words.format.minutesLong(count) });
  const { open } = openFor(context);
  const names = pairNames(context);
  const common = { token: meeting.id, link: links.agenda(meeting.id), heading: words.invite.heading, footer: words.invite.footer, open: words.invite.openLink };
  const coaching = part(1, words.agenda.coaching, minutes.coaching);
  const accountability = part(2, words.agenda.accountability, minutes.accountability);
  const blockers = part(3, words.agenda.blockers, minutes.blockers);
  if (audience !== 'exactly-two') return { ...common, kind: 'limited', coaching, accountability, blockers, count: words.invite.accountabilityCount(open.length) };
  const { lines, more } = promiseLines(words, names, open, room.invite);
  const line = open.length === 0 ? words.invite.accountabilityNothing : words.invite.accountabilityOpen;
  return {
    ...common,
    kind: 'full',
    coaching: { ...coaching, line: words.invite.coaching },
    accountability: { ...accountability, line, promises: lines, more },
    blockers: { ...blockers, line: words.invite.blockers(names.manager) },
  };
}
