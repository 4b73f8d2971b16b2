import { runInNewContext } from 'node:vm';
import { beforeAll, expect, test } from 'vitest';
import { buildEvents } from '../src/main/bundle-web.mjs';

let script = '';
beforeAll(async () => {
  script = (await buildEvents()).outputFiles?.[0]?.text ?? '';
});

type Handler = (event: { completed(): void }) => void;
const cleo = { emailAddress: 'cleo@contoso.com', displayName: 'Cleo Martin', recipientType: 'user' };
const dana = { emailAddress: 'dana@contoso.com', displayName: 'Dana Reis', recipientType: 'user' };

/** One form of Ana's with what Office keeps of it, and nothing around it: no page, no timer, no network, no `onReady`. */
function anOutlook({ supports = '1.11', language = 'en-US' } = {}) {
  const form = { required: [cleo], recurrence: { recurrenceType: 'weekly', recurrenceProperties: { interval: 1, days: ['thu'] } }, fails: false };
  const bars = new Map<string, { message: string; actions: readonly unknown[] }>();
  const shown: string[] = [];
  const session = new Map<string, string>();
  const saved = new Map<string, string>();
  const ok = (value: unknown) => ({ status: 'succeeded', value });
  const tells = (value: () => unknown) => ({ getAsync: (...given: readonly unknown[]) => (given.at(-1) as (result: unknown) => void)(form.fails ? { status: 'failed', error: { code: 9020, message: 'no' } } : ok(value())) });
  const unsaved = new Map<string, string>();
  const item = {
    itemType: 'appointment',
    requiredAttendees: tells(() => form.required),
    optionalAttendees: tells(() => []),
    recurrence: tells(() => form.recurrence),
    body: tells(() => '<p>Hello</p>'),
    sessionData: { getAsync: (name: string, callback: (result: unknown) => void) => callback(session.has(name) ? ok(session.get(name)) : { status: 'failed' }), setAsync: (name: string, value: string, callback: (result: unknown) => void) => callback(ok(session.set(name, value))) },
    loadCustomPropertiesAsync: (callback: (result: unknown) => void) => callback(ok({ get: (name: string) => saved.get(name), set: (name: string, value: string) => unsaved.set(name, value), saveAsync: (done: (result: unknown) => void) => { for (const [name, value] of unsaved) saved.set(name, value); done(ok(undefined)); } })),
    notificationMessages: {
      addAsync: (key: string, bar: { message: string; actions: readonly unknown[] }, callback: (result: unknown) => void) => { bars.set(key, bar); shown.push(bar.message); callback(ok(undefined)); },
      removeAsync: (key: string, callback: (result: unknown) => void) => { bars.delete(key); callback(ok(undefined)); },
    },
  };
  const handlers = new Map<string, Handler>();
  const mailbox = { item, userProfile: { emailAddress: 'ana@contoso.com' } };
  const context = { displayLanguage: language, requirements: { isSetSupported: (name: string, version: string) => name === 'Mailbox' && Number(version.split('.')[1]) <= Number(supports.split('.')[1]) }, mailbox };
  runInNewContext(script, { Office: { context, actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) } } });
  const raise = (action: string) => new Promise<void>((resolve) => handlers.get(action)?.({ completed: resolve }));
  return { form, bars, shown, session, handlers, raise, context };
}

test('it is one classic script that needs nothing but Office, in the language of 2016', () => {
  expect(script).not.toMatch(/\b(?:import|export)\b[ ({]|\bfetch\b|XMLHttpRequest|\bwindow\b|\bdocument\b|setTimeout|\?\?|\?\.[a-zA-Z(]|\basync\b|\\p\{/);
  expect([...anOutlook().handlers.keys()]).toEqual(['onNewAppointment', 'onAttendeesChanged', 'onRecurrenceChanged']);
});

test('a weekly meeting of two is asked about in one bar, which opens the pane', async () => {
  const outlook = anOutlook();

  await outlook.raise('onAttendeesChanged');

  expect([...outlook.bars.values()]).toEqual([{ type: 'insightMessage', message: 'A weekly 1:1 with Cleo? It can have a two-part agenda.', icon: 'icon-16', actions: [{ actionType: 'showTaskPane', actionText: 'Show', commandId: 'openPaneButton', contextData: '{}' }] }]);
});

test('once a series: not at the next change, and not in another form of it', async () => {
  const outlook = anOutlook();

  await outlook.raise('onRecurrenceChanged');
  await outlook.raise('onAttendeesChanged');
  outlook.session.clear();
  await outlook.raise('onNewAppointment');

  expect(outlook.shown).toHaveLength(1);
});

test('a third person takes the bar away again', async () => {
  const outlook = anOutlook();
  await outlook.raise('onAttendeesChanged');
  outlook.form.required = [cleo, dana];

  await outlook.raise('onAttendeesChanged');

  expect([outlook.bars.size, outlook.shown.length]).toEqual([0, 1]);
});

test('it ends whatever happens: on a client that is too old, that says nothing, or that has no form', async () => {
  const old = anOutlook({ supports: '1.9' });
  const silent = anOutlook();
  silent.form.fails = true;
  const empty = anOutlook();
  Object.assign(empty.context, { mailbox: undefined });

  await Promise.all([old, silent, empty].map((outlook) => outlook.raise('onAttendeesChanged')));

  expect([old, silent, empty].map(({ shown }) => shown)).toEqual([[], [], []]);
});

test.each(['de-DE', 'fr-FR', 'es-MX', 'pt-BR', 'ja-JP'])('in %s the bar fits into its 150 characters, also with a long name', async (language) => {
  const outlook = anOutlook({ language });
  outlook.form.required = [{ ...cleo, displayName: 'W'.repeat(100) }];

  await outlook.raise('onAttendeesChanged');

  expect(outlook.shown[0]).not.toContain('A weekly');
  expect(outlook.shown[0]?.length).toBeLessThanOrEqual(150);
});
