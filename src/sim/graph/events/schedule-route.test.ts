import { expect, test } from 'vitest';
import { createRouter } from '../router.ts';
import { calendarStand, singleDraft } from '../../world/calendar/test-events.ts';
import { registerEventRoutes } from './register-event-routes.ts';

type Schedule = { scheduleId: string; availabilityView?: string; scheduleItems?: Record<string, unknown>[]; workingHours?: unknown; error?: { message: string; responseCode: string } };

const wednesday = { startTime: { dateTime: '2026-11-04T14:00:00', timeZone: 'UTC' }, endTime: { dateTime: '2026-11-04T17:00:00', timeZone: 'UTC' } };

function schedules() {
  const stand = calendarStand();
  const router = createRouter();
  registerEventRoutes(router, stand.world, stand.calendars);
  const ask = async (user: string, body: unknown, headers: Record<string, string> = {}) => {
    const path = `/users/${user}/calendar/getSchedule`;
    const match = router.match('POST', path)!;
    const caller = { clientId: stand.world.app.clientId, isTester: false, userId: null };
    const answer = await match.handler({ method: 'POST', path, params: match.params, query: new URLSearchParams(), headers, body, caller, trace: 't' });
    const { value, error } = answer.body as { value?: Schedule[]; error?: { code: string } };
    return { status: answer.status, value: value ?? [], code: error?.code };
  };
  return { ...stand, ask };
}

test('Each half hour shows the heaviest of what stands there, and the items their times in the zone asked for', async () => {
  const { ask, calendars, ana, byAna } = schedules();
  calendars.createEvent(ana.id, singleDraft(), byAna);
  calendars.createEvent(ana.id, singleDraft({ showAs: 'tentative', start: { dateTime: '2026-11-04T15:30:00', timeZone: 'UTC' }, end: { dateTime: '2026-11-04T16:30:00', timeZone: 'UTC' } }), byAna);

  const { status, value } = await ask(ana.id, { schedules: [ana.mail], ...wednesday }, { prefer: 'outlook.timezone="W. Europe Standard Time"' });

  expect(status).toBe(200);
  expect(value[0]?.availabilityView).toBe('002210');
  expect(value[0]?.scheduleItems?.[0]).toEqual({
    isPrivate: false,
    status: 'busy',
    subject: 'Customer call',
    location: '',
    start: { dateTime: '2026-11-04T16:00:00.0000000', timeZone: 'W. Europe Standard Time' },
    end: { dateTime: '2026-11-04T17:00:00.0000000', timeZone: 'W. Europe Standard Time' },
  });
  expect(value[0]?.workingHours).toMatchObject({ startTime: '08:00:00.0000000' });
});

test('Of other calendars and of private events only times are told', async () => {
  const { ask, calendars, ana, ben, byAna, byBen } = schedules();
  calendars.createEvent(ben.id, singleDraft(), byBen);
  calendars.createEvent(ana.id, singleDraft({ sensitivity: 'private' }), byAna);

  const { value } = await ask(ana.id, { Schedules: [ana.mail, ben.mail], StartTime: wednesday.startTime, EndTime: wednesday.endTime, availabilityViewInterval: '60' });

  expect(value.map(({ availabilityView }) => availabilityView)).toEqual(['020', '020']);
  expect(value.flatMap(({ scheduleItems = [] }) => scheduleItems).filter((item) => 'subject' in item)).toEqual([]);
});

test('An unknown address and a mailbox out of scope are told for themselves; asking by one out of scope is refused', async () => {
  const { ask, world, ana, ben } = schedules();
  world.scopeGroup.members.delete(ben.id);

  const { value } = await ask(ana.id, { schedules: ['room-4@fabrikam.example', ben.mail], ...wednesday });
  const refused = await ask(ben.id, { schedules: [ana.mail], ...wednesday });

  expect(value.map(({ error }) => error?.responseCode)).toEqual(['5009', 'ErrorNoFreeBusyAccess']);
  expect([refused.status, refused.code]).toEqual([403, 'ErrorAccessDenied']);
});

test('Too many people, too long a period, an end before the start and a body that can’t be read are refused', async () => {
  const { ask, ana } = schedules();
  const later = { ...wednesday, endTime: { dateTime: '2026-12-16T14:00:00', timeZone: 'UTC' } };
  const back = { startTime: wednesday.endTime, endTime: wednesday.startTime };

  const codes = await Promise.all(
    [{ schedules: Array(21).fill(ana.mail), ...wednesday }, { schedules: [ana.mail], ...later }, { schedules: [ana.mail], ...back }, { schedules: ana.mail, ...wednesday }].map((body) => ask(ana.id, body)),
  );

  expect(codes.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
  expect(codes.map(({ code }) => code)).toEqual(['ErrorMailboxDataArrayTooBig', 'ErrorTimeIntervalTooBig', 'ErrorInvalidTimeInterval', 'ErrorInvalidRequest']);
});
