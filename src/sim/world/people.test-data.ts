import type { SimPerson } from './world.ts';

/** A manager and two reps for tests of the simulator. */
export const ana = person('11111111-1111-4111-8111-111111111111', 'Ana', null);
export const ben = person('22222222-2222-4222-8222-222222222222', 'Ben', ana.id);
export const cleo = person('33333333-3333-4333-8333-333333333333', 'Cleo', ana.id);

function person(id: string, givenName: string, managerId: string | null): SimPerson {
  const mail = `${givenName.toLowerCase()}@fabrikam.example`;
  return {
    id,
    mri: `29:${id}`,
    displayName: `${givenName} Test`,
    givenName,
    surname: 'Test',
    mail,
    userPrincipalName: mail,
    proxyAddresses: [`SMTP:${mail}`, `smtp:${givenName.toLowerCase()}.old@fabrikam.example`],
    jobTitle: 'Sales',
    managerId,
    timeZone: 'Europe/Lisbon',
    windowsTimeZone: 'GMT Standard Time',
    language: 'en-GB',
    userType: 'Member',
  };
}
