import { createWorld } from '../create-world.ts';
import type { SimPerson, World, WorldEvents } from '../world.ts';

const personOf = (name: string, timeZone: string, windowsTimeZone: string): SimPerson => {
  const key = name.toLowerCase();
  return {
    id: `00000000-0000-4000-8000-${Buffer.from(key.padEnd(6, '0').slice(0, 6)).toString('hex')}`,
    mri: `29:${key}`,
    displayName: `${name} Example`,
    givenName: name,
    surname: 'Example',
    mail: `${key}@example.com`,
    userPrincipalName: `${key}@example.com`,
    proxyAddresses: [`SMTP:${key}@example.com`, `smtp:${key}.alias@example.com`],
    jobTitle: 'Sales',
    managerId: null,
    timeZone,
    windowsTimeZone,
    language: 'en',
    userType: 'Member',
  };
};

/** Test support: a tenant with Ana, Ben and Cleo, all in scope, and a list of every calendar change that it was told of. */
export function fakeWorld(startsAt = '2026-11-02T08:00:00Z') {
  const ana = personOf('Ana', 'Europe/Berlin', 'W. Europe Standard Time');
  const ben = personOf('Ben', 'Europe/Berlin', 'W. Europe Standard Time');
  const cleo = personOf('Cleo', 'America/New_York', 'Eastern Standard Time');
  const people = [ana, ben, cleo];
  const world: World = createWorld({ seed: 1, startAt: Date.parse(startsAt), people, scopeMembers: people.map((person) => person.id) });
  const changes: WorldEvents['calendar-changed'][] = [];
  world.on('calendar-changed', (change) => void changes.push(change));
  return { world, changes, ana, ben, cleo };
}
