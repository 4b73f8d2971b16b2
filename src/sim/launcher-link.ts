import { z } from 'zod';
import type { World } from './world/world.ts';

const incoming = z.discriminatedUnion('type', [
  z.object({ type: z.literal('product-log'), line: z.string() }),
  z.object({ type: z.literal('product-restarted') }),
]);

const logLine = z
  .object({ trace: z.string().optional(), event: z.string().optional(), msg: z.string().optional() })
  .loose();

/** What the process that started us sends and takes; Node's own `process` is one. */
export type Launcher = {
  send?: ((message: unknown) => unknown) | undefined;
  on(event: 'message', handler: (message: unknown) => void): unknown;
};

export type LauncherLink = {
  /** Asks the launcher to kill the product; resolves when it says that the product is up again. Without a launcher it resolves at once. */
  killProduct(): Promise<void>;
  /** From now on the product's log goes into the journal of `world`. */
  follow(world: World): void;
};

/** Real time that a product may take to start again. */
const restartMs = 60_000;

/** The line to the program that started the simulator and the product. */
export function createLauncherLink(launcher: Launcher): LauncherLink {
  let onRestarted: (() => void)[] = [];
  let world: World | undefined;
  launcher.on('message', (message) => {
    const parsed = incoming.safeParse(message);
    if (!parsed.success) return;
    if (parsed.data.type === 'product-log') {
      if (world !== undefined) writeJournal(world, parsed.data.line);
      return;
    }
    const waiting = onRestarted;
    onRestarted = [];
    for (const resolve of waiting) resolve();
  });
  return {
    killProduct() {
      const { send } = launcher;
      if (send === undefined) return Promise.resolve();
      return new Promise((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error(`The launcher has not started the product again within ${restartMs / 1_000} s.`)),
          restartMs,
        );
        onRestarted.push(() => {
          clearTimeout(late);
          resolve();
        });
        send.call(launcher, { type: 'kill-product' });
      });
    },
    follow: (followed) => void (world = followed),
  };
}

/** A line of JSON is told by its event, any other line as it stands. */
function writeJournal(world: World, line: string): void {
  const parsed = logLine.safeParse(readJson(line));
  if (!parsed.success) {
    world.journal.add({ channel: 'product', trace: null, what: line.slice(0, 500), detail: {} });
    return;
  }
  const { trace, event, msg } = parsed.data;
  world.journal.add({ channel: 'product', trace: trace ?? null, what: event ?? msg ?? 'log', detail: parsed.data });
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // a banner or a stack trace: shown as it is
  }
}
