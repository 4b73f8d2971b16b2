import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { Channel } from './channel.ts';
import { officeEnums } from './enums.ts';
import { createOffice } from './office.ts';
import { isAtLeast } from './requirements.ts';
import type { Snapshot } from './snapshot.ts';

const types = readFileSync(createRequire(import.meta.url).resolve('@types/office-js/index.d.ts'), 'utf8');

/** The members that @types/office-js declares for an interface. */
function declared(name: string): string[] {
  const from = types.indexOf(`    interface ${name} extends`);
  const text = types.slice(from, types.indexOf('\n    }\n', from));
  return [...new Set([...text.matchAll(/^ {8}(?:readonly )?(\w+)\??[(:]/gm)].map(([, member]) => member!))].sort();
}

const someone = { emailAddress: 'ana@contoso.example', displayName: 'Ana', recipientType: 'user', appointmentResponse: 'none' };
const readItem = { mode: 'read', itemId: 'AA/+', seriesId: null, subject: 'RE: One', start: 0, end: 1_800_000, created: 0, modified: 0, location: '', organizer: someone, requiredAttendees: [], optionalAttendees: [], recurrence: null } as const;
const told = (over: Partial<Snapshot> = {}): Snapshot => ({
  kind: 'pane',
  platform: 'OfficeOnline',
  version: '1',
  hostName: 'OutlookWebApp',
  displayLanguage: 'en-US',
  permission: 2,
  nestedAppAuth: 'missing',
  sets: { Mailbox: '1.15' },
  theme: {},
  profile: { displayName: 'Ana', emailAddress: 'ana@contoso.example', timeZone: 'UTC', accountType: 'enterprise' },
  offset: 60,
  item: { mode: 'compose', seriesId: null },
  run: null,
  ...over,
});

/** Office in a runtime without a page; `answers` are what the window answers by name. */
async function office(snapshot: Snapshot, answers: Record<string, unknown> = {}) {
  const asked: unknown[][] = [];
  const channel: Channel = {
    ask: (name, ...args) => {
      asked.push([name, ...args]);
      if (name === 'initialize') return Promise.resolve(snapshot);
      const answer = answers[name];
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    onNews: () => undefined,
  };
  const made = createOffice({ channel, isBare: true, expose: () => undefined });
  await new Promise((resolve) => setTimeout(resolve, 0));
  return { made, asked, item: (made.context['mailbox'] as { item: Record<string, never> }).item as Record<string, unknown> };
}

test('an appointment has the members of @types/office-js, played or named as not played, and no others', async () => {
  const compose = await office(told());
  const read = await office(told({ item: { ...readItem, requiredAttendees: [], optionalAttendees: [] } }));

  expect(Object.getOwnPropertyNames(compose.item).sort()).toEqual(declared('AppointmentCompose'));
  expect(Object.getOwnPropertyNames(read.item).sort()).toEqual(declared('AppointmentRead'));
});

test('the words of the enumerations are those of @types/office-js', () => {
  const all = types.slice(types.indexOf('namespace MailboxEnums'));
  const told = (name: string): string => {
    const from = all.search(new RegExp(`enum ${name}\\s*\\{`));
    return all.slice(from, from + all.slice(from).search(/\n\s*\}/));
  };
  const strange = Object.entries(officeEnums.MailboxEnums).flatMap(([name, values]) =>
    Object.entries(values).filter(([member, value]) => !new RegExp(`\\b${member}\\s*=\\s*["']${value}["']`).test(told(name))).map(([member]) => `${name}.${member}`),
  );

  expect(strange).toEqual([]);
});

test('too low a permission is thrown by name, and a refusal of Outlook comes to the callback with the context', async () => {
  const { item } = await office(told({ permission: 1 }), { 'subject.getAsync': Object.assign(new Error('No.'), { code: 9046, name: 'ItemNotSaved' }) });
  const { body, subject } = item as { body: { setAsync(data: string): void }; subject: { getAsync(...args: unknown[]): void } };

  expect(() => body.setAsync('x')).toThrow("Elevated permission is required to call the method: 'body.setAsync'.");
  const result = await new Promise((resolve) => subject.getAsync({ asyncContext: 7 }, resolve));
  expect(result).toMatchObject({ status: 'failed', error: { code: 9046, name: 'ItemNotSaved' }, asyncContext: 7 });
  expect(() => subject.getAsync()).toThrow('callback');
});

test('a handler runs as soon as its function is associated, may not open anything, and tells its end', async () => {
  const { made, asked } = await office(told({ kind: 'events', run: { actionId: 'onTime', event: { type: 'olkAppointmentTimeChanged', start: 0, end: 1 } } }));
  const seen: unknown[] = [];
  made.actions.associate('other', () => seen.push('other'));
  made.actions.associate('onTime', (event) => {
    const { start, completed } = event as { start: Date; completed(): void };
    seen.push(start);
    try {
      (made.context['ui'] as { displayDialogAsync(): void }).displayDialogAsync();
    } catch (error) {
      seen.push((error as Error).message);
    }
    completed();
  });
  await new Promise((resolve) => setTimeout(resolve, 0));

  expect(seen).toEqual([new Date(0), 'ui.displayDialogAsync is not available while an event is handled.']);
  expect(asked.map(([name]) => name)).toEqual(['initialize', 'event.started', 'note', 'event.completed']);
});

test('versions of requirement sets are compared number by number', () => {
  expect([isAtLeast('1.15', '1.9'), isAtLeast('1.9', '1.10'), isAtLeast('1.1', '1.1'), isAtLeast('1.1', '2')]).toEqual([true, false, true, false]);
});
