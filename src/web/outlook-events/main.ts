import { languageFor } from '#words/languages.ts';
import { outlookBar } from '#words/screens/outlook-bar.ts';
import { isAsked, type Asked, type OfficeAppointment, type OfficeEvent, type OfficeJs, type OfficeProperties } from '../host/office-js.ts';
import { isToAsk, twoPeopleOf, type FormFacts, type TwoPeople } from './two-people.ts';

/*
 * What runs when a meeting is being made, or its people or its recurrence change: one bar with one question, once a series. Asks nobody outside, touches no text,
 * and lets Outlook go on whatever happens. No page, no `onReady` and no timer is there in classic Outlook on Windows.
 */
declare const Office: OfficeJs;

/** By this the bar is known, and that it was shown. At most 32 characters. */
const key = 'twofold-two-people';
/** The button of the manifest's ribbon that opens the task pane. */
const openPane = 'openPaneButton';

for (const action of ['onNewAppointment', 'onAttendeesChanged', 'onRecurrenceChanged']) {
  Office.actions.associate(action, (event) => whatever(event));
}

function whatever(event: OfficeEvent): void {
  const end = (): void => event.completed();
  look().then(end, end);
}

async function look(): Promise<void> {
  const { mailbox, requirements } = Office.context;
  const item = mailbox?.item;
  if (mailbox === undefined || item === undefined || item === null || !requirements.isSetSupported('Mailbox', '1.10')) return;
  const properties = await propertiesOf(item);
  const facts = await factsOf(item, mailbox.userProfile.emailAddress, properties);
  const two = isToAsk(facts);
  if (two !== null) return show(item, properties, two);
  if (facts.wasAsked && twoPeopleOf(facts) === null) await done((callback) => item.notificationMessages?.removeAsync(key, callback) ?? callback());
}

async function factsOf(item: OfficeAppointment, own: string, properties: OfficeProperties | null): Promise<FormFacts> {
  const { sessionData, body } = item;
  const here = sessionData === undefined ? null : await valueOf<string>((callback) => sessionData.getAsync(key, callback));
  return {
    own,
    required: (await asked(item.requiredAttendees)) ?? [],
    optional: (await asked(item.optionalAttendees)) ?? [],
    recurrence: (await asked(item.recurrence)) ?? null,
    html: (await valueOf<string>((callback) => body.getAsync('html', callback))) ?? '',
    wasAsked: here === 'asked' || properties?.get(key) === 'asked',
  };
}

/** The question is remembered before it is put: one too few is better than two. */
async function show(item: OfficeAppointment, properties: OfficeProperties | null, { name, rhythm }: TwoPeople): Promise<void> {
  const { sessionData, notificationMessages } = item;
  if (notificationMessages === undefined) return;
  if (sessionData !== undefined) await done((callback) => sessionData.setAsync(key, 'asked', callback));
  if (properties !== null) {
    properties.set(key, 'asked');
    await done((callback) => properties.saveAsync(callback));
  }
  const words = outlookBar[languageFor(Office.context.displayLanguage)];
  const message = {
    type: 'insightMessage',
    message: rhythm === 'weekly' ? words.weekly(name) : words.regular(name),
    icon: 'icon-16',
    actions: [{ actionType: 'showTaskPane', actionText: words.show, commandId: openPane, contextData: '{}' }],
  };
  await done((callback) => notificationMessages.addAsync(key, message, callback));
}

const propertiesOf = (item: OfficeAppointment): Promise<OfficeProperties | null> =>
  item.loadCustomPropertiesAsync === undefined ? Promise.resolve(null) : valueOf<OfficeProperties>((callback) => item.loadCustomPropertiesAsync?.(callback));

/** What a form says when asked, or says at once; null: this client does not say. */
async function asked<Value>(given: Asked<Value> | Value | undefined): Promise<Value | null> {
  if (given === undefined) return null;
  return isAsked(given) ? valueOf<Value>((callback) => given.getAsync(callback)) : given;
}

type Result<Value> = { readonly status: string; readonly value: Value };

const valueOf = <Value>(ask: (callback: (result: Result<Value>) => void) => void): Promise<Value | null> =>
  new Promise((resolve) => ask(({ status, value }) => resolve(status === 'succeeded' ? value : null)));

/** Whether it worked makes no difference here. */
const done = (act: (callback: () => void) => void): Promise<void> => new Promise((resolve) => act(() => resolve()));
