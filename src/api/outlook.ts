import { z } from 'zod';
import type { Moment, Refused } from './face.ts';

const id = z.string().min(1).max(100);
/** An Exchange id as Graph writes it. */
const exchangeId = z.string().min(1).max(1000);
const text = z.string().max(2000);
const someone = z.object({ mail: z.string().max(400), name: z.string().max(400) });
const attendee = someone.extend({
  kind: z.enum(['required', 'optional', 'resource', 'group']),
  response: z.enum(['none', 'organizer', 'accepted', 'tentative', 'declined', 'notResponded']),
});
const recurrence = z.object({
  pattern: z.enum(['daily', 'weekly', 'monthly', 'yearly']),
  interval: z.number().int().min(1).max(999),
  /** How many days of the week it names. */
  daysOfWeek: z.number().int().min(1).max(7),
  /** Its last day, `2026-12-31`; null: without end. */
  until: z.iso.date().nullable(),
});

/**
 * What an appointment's form says of itself. It names a meeting and proves nothing: whose it is the server asks its own memory. Ids are there only once the
 * form was saved.
 */
export const outlookForm = z.object({
  form: z.enum(['single', 'occurrence', 'series']),
  itemId: exchangeId.nullable(),
  seriesId: exchangeId.nullable(),
  /** Instants in milliseconds. */
  start: z.number().int(),
  end: z.number().int(),
  subject: z.string().max(1000),
  isOrganizer: z.boolean(),
  organizer: someone.nullable(),
  attendees: z.array(attendee).max(1000),
  recurrence: recurrence.nullable(),
});
export type OutlookForm = z.infer<typeof outlookForm>;

/** What can be done in the task pane. */
export const outlookDeed = z.discriminatedUnion('do', [
  z.object({ do: z.literal('add-topic'), meeting: id, topic: text }),
  z.object({ do: z.literal('add-moment'), meeting: id, url: text }),
  z.object({ do: z.literal('add-promise'), meeting: id, sentence: text }),
  z.object({ do: z.literal('switch-on'), form: outlookForm }),
  z.object({ do: z.literal('not-a-one-on-one'), form: outlookForm }),
]);
export type OutlookDeed = z.infer<typeof outlookDeed>;

/** The requests of the task pane, by name; each is the body of `POST /api/outlook/NAME`. */
export const outlookRequests = {
  view: z.object({ form: outlookForm }),
  'place-block': z.object({ meeting: id, form: outlookForm, html: z.string().max(1_100_000) }),
  do: z.object({ deed: outlookDeed }),
} as const;
export type OutlookRequestName = keyof typeof outlookRequests;

/** A part of the agenda: what it works on, line by line, and the promises that stand in it. */
export type OutlookPart = { readonly label: string; readonly minutes: string; readonly lines: readonly string[]; readonly promises: readonly { readonly quoted: string; readonly meta: string }[] };
export type OutlookParts = readonly [OutlookPart, OutlookPart, OutlookPart];

/** What the task pane shows; all in the reader's language and zone. */
export type OutlookView =
  | {
      readonly kind: 'pair';
      readonly meeting: string;
      readonly title: string;
      readonly when: string;
      /** Why another date than the form's is shown; null: it is the form's own. */
      readonly note: string | null;
      readonly parts: OutlookParts;
      readonly moment: Moment | null;
      /** `In the invite since Monday 16:20`, or that it is not there yet. */
      readonly footer: { readonly stands: boolean; readonly text: string };
      /** Whether this form can take the block, as far as the server knows; `why` says why not, where it is worth a word. */
      readonly place: { readonly may: true } | { readonly may: false; readonly why: string | null };
    }
  | {
      readonly kind: 'offer';
      readonly title: string;
      readonly reasons: readonly string[];
      readonly parts: OutlookParts;
      /** What switching it on does and sends. */
      readonly consequence: string;
    }
  /** Nothing to show here, and why. `page`: where in Twofold in Teams it goes on; null: nothing is to be done there. */
  | { readonly kind: 'none'; readonly title: string; readonly text: string; readonly page: 'home' | 'settings' | null };

/** What each request is answered with, where it is not refused. */
type Answers = {
  view: OutlookView;
  /** The same text with our block in it; every other byte as it came. */
  'place-block': { readonly html: string };
  do: { readonly kind: 'done'; readonly text: string };
};

export type OutlookRequestOf<Name extends OutlookRequestName> = z.infer<(typeof outlookRequests)[Name]>;
export type OutlookAnswerOf<Name extends OutlookRequestName> = Answers[Name];

/** The one list of what the task pane may ask the product: made in the product, called by the pane, so that neither can drift. */
export type OutlookCalls<Reader> = { readonly [Name in OutlookRequestName]: (reader: Reader, request: OutlookRequestOf<Name>) => Promise<OutlookAnswerOf<Name> | Refused> };
