import { z } from 'zod';
import type { PersonId } from '#domain/ids.ts';
import { personId } from '#domain/ids.ts';
import { defineJob } from './define-job.ts';

/** Brings our copy of one person's calendar up to date. */
export const syncCalendarJob = defineJob({
  name: 'sync-calendar',
  payload: z.object({ v: z.literal(1), mailbox: z.string().transform(personId), trace: z.string() }),
  key: ({ mailbox }) => mailbox, // ten notifications in a burst make one sync
  run: (syncCalendar: (mailbox: PersonId, trace: string) => Promise<unknown>, { mailbox, trace }) => syncCalendar(mailbox, trace),
});
