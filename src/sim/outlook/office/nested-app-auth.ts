import type { Channel } from './channel.ts';

type Listener = (response: string) => void;

/** The bridge that MSAL looks for as `window.nestedAppAuthBridge` (@azure/msal-browser, src/naa/AuthBridge): texts to Outlook and back. */
export function nestedAppAuthBridge(channel: Pick<Channel, 'ask'>): object {
  const listeners = new Set<Listener>();
  return {
    addEventListener: (_name: string, listener: Listener) => void listeners.add(listener),
    removeEventListener: (_name: string, listener: Listener) => void listeners.delete(listener),
    postMessage: (message: string): void =>
      void channel.ask('nestedAppAuth.execute', message).then((answer) => {
        if (typeof answer === 'string') for (const listener of listeners) listener(answer);
      }),
  };
}
