import type { SimPerson, World } from '../world/world.ts';
import type { ActivityMaker, Ask } from './activities.ts';
import type { Chat } from './chat.ts';
import type { BotAnswer, Deliver } from './deliver.ts';

export type AskBot = (chat: Chat, person: SimPerson, ask: Ask) => Promise<BotAnswer>;

/** A message extension has to answer within this, in real milliseconds; Teams asks twice more, then gives up (facts/teams.md §0.9). */
const limit = 5_000;
const retries = 2;

/** Asks the bot what a person waits for. Each retry is the same activity, id included; what comes too late is dropped, and is a finding. */
export function createAskBot({ world, make, deliver }: { world: World; make: ActivityMaker; deliver: Deliver }, patience = limit): AskBot {
  return async (chat, person, ask) => {
    const activity = make.ask(chat, person, ask);
    for (let left = retries; ; left -= 1) {
      const begun = performance.now();
      const answer = await deliver(activity, patience);
      if (answer.error === null) return answer;
      if (performance.now() - begun >= patience) world.addFinding('extension-late', `${ask.name} was not answered within ${patience / 1_000} s.`);
      if (left === 0) return answer;
    }
  };
}
