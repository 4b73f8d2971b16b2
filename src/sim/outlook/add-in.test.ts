import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAppPackage } from '../teams/app-package.ts';
import { aManifestWithAddIn } from './outlook-window.test-data.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'add-in-'));
});
afterAll(() => rm(folder, { recursive: true }));

type Manifest = ReturnType<typeof aManifestWithAddIn>;

async function read(change: (manifest: Manifest) => void = () => undefined) {
  const manifest = aManifestWithAddIn();
  change(manifest);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return (await readAppPackage(folder, 'https://twofold.example')).addIn;
}

test('an add-in has its button, its handlers with what they need, and the highest of its permissions', async () => {
  expect(await read()).toMatchObject({
    permission: 2,
    buttons: [{ id: 'openPaneButton', label: 'Agenda', page: 'https://twofold.example/pane' }],
    events: [{ type: 'newAppointmentOrganizerCreated', actionId: 'onNew', page: 'https://twofold.example/events', script: 'https://twofold.example/events.js', needs: ['Mailbox 1.10'] }, {}, {}, {}, {}],
  });
});

test('an unknown event or action is taken, as by the service: then nothing runs', async () => {
  const addIn = await read(({ extensions: [extension] }) => {
    extension!.autoRunEvents[0]!.events.push({ type: 'somethingHappened', actionId: 'onPeople' });
    extension!.ribbons[0]!.tabs[0]!.groups[0]!.controls[0]!.actionId = 'nobody';
  });

  expect(addIn?.buttons).toMatchObject([{ page: null }]);
  expect(addIn?.events.find(({ actionId }) => actionId === 'nobody')).toMatchObject({ page: null, script: null });
  expect(addIn?.events.at(-1)).toMatchObject({ type: 'somethingHappened' });
});

test('what the schema refuses is refused: a page without https, too few icons, more than sixteen permissions', async () => {
  const refused = (change: (manifest: Manifest) => void) => read(change).then(() => 'taken', (error: Error) => error.message);

  expect(await refused((manifest) => (manifest.extensions[0]!.runtimes[0]!.code.page = 'http://twofold.example/pane'))).toContain('https');
  expect(await refused((manifest) => manifest.extensions[0]!.ribbons[0]!.tabs[0]!.groups[0]!.icons.pop())).toContain('icons');
  expect(await refused(({ authorization }) => authorization.permissions.resourceSpecific.push(...Array(16).fill({ name: 'MailboxItem.Read.User', type: 'Delegated' })))).toContain('resourceSpecific');
  expect(await refused((manifest) => (manifest.extensions[0]!.runtimes[1]!.code.script = 'https://elsewhere.example/events.js'))).toContain('only https://twofold.example is reached here');
});
