import type { PackageFiles } from '../write-zip.ts';
import { checkAddIn } from './check-add-in.ts';
import { checkCommands } from './check-commands.ts';
import { checkDomains } from './check-domains.ts';
import { checkIcons } from './check-icons.ts';
import { checkLanguages } from './check-languages.ts';
import { checkPermissions } from './check-permissions.ts';
import type { Fault } from './fault.ts';
import { manifestShape } from './manifest-shape.ts';

/**
 * Everything that is wrong with a package by the checks that no tool makes. Lengths, unknown fields and forms are for Microsoft's own validators
 * (`npm run validate`); these checks know the product.
 */
export function checkPackage(files: PackageFiles): readonly Fault[] {
  const text = files.get('manifest.json')?.toString('utf8');
  if (text === undefined) return [{ what: 'The package has no manifest.json.', why: 'It is what Teams reads first.', remedy: 'Build the package by npm run package.' }];
  const placeholders = [...new Set(text.match(/\$\{\{[^}]*\}\}/g) ?? [])].map((name) => ({
    what: `The manifest still holds the placeholder ${name}.`,
    why: 'Nobody fills it in after the upload.',
    remedy: 'Give it a value in infra/env and in src/main/app-manifest.ts.',
  }));
  return [...placeholders, ...manifestFaults(text, files)];
}

function manifestFaults(text: string, files: PackageFiles): readonly Fault[] {
  const all = parsedOrReason(text);
  if (typeof all === 'string') return [{ what: `manifest.json is no JSON: ${all}`, why: 'Nothing can read it.', remedy: 'Mend appPackage/manifest.json.' }];
  const parsed = manifestShape.safeParse(all.value);
  if (!parsed.success) {
    const why = 'The checks, Teams or Outlook read it there.';
    return parsed.error.issues.map(({ path, message }) => ({ what: `manifest.json: ${path.map(String).join('.')} does not fit. ${message}.`, why, remedy: 'Compare it with the schema of the manifest.' }));
  }
  const manifest = parsed.data;
  return [
    ...checkPermissions(manifest),
    ...checkIcons(manifest, files),
    ...checkAddIn(manifest),
    ...checkCommands(manifest),
    ...checkDomains(manifest, all.value),
    ...checkLanguages(manifest, all.value, files),
  ];
}

function parsedOrReason(text: string): { readonly value: unknown } | string {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return error instanceof Error ? error.message : 'it is broken';
  }
}
