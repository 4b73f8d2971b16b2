import AjvDraft04 from 'ajv-draft-04';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { chatPermissions } from '#graph/permissions.ts';
import { contractJson, contractTest, projectText } from './support/contract.ts';

const object = z.record(z.string(), z.unknown());
const resourceSpecific = z.array(z.object({ name: z.string(), type: z.string() }));
const manifestShape = z.object({ authorization: z.object({ permissions: z.object({ resourceSpecific }) }), bots: z.array(z.object({ scopes: z.array(z.string()) })) });

/** The manifest as the toolkit fills it in: a host name, and GUIDs everywhere else. */
const filledManifest = (): unknown =>
  JSON.parse(projectText('appPackage/manifest.json').replaceAll('${{PUBLIC_HOST}}', 'twofold.contoso.example').replaceAll(/\$\{\{\w+\}\}/g, '11111111-1111-4111-8111-111111111111'));

function manifestFaults(manifest: unknown): readonly unknown[] {
  const ajv = new AjvDraft04.default({ strict: false, allErrors: true });
  addFormatsModule.default(ajv);
  const validate = ajv.compile(object.parse(contractJson('teams/MicrosoftTeams.v1.30.schema.json')));
  return validate(manifest) ? [] : (validate.errors ?? []);
}

function toolkitFaults(yaml: string): readonly unknown[] {
  const validate = new Ajv({ strict: false, allErrors: true, logger: false }).compile(object.parse(contractJson('toolkit/m365agents-yaml.v1.11.schema.json')));
  return validate(parse(yaml)) ? [] : (validate.errors ?? []).slice(0, 5);
}

contractTest('the manifest validates against Teams manifest 1.30', () => {
  expect(manifestFaults(filledManifest())).toEqual([]);
});

contractTest('a manifest with an unknown scope is refused by the same check', () => {
  expect(manifestFaults({ ...object.parse(filledManifest()), defaultInstallScope: 'everywhere' })).not.toEqual([]);
});

contractTest('the manifest asks for the chat permissions of the table, and for no other', () => {
  const { authorization } = manifestShape.parse(filledManifest());

  expect(authorization.permissions.resourceSpecific.map(({ name }) => name).sort()).toEqual([...chatPermissions].sort());
  expect(authorization.permissions.resourceSpecific.every(({ type }) => type === 'Application')).toBe(true);
});

contractTest('teamsapp.yml validates against the toolkit’s schema 1.11', () => {
  expect(toolkitFaults(projectText('teamsapp.yml'))).toEqual([]);
});

contractTest('a step that the toolkit does not know is refused by the same check', () => {
  expect(toolkitFaults('version: v1.11\nprovision:\n  - uses: teamsApp/createe\n    with:\n      name: x\n')).not.toEqual([]);
});
