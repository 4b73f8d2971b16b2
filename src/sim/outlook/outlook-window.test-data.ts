import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startSimulator, type Simulator } from '../program.ts';
import { aManifest } from '../teams/app-package.test-data.ts';

/** The real MSAL, for nested app authentication. */
const msal = readFileSync(join(dirname(createRequire(import.meta.url).resolve('@azure/msal-browser/package.json')), 'lib/msal-browser.min.js'), 'utf8');

const icons = () => [16, 32, 80].map((size) => ({ size, url: 'https://twofold.example/icon.png' }));

/** A manifest with an add-in of our own making: a task pane, and a runtime for three events. */
export const aManifestWithAddIn = () => ({
  ...aManifest(),
  authorization: { permissions: { resourceSpecific: [{ name: 'MailboxItem.ReadWrite.User', type: 'Delegated' }] } },
  extensions: [
    {
      requirements: { capabilities: [{ name: 'Mailbox', minVersion: '1.10' }] },
      runtimes: [
        { id: 'pane', code: { page: 'https://twofold.example/pane' }, actions: [{ id: 'openPane', type: 'openPage', view: 'pane' }] },
        {
          id: 'events',
          code: { page: 'https://twofold.example/events', script: 'https://twofold.example/events.js' },
          actions: ['onNew', 'onPeople', 'onRecurrence', 'onTime'].map((id) => ({ id, type: 'executeFunction' })),
        },
      ],
      ribbons: [
        {
          contexts: ['meetingDetailsOrganizer', 'meetingDetailsAttendee'],
          tabs: [{ builtInTabId: 'TabDefault', groups: [{ id: 'group', label: 'Test', icons: icons(), controls: [{ id: 'openPaneButton', type: 'button', label: 'Agenda', icons: icons(), actionId: 'openPane' }] }] }],
        },
      ],
      autoRunEvents: [
        {
          events: [
            { type: 'newAppointmentOrganizerCreated', actionId: 'onNew' },
            { type: 'appointmentAttendeesChanged', actionId: 'onPeople' },
            { type: 'appointmentRecurrenceChanged', actionId: 'onRecurrence' },
            { type: 'appointmentTimeChanged', actionId: 'nobody' },
            { type: 'appointmentTimeChanged', actionId: 'onTime' },
          ],
        },
      ],
    },
  ],
});

/** Handlers as classic Windows takes them: one script, no DOM. */
const eventScript = `
function say(key, message, event) {
  Office.context.mailbox.item.notificationMessages.replaceAsync(key, { type: 'insightMessage', message: message, icon: 'Icon.16',
    actions: [{ actionType: 'showTaskPane', actionText: 'Open', commandId: 'openPaneButton', contextData: '{"from":"bar"}' }] }, function (result) {
    if (result.status === 'succeeded') return event.completed();
    Office.context.mailbox.item.notificationMessages.addAsync(key, { type: 'insightMessage', message: message, icon: 'Icon.16',
      actions: [{ actionType: 'showTaskPane', actionText: 'Open', commandId: 'openPaneButton', contextData: '{"from":"bar"}' }] }, function () { event.completed(); });
  });
}
function onNew(event) { say('agenda', 'new, ' + (typeof document === 'undefined' ? 'no DOM' : 'a page'), event); }
function onPeople(event) {
  Office.context.mailbox.item.requiredAttendees.getAsync(function (result) {
    say('agenda', 'people: ' + result.value.map(function (one) { return one.emailAddress; }).join() + ' ' + event.changedRecipientFields.requiredAttendees, event);
  });
}
function onRecurrence(event) {
  try { Office.context.mailbox.displayNewAppointmentForm({}); } catch (error) {
    say('agenda', (event.recurrence ? event.recurrence.seriesTime.getStartTime() : 'once') + '; ' + error.message, event);
  }
}
Office.actions.associate('onNew', onNew);
Office.actions.associate('onPeople', onPeople);
Office.actions.associate('onRecurrence', onRecurrence);
Office.actions.associate('onTime', function () { /* never says that it is done */ });
`;

/** `ask(path, …args)` in the pane turns a callback into a promise of its result. */
const paneScript = `
window.ask = (path, ...args) => new Promise((resolve) => {
  const names = path.split('.');
  const method = names.pop();
  const target = names.reduce((one, name) => one[name], Office.context.mailbox.item);
  target[method](...args, (result) => resolve(result.status === 'succeeded' ? { value: result.value } : { code: result.error.code, name: result.error.name }));
});
window.heard = [];
window.info = null;
Office.onReady((info) => { window.info = info; });
`;

export type OutlookWorld = { simulator: Simulator; control(method: string, path: string, body?: unknown): Promise<unknown>; close(): Promise<void> };

/** A simulator with the add-in uploaded, and the server that holds the add-in's pages. */
export async function openOutlookWorld(): Promise<OutlookWorld> {
  let office = '';
  const product = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://product');
    const page = (scripts: string) => ['text/html', `<!doctype html><html lang="en"><title>add-in</title><script src="${office}"></script>${scripts}</html>`];
    const files: Record<string, string[]> = {
      '/pane': page('<script src="/msal.js"></script><script src="/pane.js"></script>'),
      '/events': page('<script src="/events.js"></script>'),
      '/pane.js': ['text/javascript', paneScript],
      '/events.js': ['text/javascript', eventScript],
      '/msal.js': ['text/javascript', msal],
      '/internal/idle': ['application/json', '{"atRest":true,"nextDueAt":null}'],
    };
    const [type, text] = files[pathname] ?? [];
    if (type !== undefined) return void response.writeHead(200, { 'content-type': type }).end(text);
    response.writeHead(202).end();
  });
  const productUrl = await listen(product);
  const folder = await mkdtemp(join(tmpdir(), 'outlook-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(aManifestWithAddIn()));
  const simulator = await startSimulator({ scenario: 'two-people-weekly', seed: 1, publicUrl: 'https://twofold.example', internalKey: 'key', productUrl, appPackage: folder });
  office = `${simulator.addresses.window}/lib/1/hosted/office.js`;
  return {
    simulator,
    async control(method, path, body) {
      const response = await fetch(`${simulator.addresses.control}${path}`, { method, headers: { 'content-type': 'application/json' }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
      const answer: unknown = await response.json();
      return answer;
    },
    async close() {
      await simulator.close();
      product.closeAllConnections();
      product.close();
      await rm(folder, { recursive: true });
    },
  };
}

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`)));
