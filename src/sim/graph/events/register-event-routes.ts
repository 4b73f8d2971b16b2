import { z } from 'zod';
import type { World } from '../../world/world.ts';
import type { Calendars } from '../../world/calendar/calendars.ts';
import { invalidRequest } from '../../world/calendar/graph-fault.ts';
import { readDraft } from '../../world/calendar/event-draft.ts';
import { graphRoot } from '../odata.ts';
import type { GraphAnswer, GraphRouter } from '../router-types.ts';
import { createDeltaRoute } from './delta-route.ts';
import { createEventPager } from './event-pages.ts';
import { parameter, select, selectionOf, windowOf } from './event-query.ts';
import type { MailboxRequest } from './event-requests.ts';
import { judgeSelect, onMailbox } from './event-requests.ts';
import { createLinkLedger } from './link-ledger.ts';
import { preferencesOf } from './prefer.ts';
import { createScheduleRoute } from './schedule-route.ts';

const answerBody = z.object({ comment: z.string().nullish(), sendResponse: z.boolean().nullish(), proposedNewTime: z.unknown() }).partial();

/** The calendar half of Graph: events, instances, calendarView and its delta, free and busy times, cancel and the three answers. */
export function registerEventRoutes(router: GraphRouter, world: World, calendars: Calendars): void {
  const ledger = createLinkLedger(world);
  registerReads(router, world, calendars, createEventPager(world, ledger));
  router.on('GET', '/users/{user}/calendarView/delta', onMailbox(world, createDeltaRoute(world, calendars, ledger)));
  router.on('POST', '/users/{user}/calendar/getSchedule', onMailbox(world, createScheduleRoute(world, calendars)));
  registerWrites(router, world, calendars);
}

function registerReads(router: GraphRouter, world: World, calendars: Calendars, page: ReturnType<typeof createEventPager>): void {
  const reading = (read: (asked: MailboxRequest) => GraphAnswer) =>
    onMailbox(world, (asked) => {
      judgeSelect(world, asked.request);
      return read(asked);
    });

  router.on('GET', '/users/{user}/events', reading(({ request, owner, user }) => {
    const how = preferencesOf(request);
    return page(request, calendars.readEvents(owner.id, how), { context: `users('${encodeURIComponent(user)}')/events`, headers: how.applied });
  }));
  router.on('GET', '/users/{user}/calendarView', reading(({ request, owner, user }) => {
    const how = preferencesOf(request);
    const { from, to } = windowOf(request);
    const reads = calendars.readCalendarView(owner.id, from, to, how);
    const hidden = ['createddatetime', 'lastmodifieddatetime']; // documented: cannot be selected there
    return page(request, reads, { context: `users('${encodeURIComponent(user)}')/calendarView`, headers: how.applied, hidden });
  }));
  router.on('GET', '/users/{user}/events/{event}/instances', reading(({ request, owner, user, event }) => {
    const how = preferencesOf(request);
    const { from, to } = windowOf(request);
    const context = `users('${encodeURIComponent(user)}')/events('${encodeURIComponent(event)}')/instances`;
    return page(request, calendars.readInstances(owner.id, event, from, to, how), { context, headers: how.applied });
  }));
  router.on('GET', '/users/{user}/events/{event}', reading((asked) => readOne(calendars, asked)));
}

function readOne(calendars: Calendars, { request, owner, user, event }: MailboxRequest): GraphAnswer {
  const how = preferencesOf(request);
  const expand = parameter(request, '$expand');
  const names = selectionOf(request);
  const read = calendars.readEvent(owner.id, event, { ...how, asGraph: true });
  const isExpanded = expand === 'exceptionOccurrences';
  if (expand !== undefined && (!isExpanded || read.event.type !== 'seriesMaster')) {
    throw invalidRequest(`The OData request is not supported: $expand=${expand}`);
  }
  return { status: 200, headers: how.applied, body: { '@odata.context': contextOf(user, names), ...select(read, names, isExpanded) } };
}

function registerWrites(router: GraphRouter, world: World, calendars: Calendars): void {
  router.on('POST', '/users/{user}/events', onMailbox(world, ({ request, owner, user, actor }) => {
    const how = preferencesOf(request);
    const id = calendars.createEvent(owner.id, checked(request.body), actor);
    const body = { '@odata.context': contextOf(user, undefined), ...calendars.getEvent(owner.id, id, how) };
    return { status: 201, headers: how.applied, body };
  }));
  router.on('PATCH', '/users/{user}/events/{event}', onMailbox(world, ({ request, owner, user, event, actor }) => {
    const how = preferencesOf(request);
    const ifMatch = request.headers['if-match'];
    calendars.patchEvent(owner.id, event, checked(request.body), actor, ifMatch === undefined ? {} : { ifMatch });
    const body = { '@odata.context': contextOf(user, undefined), ...calendars.getEvent(owner.id, event, how) };
    return { status: 200, headers: how.applied, body };
  }));
  router.on('DELETE', '/users/{user}/events/{event}', onMailbox(world, ({ owner, event, actor }) => {
    calendars.deleteEvent(owner.id, event, actor);
    return { status: 204 };
  }));
  router.on('POST', '/users/{user}/events/{event}/cancel', onMailbox(world, ({ request, owner, event, actor }) => {
    calendars.cancelEvent(owner.id, event, answerOf(request.body).comment ?? '', actor);
    return { status: 202 };
  }));
  for (const kind of ['accept', 'tentativelyAccept', 'decline'] as const) {
    router.on('POST', `/users/{user}/events/{event}/${kind}`, onMailbox(world, ({ request, owner, event, actor }) => {
      const { sendResponse, proposedNewTime } = answerOf(request.body);
      const proposesNewTime = proposedNewTime !== undefined && proposedNewTime !== null;
      calendars.respond(owner.id, event, kind, actor, { sendResponse: sendResponse ?? true, proposesNewTime });
      return { status: 202 };
    }));
  }
}

/** The body of a write as the calendar takes it; a wrong one is refused here, by the property that is wrong. */
function checked(body: unknown) {
  if (body === null || typeof body !== 'object') throw invalidRequest('The body of the request is missing or is no JSON object.');
  readDraft(body);
  return body;
}

function answerOf(body: unknown): z.infer<typeof answerBody> {
  const result = answerBody.safeParse(lowerFirst(body ?? {}));
  if (!result.success) throw invalidRequest('The body of the request is malformed.');
  return result.data;
}

/** The documentation writes `Comment` as well as `comment`. */
const lowerFirst = (body: unknown): unknown =>
  typeof body !== 'object' || body === null
    ? body
    : Object.fromEntries(Object.entries(body).map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value]));

const contextOf = (user: string, names: string[] | undefined): string =>
  `${graphRoot}/$metadata#users('${encodeURIComponent(user)}')/events${names === undefined ? '' : `(${names.join(',')})`}/$entity`;
