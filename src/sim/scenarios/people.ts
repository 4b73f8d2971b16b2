import type { SimPerson } from '../world/world.ts';
import type { Draws } from './seeded.ts';

/** The mail domain of the local tenant: ours, reserved by RFC 2606. */
export const domain = 'fabrikam.example';

/** Zones that scenarios use, with the name that Windows gives them (CLDR windowsZones, territory 001). */
export const windowsZones = {
  'Europe/London': 'GMT Standard Time',
  'Europe/Lisbon': 'GMT Standard Time',
  'Europe/Berlin': 'W. Europe Standard Time',
  'Europe/Paris': 'Romance Standard Time',
  'Europe/Warsaw': 'Central European Standard Time',
  'Europe/Helsinki': 'FLE Standard Time',
  'America/New_York': 'Eastern Standard Time',
  'America/Chicago': 'Central Standard Time',
  'America/Sao_Paulo': 'E. South America Standard Time',
} as const;

/** A zone that scenarios use. */
export type SimZone = keyof typeof windowsZones;

/** A full name; given names are unique within a scenario, so that a message tells whom it is about. */
export type Name = readonly [given: string, surname: string];

/** The people of the small scenarios, and the first of the pool. */
export const wellKnown: readonly Name[] = [
  ['Ana', 'Silva'],
  ['Ben', 'Okoye'],
  ['Cleo', 'Martin'],
  ['Dana', 'Novak'],
];

/** Names that seeds draw from. */
export const namePool: readonly Name[] = [
  ...wellKnown,
  ['Elif', 'Demir'],
  ['Farid', 'Haddad'],
  ['Greta', 'Lindqvist'],
  ['Hugo', 'Pereira'],
  ['Ines', 'Moreau'],
  ['Jonas', 'Weber'],
  ['Kavya', 'Nair'],
  ['Liam', 'Doyle'],
  ['Mira', 'Kowalska'],
  ['Noor', 'Aziz'],
  ['Oskar', 'Lund'],
  ['Priya', 'Raman'],
  ['Quentin', 'Dubois'],
  ['Rosa', 'Jiménez'],
  ['Sami', 'Virtanen'],
  ['Tereza', 'Horáková'],
  ['Umar', 'Sheikh'],
  ['Vera', 'Petrov'],
  ['Wout', 'de Vries'],
  ['Yuki', 'Tanaka'],
];

const ascii = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();

/** Makes a person of the tenant; the mail address is `given.surname`, without accents and blanks. */
export function person(
  draws: Draws,
  name: Name,
  job: { title: string; zone: SimZone; managerId: string | null },
): SimPerson {
  const [givenName, surname] = name;
  const mail = `${ascii(givenName)}.${ascii(surname)}@${domain}`;
  const id = draws.guid();
  return {
    id,
    mri: `29:1${draws.guid().replaceAll('-', '')}${draws.guid().replaceAll('-', '')}`,
    displayName: `${givenName} ${surname}`,
    givenName,
    surname,
    mail,
    userPrincipalName: mail,
    proxyAddresses: [`SMTP:${mail}`, `smtp:${ascii(givenName).slice(0, 1)}${ascii(surname)}@${domain}`],
    jobTitle: job.title,
    managerId: job.managerId,
    timeZone: job.zone,
    windowsTimeZone: windowsZones[job.zone],
    language: 'en-GB',
    userType: 'Member',
  };
}
