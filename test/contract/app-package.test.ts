import AjvDraft04 from 'ajv-draft-04';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { manifestPermissions } from '#graph/permissions.ts';
import { languages } from '#words/languages.ts';
import { contractJson, contractTest, projectText } from './support/contract.ts';

const object = z.record(z.string(), z.unknown());
const resourceSpecific = z.array(z.object({ name: z.string(), type: z.string() }));
const manifestShape = z.object({ authorization: z.object({ permissions: z.object({ resourceSpecific }) }), bots: z.array(z.object({ scopes: z.array(z.string()) })) });

/** The manifest as the toolkit fills it in: a host name, and GUIDs everywhere else. */
const filledManifest = (): unknown =>
  JSON.parse(projectText('appPackage/manifest.json').replaceAll('${{PUBLIC_HOST}}', 'twofold.contoso.example').replaceAll(/\$\{\{\w+\}\}/g, '11111111-1111-4111-8111-111111111111'));

function faultsBy(schema: string, json: unknown, options: object = {}): readonly unknown[] {
  const ajv = new AjvDraft04.default({ strict: false, allErrors: true, ...options });
  addFormatsModule.default(ajv);
  const validate = ajv.compile(object.parse(contractJson(schema)));
  return validate(json) ? [] : (validate.errors ?? []);
}

const manifestFaults = (manifest: unknown) => faultsBy('teams/MicrosoftTeams.v1.30.schema.json', manifest);
/** `unicodeRegExp: false`: one of the schema's patterns is none in that mode (contract/README.md). */
const languageFaults = (language: unknown) => faultsBy('teams/MicrosoftTeams.Localization.v1.30.schema.json', language, { unicodeRegExp: false });

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

contractTest('each language file validates against the schema for them', () => {
  const files = languages.filter((language) => language !== 'en').map((language) => ({ language, json: object.parse(JSON.parse(projectText(`appPackage/languages/${language}.json`))) }));

  expect(files.map(({ language, json }) => [language, languageFaults(json)])).toEqual(files.map(({ language }) => [language, []]));
  expect(languageFaults({ ...files[0]?.json, 'description.short': 'x'.repeat(81) })).not.toEqual([]);
});

contractTest('the manifest asks for the resource-specific permissions of the table, each of its kind, and for no other', () => {
  const { authorization } = manifestShape.parse(filledManifest());
  const sorted = (all: readonly { readonly name: string; readonly type: string }[]) => all.map(({ name, type }) => `${name} ${type}`).sort();

  expect(sorted(authorization.permissions.resourceSpecific)).toEqual(sorted(manifestPermissions));
});

contractTest('teamsapp.yml validates against the toolkit’s schema 1.11', () => {
  expect(toolkitFaults(projectText('teamsapp.yml'))).toEqual([]);
});

contractTest('a step that the toolkit does not know is refused by the same check', () => {
  expect(toolkitFaults('version: v1.11\nprovision:\n  - uses: teamsApp/createe\n    with:\n      name: x\n')).not.toEqual([]);
});
