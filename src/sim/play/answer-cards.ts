import type { Draws } from '../scenarios/seeded.ts';
import { textAt } from '../teams/json.ts';
import type { World } from '../world/world.ts';
import type { Hands } from './hands.ts';

/**
 * Everybody answers the offers and intros that stand open: managers say Yes to their account executives and draw for the rest,
 * reps accept. Returns how many cards were answered.
 */
export async function answerOpenCards({
  world,
  hands,
  draws,
}: {
  world: World;
  hands: Hands;
  draws: Draws;
}): Promise<number> {
  let answered = 0;
  for (const person of world.people.values()) {
    answered += await answerOffers(world, hands, draws, person.id);
    for (const button of await hands.find(person.id, 'intro.accept')) if (await hands.press(button)) answered += 1;
  }
  return answered;
}

async function answerOffers(world: World, hands: Hands, draws: Draws, manager: string): Promise<number> {
  // A manager of account executives says Yes to all; one who leads managers is less sure.
  const leadsReps = [...world.people.values()].some(({ managerId, id }) => managerId === manager && !leads(world, id));
  const isKeen =
    leadsReps && ![...world.people.values()].some(({ managerId, id }) => managerId === manager && leads(world, id));
  let answered = 0;
  for (let page = 0; page < 4; page += 1) {
    const [offer] = await hands.find(manager, 'offer.choose');
    if (offer === undefined) return answered;
    const choices = offer.inputs.flatMap((input) =>
      textAt(input, 'type') === 'Input.ChoiceSet' ? [textAt(input, 'id') ?? ''] : [],
    );
    const given = Object.fromEntries(choices.map((id) => [id, isKeen || draws.chance(60) ? 'yes' : 'later']));
    if (!(await hands.press(offer, given))) return answered;
    answered += 1;
  }
  return answered;
}

const leads = (world: World, id: string): boolean =>
  [...world.people.values()].some(({ managerId }) => managerId === id);
