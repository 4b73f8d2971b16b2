/** An error of Office.js by its number. */
export type OfficeFault = { readonly code: number; readonly name: string; readonly message: string };

/** The way to the Outlook window: questions with answers, and news that come by themselves. */
export type Channel = {
  /** Rejects with an OfficeFault where Outlook refuses. */
  ask(name: string, ...args: readonly unknown[]): Promise<unknown>;
  /** What Outlook tells by itself; one listener. */
  onNews(listener: (name: string, value: unknown) => void): void;
};

type Port = { post(message: unknown): void; listen(take: (message: unknown) => void): void };

type FromHost = { office?: unknown; id?: unknown; name?: unknown; value?: unknown; fault?: OfficeFault };

/** To the window that frames the page. Only its origin is spoken to and heard: the one that this script came from. */
export function frameChannel(own: Window, host: Window, origin: string): Channel {
  return overPort({
    post: (message) => host.postMessage(message, origin),
    listen: (take) =>
      own.addEventListener('message', (event) => {
        if (event.source === host && event.origin === origin) take(event.data);
      }),
  });
}

/** What a worker has of it. */
export type WorkerScope = { postMessage(message: unknown): void; addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void };

/** To the window that made the worker. */
export const workerChannel = (scope: WorkerScope): Channel =>
  overPort({ post: (message) => scope.postMessage(message), listen: (take) => scope.addEventListener('message', ({ data }) => take(data)) });

function overPort(port: Port): Channel {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (fault: OfficeFault) => void }>();
  let asked = 0;
  let told: (name: string, value: unknown) => void = () => undefined;
  port.listen((message) => {
    const { office, id, name, value, fault }: FromHost = typeof message === 'object' && message !== null ? message : {};
    if (office === 'news' && typeof name === 'string') told(name, value);
    if (office !== 'answer' || typeof id !== 'number') return;
    const asker = waiting.get(id);
    waiting.delete(id);
    if (fault === undefined) asker?.resolve(value);
    else asker?.reject(fault);
  });
  return {
    ask(name, ...args) {
      asked += 1;
      const id = asked;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        port.post({ office: 'ask', id, name, args });
      });
    },
    onNews(listener) {
      told = listener;
    },
  };
}
