import { h } from './dom.js';
import { frameRuntime } from './outlook-runtime.js';

/** The task pane beside a form: the page that the ribbon's button opens. `document.body.dataset.pane` says how it fares. */
export function createPane(element, { form, calls, note, language, snapshot, contextData }) {
  const { addIn } = form;
  let runtime = null;
  const listened = new Set();
  const become = (state) => (document.body.dataset.pane = state);

  function open() {
    close();
    const { button } = addIn ?? {};
    if (!button?.page) return void note(button ? `the button ${button.id} opens no page` : 'the add-in has no button here', {});
    runtime = frameRuntime({
      url: button.page,
      name: 'addin-pane',
      title: addIn.name,
      language,
      calls: {
        ...calls,
        initialize: () => {
          become('loaded');
          return snapshot();
        },
        ready: () => become('ready'),
        listens: (type) => void listened.add(type),
        note: (what) => note(what, { in: 'task pane' }),
      },
      notPlayed: (name) => note(`Office.js ${name}: not played. Extend src/sim/console/public/outlook-item.js.`, { in: 'task pane' }),
    });
    become('loading');
    const head = h('div', { class: 'addin-head' }, h('h2', {}, addIn.name), h('button', { type: 'button', class: 'link', 'data-key': 'close-addin', onclick: close }, 'Close'));
    element.prepend(h('section', { class: 'addin-pane', 'aria-label': addIn.name }, head, runtime.frame));
  }

  function close() {
    runtime?.close();
    runtime = null;
    listened.clear();
    element.querySelector('.addin-pane')?.remove();
    become('closed');
  }

  /** An insight's action: opens the pane with its data; a pane that listens for such data is only told (@types/office-js, InitializationContextChanged). */
  function act({ actions: [action] }) {
    const data = action.contextData === undefined || typeof action.contextData === 'string' ? (action.contextData ?? '') : JSON.stringify(action.contextData);
    contextData(data);
    if (action.commandId !== addIn.button?.id) return void note(`the insight’s action names ${action.commandId}, which is no button of this form`, {});
    if (runtime !== null && listened.has('olkInitializationContextChanged')) runtime.news('olkInitializationContextChanged', { initializationContextData: data });
    else open();
  }

  become('closed');
  return { open, close, act, isOpen: () => runtime !== null, news: (name, value) => runtime?.news(name, value) };
}
