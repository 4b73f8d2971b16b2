import { api } from './api.js';
import { drawCard } from './cards.js';
import { h, toast } from './dom.js';
import { follow } from './frames.js';
import { state } from './state.js';

const theme = () => document.documentElement.dataset.theme;

/** Takes the cards that the app puts into the message that is being written; the composer that is in the page sets it. */
export const draft = { put: () => undefined };

const commandsFor = (context) => (state.app?.commands ?? []).filter((command) => command.context.includes(context));

/** Whether the app's message extension works here: somebody needs to have the app. */
export const hasExtension = (chat) =>
  state.people.find(({ id }) => id === state.person)?.app === 'installed' ||
  state.rooms.some(({ chatId, app }) => chatId === chat.id && app);

function menu(label, sign, commands, run) {
  const element = h(
    'details',
    { class: 'menu' },
    h('summary', { 'aria-label': label, title: label }, sign),
    h(
      'div',
      { class: 'menu-items' },
      h('p', { class: 'meta' }, state.app.name),
      commands.map((command) =>
        h(
          'button',
          {
            type: 'button',
            onclick: () => {
              element.open = false;
              void run(command);
            },
          },
          command.title,
        ),
      ),
    ),
  );
  element.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !element.open) return;
    element.open = false;
    element.firstElementChild.focus();
  });
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget !== null && !element.contains(relatedTarget)) element.open = false;
  });
  return element;
}

/** "More actions" of a message: the app's commands for messages. Nothing where there are none. */
export function messageMenu(chat, message, actions) {
  const commands = commandsFor('message');
  if (commands.length === 0 || !hasExtension(chat)) return null;
  return menu('More actions', '⋯', commands, (command) =>
    start({ chatId: chat.id, messageId: message.id, command, context: 'message' }, actions),
  );
}

/** The app's commands beside the message that is being written. Nothing where there are none. */
export function composeMenu(chat, actions) {
  const commands = commandsFor('compose');
  if (commands.length === 0 || !hasExtension(chat)) return null;
  return menu('Actions and apps', '+', commands, (command) =>
    start({ chatId: chat.id, command, context: 'compose' }, actions),
  );
}

/** A command with a dialog of the bot's is asked for it; what the manifest itself asks is asked by the client. */
async function start({ command, ...place }, actions) {
  const run = async (data) =>
    show(await api.runCommand(state.person, { ...place, command: command.id, theme: theme(), data }), actions);
  if (command.fetchTask || command.parameters.length === 0) return run(command.fetchTask ? undefined : {}).catch(() => undefined);
  openDialog(command.taskTitle ?? command.title, form(command, (data) => run(data).catch(() => undefined)));
}

/** What the person sees of the bot's answer. */
export function show(answer, actions) {
  switch (answer.type) {
    case 'dialog':
      openDialog(answer.dialog.title, dialogBody(answer.dialog, actions), true);
      break;
    case 'result':
      closeDialog();
      if (answer.cards.length === 0) toast('Nothing found.');
      else if (answer.cards.length === 1) draft.put(answer.cards[0], 0);
      else openDialog('Choose one', choices(answer.cards));
      break;
    case 'message':
    case 'error':
      closeDialog();
      toast(answer.text);
      break;
    case 'not-played':
      closeDialog();
      toast(answer.what);
      break;
    default:
      closeDialog();
  }
  return actions.reload();
}

function dialogBody({ card, url }, actions) {
  if (card === null) return h('p', {}, `This dialog is a page of its own: ${url}`);
  const press = async (action, inputs) => {
    const answer = await api.submitDialog(state.person, action, inputs).catch(() => null);
    if (answer !== null) await show(answer, actions);
  };
  return drawCard(card, { theme: theme(), press, openUrl: (url) => follow(url, actions) });
}

const choices = (cards) =>
  h(
    'ol',
    { class: 'choices' },
    cards.map((card, index) =>
      h(
        'li',
        {},
        drawCard(card, { theme: theme(), press: async () => undefined, openUrl: () => undefined }),
        h(
          'button',
          {
            class: 'btn small',
            type: 'button',
            onclick: () => {
              closeDialog();
              draft.put(card, index);
            },
          },
          'Choose',
        ),
      ),
    ),
  );

const inputTypes = { number: 'number', date: 'date', time: 'time' };

function field({ name, title, inputType, isRequired, value, choices: options }) {
  const common = { name, required: isRequired };
  if (inputType === 'textarea') return h('label', {}, title, h('textarea', common, value));
  if (inputType === 'choiceset')
    return h('label', {}, title, h('select', common, options.map((option) => h('option', { value: option.value }, option.title))));
  if (inputType === 'toggle') return h('label', {}, h('input', { type: 'checkbox', name, value: 'true' }), title);
  return h('label', {}, title, h('input', { type: inputTypes[inputType] ?? 'text', value, ...common }));
}

const form = ({ parameters, type }, send) =>
  h(
    'form',
    {
      class: 'command-form',
      onsubmit: (event) => {
        event.preventDefault();
        void send(Object.fromEntries(new FormData(event.target)));
      },
    },
    parameters.map(field),
    h('button', { class: 'btn primary', type: 'submit' }, type === 'query' ? 'Search' : 'Send'),
  );

/** One dialog at a time, as in Teams. `isBots`: the server keeps it, and is told when the person closes it. */
function openDialog(title, body, isBots = false) {
  closeDialog();
  const leave = () => {
    if (isBots) void api.closeDialog(state.person).catch(() => undefined);
    closeDialog();
  };
  const dialog = h(
    'dialog',
    { class: 'extension-dialog', 'aria-label': title || state.app.name },
    h(
      'header',
      {},
      h('h2', {}, title || state.app.name),
      h('button', { class: 'btn quiet small', type: 'button', 'aria-label': 'Close', onclick: leave }, '✕'),
    ),
    body,
  );
  dialog.addEventListener('cancel', leave);
  document.body.append(dialog);
  dialog.showModal();
}

function closeDialog() {
  document.querySelector('.extension-dialog')?.remove();
}
