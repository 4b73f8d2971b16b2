import type { Draws } from '../scenarios/seeded.ts';
import type { Teams } from '../teams/create-teams.ts';
import { textAt } from '../teams/json.ts';
import type { World } from '../world/world.ts';
import type { OneOnOne } from './diary.ts';
import { choiceOf } from './hands.ts';
import type { Button, Hands } from './hands.ts';
import { isAbout } from './promises.ts';
import type { Promises } from './promises.ts';
import type { Sentences } from './sentences.ts';

const minute = 60_000;

export type StoryParts = {
  world: World;
  teams: Pick<Teams, 'join' | 'leave'>;
  hands: Hands;
  draws: Draws;
  sentences: Sentences;
  promises: Promises;
  /** Moves the clock (never back) and waits until everything is at rest. */
  until: (at: number) => Promise<void>;
};

/** Two people hold their 1:1: they join, say how last week's promises went, make new ones, leave, close and confirm the recap. */
export async function holdMeeting(parts: StoryParts, meeting: OneOnOne): Promise<void> {
  const { teams, until, draws } = parts;
  const { manager, rep, threadId } = meeting;
  await until(meeting.start);
  if (threadId !== null) {
    teams.join(rep, threadId);
    await until(meeting.start + minute);
    teams.join(manager, threadId);
  }
  await until(meeting.start + 8 * minute);
  for (const person of [rep, manager]) await tellOutcomes(parts, meeting, person);
  await until(meeting.start + 15 * minute);
  await makePromise(parts, meeting, rep, parts.sentences.rep());
  if (draws.chance(40)) await makePromise(parts, meeting, rep, parts.sentences.rep());
  if (draws.chance(50)) await makePromise(parts, meeting, manager, parts.sentences.manager());
  await until(meeting.end - 2 * minute);
  if (threadId !== null) for (const person of [manager, rep]) teams.leave(person, threadId);
  await until(meeting.end - minute);
  // Without a Teams meeting nobody tells the product that it is over: then somebody closes it.
  if (threadId === null || draws.chance(30)) await close(parts, meeting);
  await until(meeting.end + 20 * minute);
  await confirmRecaps(parts, meeting);
  await until(meeting.end + 25 * minute);
}

const nameOf = (world: World, id: string): string => world.people.get(id)?.givenName ?? '';

/** The newest button of a person that belongs to this meeting: in its chat, else on a personal card that names the other. */
async function buttonFor(
  { hands, world }: StoryParts,
  meeting: OneOnOne,
  person: string,
  verb: string,
  fits: (button: Button) => boolean,
): Promise<Button | undefined> {
  const other = person === meeting.manager ? meeting.rep : meeting.manager;
  const buttons = (await hands.find(person, verb)).filter(fits);
  const inChat = buttons.filter(({ chatId }) => chatId === meeting.threadId);
  return (
    inChat[0] ??
    buttons.find(({ text, chatId }) => chatId === hands.personalChat(person) && text.includes(nameOf(world, other)))
  );
}

async function tellOutcomes(parts: StoryParts, meeting: OneOnOne, person: string): Promise<void> {
  const { promises, draws, hands, world } = parts;
  const due = promises.open(meeting, person, meeting.start);
  if (due.length === 0) return;
  const button = await buttonFor(parts, meeting, person, 'commitment.outcome', ({ inputs }) =>
    inputs.some((input) => (textAt(input, 'id') ?? '').startsWith('outcome-')),
  );
  if (button === undefined) {
    hands.note('nobody asked how last week went');
    return;
  }
  const given: Record<string, string> = {};
  const told = due.filter((promise) => {
    const input = button.inputs.find((one) => isAbout(textAt(one, 'label') ?? '', promise.sentence));
    const id = input === undefined ? null : textAt(input, 'id');
    if (id === null || draws.chance(25)) return false; // some stay open, and come back
    const outcome = draws.pick(['kept', 'kept', 'partly', 'missed']);
    given[id] = outcome;
    if (outcome === 'partly')
      Object.assign(given, { [id.replace('outcome-', 'done-')]: '1', [id.replace('outcome-', 'of-')]: '2' });
    return true;
  });
  if (told.length === 0 || !(await hands.press(button, given))) return;
  for (const promise of told) promises.closed(promise, world.clock.now());
}

async function makePromise(parts: StoryParts, meeting: OneOnOne, owner: string, sentence: string): Promise<void> {
  const { draws, promises, world } = parts;
  const isRep = owner === meeting.rep;
  // A rep has one 1:1, so "commit …" needs no question; in a chat that others read nobody says a promise aloud.
  const ways: ('form' | 'mention' | 'personal')[] = ['form', 'form'];
  if (meeting.threadId !== null && meeting.audience.length === 2) ways.push('mention');
  if (isRep && !isManager(world, owner)) ways.push('personal');
  const way = draws.pick(ways);
  const isTaken = await byWay(parts, meeting, owner, sentence, way);
  if (isTaken) promises.made({ manager: meeting.manager, rep: meeting.rep, owner, sentence, at: world.clock.now() });
}

const isManager = (world: World, id: string): boolean =>
  [...world.people.values()].some(({ managerId }) => managerId === id);

async function byWay(
  parts: StoryParts,
  meeting: OneOnOne,
  owner: string,
  sentence: string,
  way: 'form' | 'mention' | 'personal',
): Promise<boolean> {
  const { hands, world } = parts;
  const personal = hands.personalChat(owner);
  if (way === 'mention' && meeting.threadId !== null)
    return hands.say(owner, meeting.threadId, `@Twofold commit ${sentence}`, true);
  if (way === 'personal' && personal !== undefined) return hands.say(owner, personal, `commit ${sentence}`, false);
  const button = await buttonFor(parts, meeting, owner, 'commitment.add', ({ inputs }) =>
    inputs.some((input) => input['id'] === 'sentence'),
  );
  if (button === undefined) {
    if (owner === meeting.rep && personal !== undefined && !isManager(world, owner))
      return hands.say(owner, personal, `commit ${sentence}`, false);
    hands.note('no form to write a promise');
    return false;
  }
  const value = choiceOf(button, 'owner', (title) => title.includes(nameOf(world, owner)));
  return hands.press(button, { sentence, ...(value === undefined ? {} : { owner: value }) });
}

async function close(parts: StoryParts, meeting: OneOnOne): Promise<void> {
  const button =
    (await buttonFor(parts, meeting, meeting.manager, 'meeting.close', () => true)) ??
    (await buttonFor(parts, meeting, meeting.rep, 'meeting.close', () => true));
  if (button === undefined) parts.hands.note('no button to close the 1:1');
  else await parts.hands.press(button);
}

/** Mostly both confirm; sometimes only one, sometimes the rep rewords first. */
async function confirmRecaps(parts: StoryParts, meeting: OneOnOne): Promise<void> {
  const { draws, hands } = parts;
  const who = draws.pick([['rep', 'manager'], ['manager', 'rep'], ['rep', 'manager'], ['rep'], ['manager']] as const);
  const rewords = draws.chance(25);
  for (const role of who) {
    if (role === 'rep' && rewords) await rewordOne(parts, meeting);
    const button = await buttonFor(parts, meeting, meeting[role], 'recap.confirm', ({ at }) => at >= meeting.start);
    if (button === undefined) hands.note(`no recap for the ${role}`);
    else await hands.press(button);
  }
}

async function rewordOne(parts: StoryParts, meeting: OneOnOne): Promise<void> {
  const { hands, promises, world, sentences } = parts;
  const now = world.clock.now();
  const [promise] = promises.open(meeting, meeting.rep, now).filter(({ at }) => at >= meeting.start);
  if (promise === undefined) return;
  const holds = (input: Button['inputs'][number]) => isAbout(textAt(input, 'value') ?? '', promise.sentence);
  const button = await buttonFor(parts, meeting, meeting.rep, 'commitment.reword', ({ inputs }) => inputs.some(holds));
  const id = button?.inputs.find(holds)?.['id'];
  if (button === undefined || typeof id !== 'string') {
    hands.note('no form to reword a promise');
    return;
  }
  const into = sentences.reworded(promise.sentence);
  if (await hands.press(button, { [id]: into })) promises.reworded(promise, into, now);
}
