import { graphError } from '../graph/errors.ts';
import type { GraphAnswer } from '../graph/router-types.ts';
import type { World } from '../world/world.ts';
import { isObject, objectsOf, textAt } from './json.ts';

const bindBase = 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/';

const version = '1.0.0';

/** An installation of the app, whole; `owner` is a chat's id or a person's. */
export function installationOf(world: World, name: string, owner: string) {
  const { catalogId, manifestId } = world.app;
  return {
    id: base64(`${owner}##${catalogId}`),
    teamsApp: { id: catalogId, externalId: manifestId, displayName: name, distributionMethod: 'organization' },
    teamsAppDefinition: {
      id: base64(`${catalogId}##${version}##Published`),
      teamsAppId: catalogId,
      displayName: name,
      version,
      publishingState: 'published',
      shortDescription: null,
      description: null,
      lastModifiedDateTime: null,
      createdBy: null,
    },
  };
}

/** Whether the body binds the app by its catalogue id (neither the manifest's id nor the bot's). */
export const wantsOurApp = (world: World, body: unknown): boolean => boundId(body) === world.app.catalogId;

/** What is wrong with a body that does not: 400 without a proper bind, 404 for an app that the catalogue does not have. */
export function wrongBind(world: World, body: unknown): GraphAnswer {
  const id = boundId(body);
  if (id === null) return graphError(400, 'BadRequest', `Bad Request: "teamsApp@odata.bind" must be ${bindBase}{id}.`);
  const mistaken = id === world.app.manifestId || id === world.app.clientId;
  if (mistaken)
    world.addFinding(
      'wrong-app-id',
      'teamsApp@odata.bind names the manifest or the bot; it takes the id of the catalogue (appCatalogs/teamsApps).',
    );
  return graphError(404, 'NotFound', `App with id ${id} was not found in the catalog.`);
}

/** The names of the resource-specific permissions that the body consents to. */
export function permissionsOf(body: unknown): string[] {
  const set = isObject(body) && isObject(body['consentedPermissionSet']) ? body['consentedPermissionSet'] : {};
  return objectsOf(set['resourceSpecificPermissions']).flatMap(
    (permission) => textAt(permission, 'permissionValue') ?? [],
  );
}

function boundId(body: unknown): string | null {
  const bind = isObject(body) ? textAt(body, 'teamsApp@odata.bind') : null;
  return bind?.startsWith(bindBase) === true ? bind.slice(bindBase.length) : null;
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');
