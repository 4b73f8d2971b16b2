import { h } from './dom.js';

/** Outlook's own limits on a framed add-in: never the window around it. */
const sandbox = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';
const officeAddress = '/lib/1/hosted/office.js';

/**
 * The talk with one page or worker that has loaded the stand-in for Office.js: questions of it are answered by `calls` (what it throws is told as Office.js' error),
 * and what a call has no name for is told to `notPlayed`. `post` sends to it. Answers `{hear(message), news(name, value)}`.
 */
function talkWith(post, calls, notPlayed) {
  return {
    async hear(message) {
      if (message?.office !== 'ask' || typeof message.name !== 'string') return;
      const { id, name, args = [] } = message;
      if (!Object.hasOwn(calls, name)) return void notPlayed(name);
      try {
        post({ office: 'answer', id, value: await calls[name](...args) });
      } catch ({ code = 5001, officeName = 'InternalError', message: text }) {
        post({ office: 'answer', id, fault: { code, name: officeName, message: text } });
      }
    },
    news: (name, value) => post({ office: 'news', name, value }),
  };
}

/** An add-in's page in a frame of its own origin, which alone is heard and spoken to. Put `frame` into the document; `close` takes it out. */
export function frameRuntime({ url, name, title, language, calls, notPlayed }) {
  const address = new URL(url);
  // What a host tells in the address, before any message (seen in office.js, _host_Info).
  address.searchParams.set('_host_Info', `Outlook$Web$16.02$${language}$$$$0`);
  const frame = h('iframe', { class: 'addin-frame', name, title, sandbox });
  const talk = talkWith((message) => frame.contentWindow?.postMessage(message, address.origin), calls, notPlayed);
  const onMessage = ({ source, origin, data }) => {
    if (source === frame.contentWindow && origin === address.origin) void talk.hear(data);
  };
  window.addEventListener('message', onMessage);
  frame.src = address.href;
  return {
    frame,
    news: talk.news,
    close() {
      window.removeEventListener('message', onMessage);
      frame.remove();
    },
  };
}

/** Classic Windows' runtime: one script, no page, no DOM. `failed` hears what the script throws while it loads or runs. */
export function workerRuntime({ script, calls, notPlayed, failed }) {
  const lines = [new URL(officeAddress, location.href).href, script].map((address) => `importScripts(${JSON.stringify(address)});`);
  const address = URL.createObjectURL(new Blob([lines.join('\n')], { type: 'text/javascript' }));
  const worker = new Worker(address);
  const talk = talkWith((message) => worker.postMessage(message), calls, notPlayed);
  worker.addEventListener('message', ({ data }) => void talk.hear(data));
  worker.addEventListener('error', (event) => failed(event.message));
  return {
    news: talk.news,
    close() {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
