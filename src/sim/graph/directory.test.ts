import { expect, test } from 'vitest';
import { ana, ben, cleo } from '../world/people.test-data.ts';
import { startGraph } from './start-graph.test-data.ts';

const idsOf = (body: Record<string, unknown>) => (body['value'] as { id: string }[]).map(({ id }) => id);

test('a user is found by id and by principal name, with the default properties or the selected ones', async () => {
  await using graph = await startGraph();

  const whole = await graph.askAsTester('GET', `/users/${ana.id}`);
  const part = await graph.ask('GET', `/users/${ana.userPrincipalName}?$select=displayName,proxyAddresses`);

  expect(Object.keys(whole.body).sort()).toEqual(
    [
      '@odata.context',
      'businessPhones',
      'displayName',
      'givenName',
      'id',
      'jobTitle',
      'mail',
      'mobilePhone',
      'officeLocation',
      'preferredLanguage',
      'surname',
      'userPrincipalName',
    ].sort(),
  );
  expect(part.body).toEqual({
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users(displayName,proxyAddresses)/$entity',
    displayName: ana.displayName,
    proxyAddresses: ana.proxyAddresses,
  });
});

test('people are found by any of their addresses', async () => {
  await using graph = await startGraph();
  const filter = encodeURIComponent(
    `mail eq '${ana.mail}' or userPrincipalName eq '${ben.mail.toUpperCase()}' or proxyAddresses/any(p:p eq 'smtp:cleo.old@fabrikam.example')`,
  );

  const { body } = await graph.ask('GET', `/users?$select=id&$filter=${filter}`);

  expect(idsOf(body)).toEqual([ana.id, ben.id, cleo.id]);
});

test('a filter that is not played is refused and is a finding', async () => {
  await using graph = await startGraph();

  const { status } = await graph.ask(
    'GET',
    `/users?$select=id&$filter=${encodeURIComponent("startswith(displayName,'A')")}`,
  );

  expect(status).toBe(400);
  expect(graph.world.findings[0]?.rule).toBe('unplanned-request');
});

test('counting takes the ConsistencyLevel header', async () => {
  await using graph = await startGraph();

  const without = await graph.ask('GET', '/users?$select=id&$count=true');
  const withHeader = await graph.ask('GET', '/users?$select=id&$count=true&$top=1', undefined, {
    consistencylevel: 'eventual',
  });

  expect(without.body).toMatchObject({ error: { code: 'Request_UnsupportedQuery' } });
  expect(withHeader.body['@odata.count']).toBe(3);
  expect(withHeader.body['@odata.nextLink']).toContain('$skiptoken=');
});

test('a manager is one object, and somebody without one is answered 404', async () => {
  await using graph = await startGraph();

  const manager = await graph.ask('GET', `/users/${ben.id}/manager?$select=id`);
  const none = await graph.ask('GET', `/users/${ana.id}/manager?$select=id`);

  expect(manager.body).toMatchObject({ '@odata.type': '#microsoft.graph.user', id: ana.id });
  expect(none).toMatchObject({ status: 404, body: { error: { code: 'Request_ResourceNotFound' } } });
});

test('direct reports are the people whose manager somebody is', async () => {
  await using graph = await startGraph();

  const { body } = await graph.ask('GET', `/users/${ana.id}/directReports?$select=id`);

  expect(idsOf(body)).toEqual([ben.id, cleo.id]);
});

test('members come in pages that the next link joins, and what is no person has another type and no more than an id', async () => {
  const more = Array.from({ length: 7 }, (_, index) => ({
    ...ben,
    id: `00000000-0000-4000-8000-00000000000${index}`,
    userPrincipalName: `p${index}@fabrikam.example`,
  }));
  await using graph = await startGraph({ people: [ana, ...more] });
  const { world } = graph;
  world.scopeGroup.members.clear();
  for (const id of [...more.map((person) => person.id), 'a-nested-group']) world.scopeGroup.members.add(id);

  const first = await graph.ask('GET', `/groups/${world.scopeGroup.id}/transitiveMembers?$select=id,mail`);
  const nextLink = String(first.body['@odata.nextLink']);
  const second = await graph.ask('GET', nextLink.replace('https://graph.microsoft.com/v1.0', ''));
  const cast = await graph.ask('GET', `/groups/${world.scopeGroup.id}/members/microsoft.graph.user?$select=id`);

  expect([...idsOf(first.body), ...idsOf(second.body)]).toEqual([...world.scopeGroup.members]);
  expect(second.body['@odata.nextLink']).toBeUndefined();
  expect((second.body['value'] as object[]).at(-1)).toEqual({
    '@odata.type': '#microsoft.graph.group',
    id: 'a-nested-group',
  });
  expect(idsOf(cast.body)).not.toContain('a-nested-group');
});

test('mailbox settings tell zone, language and hours, and stay closed to the product outside its scope', async () => {
  await using graph = await startGraph();

  const own = await graph.ask('GET', `/users/${ana.id}/mailboxSettings`);
  const outside = await graph.ask('GET', `/users/${cleo.id}/mailboxSettings`);
  const tester = await graph.askAsTester('GET', `/users/${cleo.id}/mailboxSettings/workingHours`);

  expect(own.body).toMatchObject({
    language: { locale: 'en-GB', displayName: 'English (United Kingdom)' },
    workingHours: { startTime: '08:00:00.0000000' },
  });
  expect([ana.timeZone, ana.windowsTimeZone]).toContain(own.body['timeZone']);
  expect(outside).toMatchObject({ status: 403, body: { error: { code: 'ErrorAccessDenied' } } });
  expect(tester.body).toMatchObject({ daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] });
});

test('a guest has no mailbox here', async () => {
  await using graph = await startGraph({ people: [{ ...ana, userType: 'Guest' }] });

  const { status, body } = await graph.ask('GET', `/users/${ana.id}/mailboxSettings`);

  expect(status).toBe(404);
  expect(body).toMatchObject({ error: { code: 'MailboxNotEnabledForRESTAPI' } });
});
