import { stopCard } from '#cards/stop-card.ts';
import { pairId } from '#domain/ids.ts';
import { z } from 'zod';
import { namesOfOthers } from '../ask-which-pair.ts';
import { pairFor } from '../pair-access.ts';
import { answerFor } from '../say-own.ts';
import { countOf, runningOf, stopQuestion } from '../say-stop.ts';
import { switchPairOff } from '../tab/switch-off.ts';
import { refusal, type PressDeps, type PressHandler } from './press-deps.ts';
import type { Answer } from '../doors.ts';

export const runData = z.object({ command: z.enum(['agenda', 'prep', 'reschedule']), pair: z.string().max(100) });

/** "Show it", after "Which 1:1?": the command goes on with the pair that was chosen. */
export const runCommand: PressHandler<z.infer<typeof runData>> = async (deps, asker, { command, pair }) => {
  const access = await deps.store.transaction((tx) => pairFor(tx, asker.person, { pair }));
  return access === null ? refusal(deps.words.replies.notYours) : answerFor(deps, asker, command, pairId(pair));
};

export const stopData = z.looseObject({});

/** "Stop": every pair of the person, if it still sends what was said; else the new numbers are shown, and nothing more is switched off. */
export const confirmStop: PressHandler<z.infer<typeof stopData>> = async (deps, asker, data) => {
  const running = await runningOf(deps, asker);
  if (running.length === 0) return line(deps, deps.words.replies.nothingToStop);
  const names = await namesOfOthers(deps.store, asker, running.map(({ pair }) => pair));
  const reader = { person: asker.person, locale: asker.locale ?? 'en-US', trace: asker.trace };
  for (const { pair } of running) {
    const updates = z.coerce.number().int().min(0).safeParse(data[countOf(pair.id)]);
    const refused = await switchPairOff(deps, reader, { pair: pair.id, updates: updates.data ?? -1 });
    if (refused !== null) {
      const again = await stopQuestion(deps, asker, deps.words.commandReplies.stop.changed);
      return again === null ? line(deps, deps.words.replies.stopped(names)) : { kind: 'card', card: again };
    }
  }
  return line(deps, deps.words.replies.stopped(names));
};

/** "Keep it". */
export const keepRunning: PressHandler<z.infer<typeof stopData>> = (deps) => Promise.resolve(line(deps, deps.words.commandReplies.stop.kept));

const line = ({ words }: PressDeps, text: string): Answer => ({ kind: 'card', card: stopCard({ kind: 'line', title: words.commandReplies.stop.title, line: text, fallbackText: text }) });
