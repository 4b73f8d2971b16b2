import type { SimPerson } from '../world/world.ts';
import type { ScenarioPlan } from './plan.ts';
import { smallNames, smallScenario } from './small.ts';
import { emptyCalendars, threeWeeks } from './three-weeks.ts';

/** Every scenario there is; `three-weeks` is the demo's. */
export const scenarioNames: readonly string[] = ['three-weeks', 'empty', ...smallNames];

/** All of a scenario as data. Throws on an unknown name. */
export function scenarioPlan(name: string, seed: number): ScenarioPlan {
  if (name === 'three-weeks') return threeWeeks(seed);
  if (name === 'empty') return emptyCalendars(seed);
  const plan = smallScenario(name, seed);
  if (plan === undefined)
    throw new Error(`There is no scenario "${name}". Choose one of: ${scenarioNames.join(', ')}.`);
  return plan;
}

/** The people of a scenario and the moment it begins: what the world needs before it is made. Throws on an unknown name. */
export function scenarioPeople(name: string, seed: number): { people: SimPerson[]; startAt: number; scope: string[] } {
  const { people, startAt, scope } = scenarioPlan(name, seed);
  return { people, startAt, scope };
}
