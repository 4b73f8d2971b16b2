import type { OutlookForm, OutlookPart, OutlookParts, OutlookView } from '#api/outlook.ts';
import { agendaMinutes } from '#domain/agenda.ts';
import type { DirectoryPerson } from '#domain/calendar.ts';
import type { Meeting } from '#domain/meeting.ts';
import { phaseOf } from '#domain/meeting-state.ts';
import { firstName } from '#domain/person-name.ts';
import { day, minute, type Instant, type Zone } from '#domain/time.ts';
import type { OneOnOne, Reason } from '#domain/verdict.ts';
import { capital } from '#words/capital.ts';
import type { Words } from '#words/words.ts';
import type { Reader } from '../doors.ts';
import { openFor } from '../pair-context.ts';
import { momentView } from '../screens/moment-view.ts';
import type { Person } from '../store-port.ts';
import { agendaParts } from '../tab/agenda-parts.ts';
import { skillInWork, type OwnPair } from '../tab/own-pair.ts';
import { spanOf } from './judge-form.ts';
import type { OutlookDeps } from './outlook-deps.ts';
import { standOfForm } from './stand-of-form.ts';

/** What the task pane shows for a form. May throw RemoteError: a form that no calendar knows is judged by the directory. */
export async function readOutlook(deps: OutlookDeps, reader: Reader, { form }: { readonly form: OutlookForm }): Promise<OutlookView> {
  const stand = await standOfForm(deps, reader, form);
  switch (stand.kind) {
    case 'meeting':
      return pairView(deps, stand, form);
    case 'offer':
      return offerView(stand, form);
    case 'none':
      return { kind: 'none', title: stand.title, text: stand.text, page: stand.page };
  }
}

function pairView(deps: OutlookDeps, { own, meeting, note }: { readonly own: OwnPair; readonly meeting: Meeting; readonly note: string | null }, form: OutlookForm): OutlookView {
  const { words, context, names, me } = own;
  const { evidence } = context.coaching;
  return {
    kind: 'pair',
    meeting: meeting.id,
    title: words.format.list([names.manager, names.rep]),
    when: words.tab.time.span(meeting.start, meeting.end, context.now, me.zone),
    note,
    parts: partsOf(deps, own, meeting),
    moment: evidence === null ? null : momentView(evidence),
    footer: footerOf(own, meeting),
    place: placeOf(own, meeting, form, note),
  };
}

/** Minutes and what each part holds. The reader is one of the two, so the pair's own mix and the skill may stand here. */
function partsOf({ policies }: OutlookDeps, own: OwnPair, meeting: Meeting): OutlookParts {
  const { words, context, names } = own;
  const [coaching, accountability, blockers] = agendaParts(own, meeting, policies);
  const { topic } = context.coaching;
  const lines = [skillInWork(own), topic].filter((line) => line !== null);
  const promises = openFor(context).open.map(({ sentence, owner, due, timesCarried }) => ({
    quoted: words.format.quoted(sentence),
    meta: words.promise.facts({ owner: names[owner], due, timesCarried }),
  }));
  return [
    part(coaching, lines.length === 0 ? [words.outlook.coaching] : lines),
    { ...part(accountability, promises.length === 0 ? [words.outlook.nothingOpen] : []), promises },
    part(blockers, []),
  ];
}

const part = ({ label, minutes }: Pick<OutlookPart, 'label' | 'minutes'>, lines: readonly string[]): OutlookPart => ({ label, minutes, lines, promises: [] });

/** So far back a weekday alone says which day it was. */
const thisWeek = 6 * day;

function footerOf({ words, context, me }: OwnPair, meeting: Meeting): Extract<OutlookView, { kind: 'pair' }>['footer'] {
  const at = context.deliveries.find(({ kind, meeting: of, state }) => kind === 'invite' && of === meeting.id && state === 'stands')?.doneAt ?? null;
  if (at === null) return { stands: false, text: words.outlook.notYet };
  const when = context.now - at < thisWeek ? words.format.dayAndTime(at, me.zone) : words.tab.time.long(at, me.zone);
  return { stands: true, text: words.outlook.since(when) };
}

function placeOf({ words, context, me }: OwnPair, meeting: Meeting, form: OutlookForm, note: string | null): Extract<OutlookView, { kind: 'pair' }>['place'] {
  if (!form.isOrganizer || meeting.organizer !== me.id) return { may: false, why: null };
  if (note !== null) return { may: false, why: null }; // the note says that it is another date
  return phaseOf(meeting, context.now).kind === 'ahead' || phaseOf(meeting, context.now).kind === 'running' ? { may: true } : { may: false, why: words.outlook.place.over };
}

type Offer = { readonly words: Words; readonly me: Person; readonly who: DirectoryPerson; readonly verdict: OneOnOne; readonly now: Instant };

function offerView({ words, me, who, verdict, now }: Offer, form: OutlookForm): OutlookView {
  const { agenda, format, outlook } = words;
  const name = firstName(who);
  const span = spanOf(form, now);
  const minutes = agendaMinutes((span.end - span.start) / minute);
  const one = (label: string, count: number, line: string): OutlookPart => part({ label, minutes: format.minutes(count) }, [line]);
  return {
    kind: 'offer',
    title: outlook.offer.title(name),
    reasons: reasonsOf(words, verdict, name, { ...span, zone: me.zone }),
    parts: [
      one(agenda.coaching, minutes.coaching, outlook.offer.coaching),
      one(agenda.accountability, minutes.accountability, outlook.offer.accountability),
      one(agenda.blockers, minutes.blockers, outlook.offer.blockers),
    ],
    consequence: outlook.offer.consequence(name),
  };
}

/** When, who, and what the directory says: in the order in which a person would ask. A plain subject is no reason that anybody needs. */
function reasonsOf(words: Words, { reasons }: OneOnOne, name: string, next: { readonly start: Instant; readonly end: Instant; readonly zone: Zone }): readonly string[] {
  const said = (reason: Reason): string => {
    if (reason.code === 'rhythm') return words.cards.offer.rhythm(reason.cadence, next);
    return reason.code === 'two-people' ? words.outlook.offer.justYou(name) : capital(words.verdict.reason(reason, name));
  };
  const first = reasons.filter(({ code }) => code === 'rhythm');
  const rest = reasons.filter(({ code }) => code !== 'rhythm' && code !== 'plain-subject');
  return [...first, ...rest].map(said);
}
