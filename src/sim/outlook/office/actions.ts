import type { Channel } from './channel.ts';
import { eventFor } from './handlers.ts';

type Action = (event: object) => void;
type Run = { actionId: string; event: Record<string, unknown> };

/** `Office.actions`: which function belongs to an action of the manifest, and the one run that this runtime was started for. */
export function createActions() {
  const associated = new Map<string, Action>();
  let waiting: { run: Run; channel: Channel } | undefined;
  const start = (): void => {
    const action = waiting && associated.get(waiting.run.actionId);
    if (waiting === undefined || action === undefined) return;
    const { run, channel } = waiting;
    waiting = undefined;
    const completed = (options?: unknown): void => void channel.ask('event.completed', options === undefined ? null : structuredClone(options));
    void channel.ask('event.started').then(() => action({ ...eventFor(String(run.event['type']), run.event), source: { id: run.actionId }, completed }));
  };
  return {
    associate: (actionId: string, action: Action): void => {
      associated.set(actionId, action);
      start();
    },
    /** Runs the action as soon as a function is associated with it. */
    runFor(channel: Channel, run: Run): void {
      waiting = { run, channel };
      start();
    },
  };
}
