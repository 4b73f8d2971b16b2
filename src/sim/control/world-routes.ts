import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { faultKinds, killBoundaries, type Fault } from '../faults/faults.ts';
import { iso } from '../teams/activities.ts';
import { NotPossible } from '../teams/not-possible.ts';
import { personNamed } from '../teams/talk.ts';
import type { ControlParts } from './control-parts.ts';
import { durationOf } from './duration.ts';
import { readBody } from './read-body.ts';

const clock = z.union([z.strictObject({ to: z.iso.datetime({ offset: true }) }), z.strictObject({ by: z.string() })]);
const run = z.object({ on: z.boolean() });
const meetings = z.object({
  chatId: z.string(),
  event: z.enum(['start', 'end']),
  people: z.array(z.string()).min(1).optional(),
});
const scope = z.object({ members: z.array(z.string()) });
const faults = z.object({
  kind: z.enum(faultKinds),
  times: z.int().min(1).default(1),
  match: z.string().default(''),
  status: z.int().optional(),
  code: z.string().optional(),
  retryAfter: z.number().min(0).optional(),
  delayMinutes: z.number().min(0).optional(),
});
const kill = z.object({ at: z.enum(killBoundaries), match: z.string().optional() });
const weeks = z.object({ weeks: z.int().min(1) });

/** The clock, meetings, the scope group, faults and the story. Whatever sets something going answers when the product is at rest. */
export function addWorldRoutes(server: FastifyInstance, parts: ControlParts): void {
  const { world, teams, stepper } = parts;

  server.get('/clock', () => ({ now: iso(world.clock.now()) }));
  server.post('/clock', async (request) => {
    await stepper.moveTo(momentOf(request.body, world.clock.now()));
    return { now: iso(world.clock.now()) };
  });
  server.get('/clock/run', () => ({ runs: parts.runningClock.runs() }));
  server.post('/clock/run', (request) => {
    const { on } = readBody(run, request.body, '{"on":true}');
    if (on && !teams.meetings.isAnybodyThere()) throw new NotPossible(409, 'The clock runs only while somebody is in a meeting. Join one first (POST /meetings).');
    if (on) parts.runningClock.start();
    else parts.runningClock.stop();
    return { runs: on };
  });
  server.post('/meetings', async (request) => {
    const example = '{"chatId":"19:meeting_…@thread.v2","event":"start"}';
    const { chatId, event, people } = readBody(meetings, request.body, example);
    const moved = teams.meeting(chatId, event, people);
    await stepper.settle();
    return { chatId, event, people: moved };
  });
  server.put('/scope', async (request) => {
    const { members } = readBody(scope, request.body, '{"members":["ana@contoso.example"]}');
    const ids = members.map((key) => personNamed(world, key).id);
    world.scopeGroup.members.clear();
    for (const id of ids) world.scopeGroup.members.add(id);
    await stepper.settle();
    return { members: ids };
  });
  server.post('/faults', (request) => {
    const { kind, times, match, ...rest } = readBody(
      faults,
      request.body,
      '{"kind":"throttle","times":1,"match":"PATCH"}',
    );
    parts.faults.add(faultOf({ kind, times, match }, rest));
    return { planted: { kind, times, match } };
  });
  server.post('/kill', (request) => {
    const { at, match } = readBody(kill, request.body, '{"at":"after-graph-write"}');
    parts.faults.armKill(at, match);
    return { armed: at };
  });
  server.post('/play', async (request) => {
    const body = readBody(weeks, request.body, '{"weeks":1}');
    if (parts.play === undefined)
      throw new NotPossible(
        409,
        'This scenario has no story to play. Start with another --scenario, or play people one by one.',
      );
    return parts.play(body.weeks);
  });
}

function momentOf(body: unknown, now: number): number {
  const moved = readBody(clock, body, '{"to":"2026-11-24T09:00:00Z"} or {"by":"PT30M"}');
  const span = 'by' in moved ? durationOf(moved.by) : Date.parse(moved.to) - now;
  if (span === null)
    throw new NotPossible(
      400,
      '"by" is no ISO 8601 duration of weeks, days, hours, minutes and seconds. Send for example {"by":"PT30M"}.',
    );
  if (span < 0) throw new NotPossible(400, `The clock never goes back: it is ${iso(now)}. Send a later "to".`);
  return now + span;
}

type Details = { [K in 'status' | 'code' | 'retryAfter' | 'delayMinutes']?: Fault[K] | undefined };

function faultOf(
  fault: Pick<Fault, 'kind' | 'times' | 'match'>,
  { status, code, retryAfter, delayMinutes }: Details,
): Fault {
  return {
    ...fault,
    ...(status === undefined ? {} : { status }),
    ...(code === undefined ? {} : { code }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(delayMinutes === undefined ? {} : { delayMinutes }),
  };
}
