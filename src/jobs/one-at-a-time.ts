/** Calls made while it runs share one more run, so that each sees what was there when it was made. */
export function oneAtATime(work: () => Promise<void>): { (): Promise<void>; settled(): Promise<void> } {
  let current: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    const run = work().finally(() => {
      if (current === run) current = undefined;
    });
    current = run;
    return run;
  };
  const call = (): Promise<void> => {
    if (current === undefined) return begin();
    next ??= current
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return begin();
      });
    return next;
  };
  return Object.assign(call, {
    async settled() {
      while (current !== undefined || next !== undefined) await (next ?? current)?.catch(() => undefined);
    },
  });
}
