import { frameChannel, workerChannel, type Channel, type WorkerScope } from './channel.ts';
import { createOffice } from './office.ts';

/*
 * What the window serves as /lib/1/hosted/office.js: puts `Office` beside `window`, or in classic Windows' runtime beside what a worker has.
 */
const isPage = typeof document === 'object';
const scope: Record<string, unknown> & WorkerScope = globalThis;

function pageChannel(): Channel | null {
  if (window.parent === window || !(document.currentScript instanceof HTMLScriptElement)) return null;
  return frameChannel(window, window.parent, new URL(document.currentScript.src).origin);
}

const channel = isPage ? pageChannel() : workerChannel(scope);
if (isPage) {
  // Office.js takes these away from every page that loads it.
  Object.assign(window.history, { pushState: null, replaceState: null });
  for (const name of ['alert', 'confirm', 'prompt']) {
    scope[name] = () => {
      throw new Error(`Function window.${name} is not supported.`);
    };
  }
}
scope['Office'] = createOffice({ channel, isBare: !isPage, expose: (name, value) => void (scope[name] = value) });
