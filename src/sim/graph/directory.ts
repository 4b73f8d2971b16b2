import { noteUnplanned } from '../guidance/guidance.ts';
import type { SimPerson, World } from '../world/world.ts';
import { badRequest, graphError, userNotFound } from './errors.ts';
import { contextOf, page, pick, selection, type PageRule } from './odata.ts';
import { findPerson } from './people.ts';
import type { GraphAnswer, GraphHandler, GraphRequest, GraphRouter } from './router-types.ts';
import { readUserFilter } from './user-filter.ts';

/** What a user has when nothing is selected (user-delta.json and Graph's documentation of user). */
const defaultProperties = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];

/** Lists of users: 100 a page, up to 999 on request. Groups are cut shorter than was asked for, so that a client must follow the link. */
const userPages: PageRule = { normal: 100, most: 999, allowed: 999 };
const memberPages: PageRule = { normal: 100, most: 5, allowed: 999 };

/** Users, managers, direct reports and the scope group's members (facts §9). */
export function registerDirectoryRoutes(router: GraphRouter, world: World): void {
  router.on('GET', '/users', (request) => listUsers(world, request));
  router.on('GET', '/users/{user}', (request) =>
    withPerson(world, request, (person) => oneUser(world, request, person)),
  );
  router.on('GET', '/users/{user}/manager', (request) =>
    withPerson(world, request, (person) => managerOf(world, request, person)),
  );
  router.on('GET', '/users/{user}/directReports', (request) =>
    withPerson(world, request, (person) => {
      const reports = [...world.people.values()].filter(({ managerId }) => managerId === person.id);
      return listDirectory(request, reports.map(userObject), userPages);
    }),
  );
  for (const members of ['members', 'transitiveMembers']) {
    router.on('GET', `/groups/{group}/${members}`, membersHandler(world, false));
    router.on('GET', `/groups/{group}/${members}/microsoft.graph.user`, membersHandler(world, true));
  }
}

function withPerson(world: World, request: GraphRequest, answer: (person: SimPerson) => GraphAnswer): GraphAnswer {
  const user = request.params['user'] ?? '';
  const person = findPerson(world, user);
  return person === undefined ? userNotFound(user) : (unknownSelection(request) ?? answer(person));
}

function oneUser(world: World, request: GraphRequest, person: SimPerson): GraphAnswer {
  const names = selection(request);
  const expand = /^manager(?:\(\$select=([^)]*)\))?$/.exec(request.query.get('$expand') ?? '');
  const manager = person.managerId === null ? undefined : world.people.get(person.managerId);
  return {
    status: 200,
    body: {
      '@odata.context': `${contextOf('users', names)}/$entity`,
      ...pick(userObject(person), names ?? defaultProperties),
      ...(expand === null || manager === undefined
        ? {}
        : {
            manager: {
              '@odata.type': '#microsoft.graph.user',
              ...pick(userObject(manager), expand[1]?.split(',') ?? defaultProperties),
            },
          }),
    },
  };
}

function managerOf(world: World, request: GraphRequest, person: SimPerson): GraphAnswer {
  const manager = person.managerId === null ? undefined : world.people.get(person.managerId);
  if (manager === undefined) {
    return graphError(
      404,
      'Request_ResourceNotFound',
      "Resource 'manager' does not exist or one of its queried reference-property objects are not present.",
    );
  }
  const names = selection(request);
  return {
    status: 200,
    body: {
      '@odata.context': `${contextOf('directoryObjects', names)}/$entity`,
      '@odata.type': '#microsoft.graph.user',
      ...pick(userObject(manager), names ?? defaultProperties),
    },
  };
}

function listUsers(world: World, request: GraphRequest): GraphAnswer {
  const problem = unknownSelection(request) ?? unsupportedCount(request);
  if (problem !== undefined) return problem;
  const filter = request.query.get('$filter');
  const isWanted = filter === null ? () => true : readUserFilter(filter);
  if (isWanted === undefined) {
    noteUnplanned(world, request, 'src/sim/graph/user-filter.ts');
    return badRequest(
      'Unsupported or invalid query filter clause. The local Microsoft 365 reads what src/sim/graph/user-filter.ts says.',
      'Request_UnsupportedQuery',
    );
  }
  const names = selection(request);
  const users = [...world.people.values()]
    .filter(isWanted)
    .map((person) => pick(userObject(person), names ?? defaultProperties));
  return page(request, users, contextOf('users', names), userPages);
}

/** Members that are no people are objects of another type, told with nothing but their id. */
const membersHandler =
  (world: World, isCast: boolean): GraphHandler =>
  (request) => {
    const group = request.params['group'] ?? '';
    if (group.toLowerCase() !== world.scopeGroup.id) {
      return graphError(
        404,
        'Request_ResourceNotFound',
        `Resource '${group}' does not exist or one of its queried reference-property objects are not present.`,
      );
    }
    const problem = unknownSelection(request) ?? unsupportedCount(request);
    if (problem !== undefined) return problem;
    const ids = [...world.scopeGroup.members].filter((id) => !isCast || world.people.has(id));
    return listDirectory(
      request,
      ids.map((id) => memberObject(world, id)),
      memberPages,
    );
  };

function memberObject(world: World, id: string): Record<string, unknown> {
  const person = world.people.get(id);
  return person === undefined ? { '@odata.type': '#microsoft.graph.group', id } : userObject(person);
}

function listDirectory(request: GraphRequest, objects: Record<string, unknown>[], rule: PageRule): GraphAnswer {
  const names = selection(request);
  const chosen = objects.map((object) => ({
    '@odata.type': '#microsoft.graph.user',
    ...pick(object, names ?? defaultProperties),
  }));
  return page(request, chosen, contextOf('directoryObjects', names), rule);
}

/** Counting is an advanced query: it takes the header too (facts §9). */
function unsupportedCount(request: GraphRequest): GraphAnswer | undefined {
  if (request.query.get('$count') !== 'true' || request.headers['consistencylevel']?.toLowerCase() === 'eventual')
    return undefined;
  return badRequest(
    'Request with $count query parameter only works with ConsistencyLevel: eventual.',
    'Request_UnsupportedQuery',
  );
}

function unknownSelection(request: GraphRequest): GraphAnswer | undefined {
  const unknown = selection(request)?.find((name) => !knownProperties.has(name.toLowerCase()));
  return unknown === undefined
    ? undefined
    : badRequest(
        `Could not find a property named '${unknown}' on type 'microsoft.graph.user', or it is not played here.`,
        'RequestBroker--ParseUri',
      );
}

const userObject = (person: SimPerson): Record<string, unknown> => ({
  businessPhones: [],
  displayName: person.displayName,
  givenName: person.givenName,
  jobTitle: person.jobTitle,
  mail: person.mail,
  mobilePhone: null,
  officeLocation: null,
  preferredLanguage: person.language,
  surname: person.surname,
  userPrincipalName: person.userPrincipalName,
  id: person.id,
  proxyAddresses: person.proxyAddresses,
  userType: person.userType,
  accountEnabled: true,
  department: null,
  usageLocation: null,
});

const knownProperties = new Set(
  [...defaultProperties, 'proxyAddresses', 'userType', 'accountEnabled', 'department', 'usageLocation'].map((name) =>
    name.toLowerCase(),
  ),
);
