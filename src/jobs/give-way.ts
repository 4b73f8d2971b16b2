/** Background work gives way to people who wait for an answer. */
export type GiveWay = {
  /** Somebody waits until `work` has ended. */
  answering<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when nobody waits, or when background work has waited long enough. */
  clear(): Promise<void>;
};

/** Milliseconds: no queue of people may hold up the loop for longer. */
const longest = 250;

/** One for a process: the bot's door tells when somebody waits, the worker asks before it begins a job. Jobs that run already go on. */
export function createGiveWay(): GiveWay {
  const held = new Set<() => void>();
  let people = 0;
  return {
    async answering(work) {
      people += 1;
      try {
        return await work();
      } finally {
        people -= 1;
        if (people === 0) for (const go of [...held]) go();
      }
    },
    clear() {
      if (people === 0) return Promise.resolve();
      return new Promise((resolve) => {
        const go = () => {
          clearTimeout(timer);
          held.delete(go);
          resolve();
        };
        const timer = setTimeout(go, longest);
        held.add(go);
      });
    },
  };
}
