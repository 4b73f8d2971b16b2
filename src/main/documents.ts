import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flowMarkdown } from '#app/flow.ts';
import { permissionTableMarkdown } from '#graph/permissions.ts';
import { mayImport } from '../../layers.js';
import { envExample, settingsTable } from './env-example.ts';

export type GeneratedDocument = { readonly path: string; readonly text: string };

const root = join(import.meta.dirname, '..', '..');

/** Every document that is generated, whole or between its markers, as it should stand. `read` gives the text of a file that is there. */
export function generatedDocuments(read = (path: string) => readFileSync(join(root, path), 'utf8')): readonly GeneratedDocument[] {
  const between = (path: string, parts: Readonly<Record<string, string>>): GeneratedDocument => ({
    path,
    text: Object.entries(parts).reduce((text, [name, content]) => replaced(path, text, name, content), read(path)),
  });
  return [
    { path: '.env.example', text: envExample() },
    { path: 'docs/permissions.md', text: permissionsDocument() },
    between('README.md', { settings: settingsTable() }),
    between('ARCHITECTURE.md', { layers: layerTable(), flow: flowMarkdown() }),
  ];
}

/** What stands between `<!-- generated: name -->` and `<!-- /generated: name -->`, replaced. Throws when the markers are missing. */
function replaced(path: string, text: string, name: string, content: string): string {
  const [head, rest] = text.split(`<!-- generated: ${name} -->`);
  const tail = rest?.split(`<!-- /generated: ${name} -->`)[1];
  if (head === undefined || tail === undefined) throw new Error(`${path} lacks the markers <!-- generated: ${name} --> and <!-- /generated: ${name} -->. Put them where the table belongs.`);
  return `${head}<!-- generated: ${name} -->\n${content.trimEnd()}\n<!-- /generated: ${name} -->${tail}`;
}

/** layers.js as a table. */
function layerTable(): string {
  const rows = Object.entries(mayImport).map(([layer, others]) => `| ${layer} | ${others.length === 0 ? 'nothing of ours' : others.join(', ')} |`);
  return ['| layer | may import |', '| --- | --- |', ...rows, ''].join('\n');
}

function permissionsDocument(): string {
  return `# Permissions

Generated from \`src/graph/permissions.ts\` by \`npm run docs\`. In Graph all of them are application permissions of one registration: there nobody acts as a user.

- **Exchange RBAC** is granted in Exchange, as a role with the scope group as its resource scope, and never in Entra as well: a grant there would reach
  every mailbox of the tenant.
- **Graph application** is granted in Entra, with an administrator's consent.
- **RSC** is resource-specific: it holds in the chats in which the app is installed, and nowhere else.
- **Outlook add-in** holds in one appointment, while somebody has it open in Outlook, and in that person's name. It reads no mail and reaches no other entry. An
  add-in that is deployed in Outlook gets it from the administrator who deploys it.

${permissionTableMarkdown()}
Never asked for: reading mail, reading what people write in chats, reading transcripts, anything delegated in Graph.
`;
}
