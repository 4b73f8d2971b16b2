import { expect, test } from 'vitest';
import { personId } from '#domain/ids.ts';
import { createGraphDirectory } from './directory.ts';
import { clientFor, openStandIn, refusal, trace, type Reply, type Seen } from './testing/stand-in.ts';

const ana = personId('11111111-1111-4111-8111-111111111111');
const user = (id: string, difference: object = {}) => ({
  '@odata.type': '#microsoft.graph.user',
  id,
  displayName: `${id} Example`,
  givenName: id,
  mail: `${id}@Contoso.example`,
  userPrincipalName: `${id}@contoso.onmicrosoft.example`,
  proxyAddresses: [`SMTP:${id}@Contoso.example`, `smtp:${id}.alias@contoso.example`, 'SIP:ignored@contoso.example'],
  ...difference,
});
const ok = (body: unknown): Reply => ({ status: 200, body });
const notFound = () => refusal(404, 'Request_ResourceNotFound');

async function directoryAnswering(reply: (seen: Seen) => Reply) {
  const standIn = await openStandIn(reply);
  return { standIn, directory: createGraphDirectory(clientFor(standIn), 'scope-group'), [Symbol.asyncDispose]: () => standIn[Symbol.asyncDispose]() };
}

test('the scope is the users of the group, over all pages, without groups in it', async () => {
  const next = 'https://graph.microsoft.com/v1.0/groups/scope-group/members?$select=id&$top=999&$skiptoken=X';
  await using at = await directoryAnswering(({ query }) =>
    query['$skiptoken'] === undefined
      ? ok({ value: [{ '@odata.type': '#microsoft.graph.user', id: 'ANA' }, { '@odata.type': '#microsoft.graph.group', id: 'nested' }], '@odata.nextLink': next })
      : ok({ value: [{ '@odata.type': '#microsoft.graph.user', id: 'ben' }, { '@odata.type': '#microsoft.graph.user', id: 'ana' }] }),
  );

  expect(await at.directory.scopeMembers(trace)).toEqual(['ana', 'ben']);
  expect(at.standIn.seen[0]).toMatchObject({ path: '/v1.0/groups/scope-group/members', query: { $select: 'id', $top: '999' } });
});

test('a scope group that does not exist is told to the administrator', async () => {
  await using at = await directoryAnswering(notFound);

  await expect(at.directory.scopeMembers(trace)).rejects.toMatchObject({ kind: 'forbidden' });
});

test('a person comes with all addresses in lower case and the manager', async () => {
  await using at = await directoryAnswering(({ path }) => (path.endsWith('/manager') ? ok({ '@odata.type': '#microsoft.graph.user', id: 'CLEO' }) : ok(user('Ana'))));

  expect(await at.directory.person(ana, trace)).toEqual({
    id: 'ana',
    displayName: 'Ana Example',
    givenName: 'Ana',
    mail: 'ana@contoso.example',
    mails: ['ana@contoso.example', 'ana@contoso.onmicrosoft.example', 'ana.alias@contoso.example'],
    managerId: 'cleo',
  });
  expect(at.standIn.seen.every(({ query }) => query['$select'] !== undefined)).toBe(true);
});

test('a person without a manager, or with a contact as manager, has none', async () => {
  await using none = await directoryAnswering(({ path }) => (path.endsWith('/manager') ? notFound() : ok(user('ana', { mail: null, givenName: null, proxyAddresses: [] }))));
  await using contact = await directoryAnswering(({ path }) => (path.endsWith('/manager') ? ok({ '@odata.type': '#microsoft.graph.orgContact', id: 'x' }) : ok(user('ana'))));

  expect(await none.directory.person(ana, trace)).toMatchObject({ managerId: null, mail: 'ana@contoso.onmicrosoft.example', givenName: 'ana Example' });
  expect(await contact.directory.person(ana, trace)).toMatchObject({ managerId: null });
});

test('nobody of that id, and nobody with that address, is null', async () => {
  await using at = await directoryAnswering(({ path }) => (path === '/v1.0/users' ? ok({ value: [] }) : notFound()));

  expect(await at.directory.person(ana, trace)).toBeNull();
  expect(await at.directory.personByMail('nobody@contoso.example', trace)).toBeNull();
});

test('an address with a quote and a plus is asked for safely, and the primary address decides', async () => {
  await using at = await directoryAnswering(({ path }) => (path.endsWith('/manager') ? notFound() : ok({ value: [user('ben'), user('cleo', { mail: "O'Neil+x@contoso.example" })] })));

  const found = await at.directory.personByMail(" O'Neil+X@contoso.example", trace);

  expect(found?.id).toBe('cleo');
  expect(at.standIn.seen[0]?.query['$filter']).toBe(
    "mail eq 'o''neil+x@contoso.example' or userPrincipalName eq 'o''neil+x@contoso.example' or proxyAddresses/any(p:p eq 'smtp:o''neil+x@contoso.example')",
  );
});

test('direct reports are the users among them, with the manager set', async () => {
  await using at = await directoryAnswering(() => ok({ value: [user('ben'), { '@odata.type': '#microsoft.graph.orgContact', id: 'contact' }] }));

  expect(await at.directory.directReports(ana, trace)).toMatchObject([{ id: 'ben', managerId: ana }]);
});

test.each([
  [{ timeZone: 'W. Europe Standard Time', language: { locale: 'de-DE' } }, { zone: 'Europe/Berlin', language: 'de-DE' }],
  [{ timeZone: 'Europe/Lisbon', language: null }, { zone: 'Europe/Lisbon', language: 'en-US' }],
  [{ timeZone: 'Customized Time Zone', workingHours: { timeZone: { name: 'GMT Standard Time' } } }, { zone: 'Europe/London', language: 'en-US' }],
  [{ timeZone: 'tzone://Microsoft/Custom' }, { zone: 'UTC', language: 'en-US' }],
])('mailbox settings %j are read as %j', async (settings, expected) => {
  await using at = await directoryAnswering(() => ok(settings));

  expect(await at.directory.mailboxSettings(ana, trace)).toEqual(expected);
});

test('no access to the settings, or no mailbox, is null', async () => {
  await using forbidden = await directoryAnswering(() => refusal(403, 'ErrorAccessDenied'));
  await using missing = await directoryAnswering(() => refusal(404, 'MailboxNotEnabledForRESTAPI'));

  expect(await forbidden.directory.mailboxSettings(ana, trace)).toBeNull();
  expect(await missing.directory.mailboxSettings(ana, trace)).toBeNull();
});

test('a missing permission is thrown as forbidden', async () => {
  await using at = await directoryAnswering(() => refusal(403, 'Authorization_RequestDenied'));

  await expect(at.directory.personByMail('ana@contoso.example', trace)).rejects.toMatchObject({ kind: 'forbidden' });
});
