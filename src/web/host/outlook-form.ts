import type { OutlookForm } from '#api/outlook.ts';
import type { OfficeAddress, OfficeRecurrence } from './office-js.ts';

/** What a form told, as Office tells it. Ids are Graph's already. */
export type FormSaid = {
  readonly own: string;
  readonly isEdited: boolean;
  readonly itemId: string | null;
  readonly seriesId: string | null;
  readonly subject: string;
  readonly start: Date;
  readonly end: Date;
  readonly organizer: OfficeAddress | null;
  readonly required: readonly OfficeAddress[];
  readonly optional: readonly OfficeAddress[];
  readonly recurrence: OfficeRecurrence | null;
};

/** A form as our server reads one. Rooms that were chosen as the place are nobody here: Outlook keeps them apart. A date of a series names its series; the series itself recurs and names none (facts/teams.md §5). */
export function outlookFormOf(said: FormSaid): OutlookForm {
  const { own, isEdited, itemId, seriesId, subject, start, end, organizer, recurrence } = said;
  const attendee = (kind: 'required' | 'optional') => (one: OfficeAddress): OutlookForm['attendees'][number] => ({ ...someone(one), kind: one.recipientType === 'distributionList' ? 'group' : kind, response: responseOf(one) });
  return {
    form: seriesId !== null ? 'occurrence' : recurrence !== null ? 'series' : 'single',
    itemId,
    seriesId,
    start: start.getTime(),
    end: end.getTime(),
    subject: subject.slice(0, longestText),
    isOrganizer: isEdited || (organizer !== null && isSame(organizer.emailAddress, own)), // only the organizer can edit
    organizer: organizer === null ? null : someone(organizer),
    attendees: [...said.required.map(attendee('required')), ...said.optional.map(attendee('optional'))],
    recurrence: recurrence === null ? null : recurrenceOf(recurrence),
  };
}

/** What the server takes of a text that only helps to judge. */
const longestText = 400;
const someone = ({ emailAddress, displayName }: OfficeAddress) => ({ mail: emailAddress, name: displayName.slice(0, longestText) });
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const responses = ['none', 'organizer', 'accepted', 'tentative', 'declined'] as const;
const responseOf = ({ appointmentResponse }: OfficeAddress): OutlookForm['attendees'][number]['response'] => responses.find((one) => one === appointmentResponse) ?? 'none';

function recurrenceOf({ recurrenceType, recurrenceProperties, seriesTime }: OfficeRecurrence): NonNullable<OutlookForm['recurrence']> {
  const end = seriesTime?.getEndDate() ?? null;
  const common = { interval: Math.max(1, recurrenceProperties?.interval ?? 1), until: end !== null && /^\d{4}-\d{2}-\d{2}$/.test(end) ? end : null };
  if (recurrenceType === 'weekday') return { ...common, pattern: 'weekly', interval: 1, daysOfWeek: 5 };
  const pattern = (['daily', 'weekly', 'monthly', 'yearly'] as const).find((one) => one === recurrenceType) ?? 'yearly'; // what we don't know we don't take for a rhythm
  return { ...common, pattern, daysOfWeek: Math.max(1, recurrenceProperties?.days?.length ?? 1) };
}
