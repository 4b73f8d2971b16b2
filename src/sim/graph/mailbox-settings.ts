import { drawFor } from '../world/random.ts';
import type { SimPerson, World } from '../world/world.ts';
import { graphRoot } from './odata.ts';
import { mailboxOf } from './people.ts';
import type { GraphAnswer, GraphRequest, GraphRouter } from './router-types.ts';

/** `/users/{user}/mailboxSettings` and its parts (facts §11). The product gets those of its scope only. */
export function registerMailboxSettingsRoutes(router: GraphRouter, world: World): void {
  router.on('GET', '/users/{user}/mailboxSettings', (request) => answer(world, request, '', (settings) => settings));
  router.on('GET', '/users/{user}/mailboxSettings/workingHours', (request) =>
    answer(world, request, '/workingHours', ({ workingHours }) => workingHours),
  );
  router.on('GET', '/users/{user}/mailboxSettings/language', (request) =>
    answer(world, request, '/language', ({ language }) => language),
  );
  router.on('GET', '/users/{user}/mailboxSettings/timeZone', (request) =>
    answer(world, request, '/timeZone', ({ timeZone }) => ({ value: timeZone })),
  );
}

type Settings = ReturnType<typeof settingsOf>;

function answer(world: World, request: GraphRequest, part: string, read: (settings: Settings) => object): GraphAnswer {
  const mailbox = mailboxOf(world, request.caller, request.params['user'] ?? '');
  if ('refusal' in mailbox) return mailbox.refusal;
  const context = `${graphRoot}/$metadata#users('${mailbox.owner.id}')/mailboxSettings${part}`;
  return { status: 200, body: { '@odata.context': context, ...read(settingsOf(world, mailbox.owner)) } };
}

/** The zone stands as the person's client stored it: mostly a Windows name, for one in four an IANA name. */
const zoneNameOf = (world: World, person: SimPerson): string => (drawFor(world.seed, 'zone-name', person.id) < 0.25 ? person.timeZone : person.windowsTimeZone);

/** When a person works, as settings and schedules tell it. */
export const workingHoursOf = (world: World, person: SimPerson) => ({
  daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  startTime: '08:00:00.0000000',
  endTime: '17:00:00.0000000',
  timeZone: { name: zoneNameOf(world, person) },
});

function settingsOf(world: World, person: SimPerson) {
  return {
    archiveFolder: null,
    automaticRepliesSetting: {
      status: 'disabled',
      externalAudience: 'all',
      internalReplyMessage: '',
      externalReplyMessage: '',
      scheduledStartDateTime: atMidnight(world.clock.now()),
      scheduledEndDateTime: atMidnight(world.clock.now() + 24 * 3_600_000),
    },
    timeZone: zoneNameOf(world, person),
    language: { locale: person.language, displayName: languageName(person.language) },
    workingHours: workingHoursOf(world, person),
    dateFormat: 'dd/MM/yyyy',
    timeFormat: 'HH:mm',
    delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
    userPurpose: 'user',
  };
}

const atMidnight = (at: number) => ({
  dateTime: `${new Date(at).toISOString().slice(0, 10)}T00:00:00.0000000`,
  timeZone: 'UTC',
});

const languageName = (locale: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' }).of(locale) ?? locale;
