import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { z } from 'zod';
import { contractJson } from './contract.ts';
import { nodesOf } from './json-nodes.ts';

const require = createRequire(import.meta.url);
const object = z.looseObject({});

/** A message of Teams holds about 40 KB of card (facts/teams.md §2.4), measured in UTF-16, and a card six buttons. */
const largest = 40 * 1024;
const mostButtons = 6;

/**
 * Checks cards against Microsoft's schema of Adaptive Card 1.5 and against what Teams takes. The schema is patched as contract/README.md says: `id` is
 * `$id` there, draft-06 is a dialect of its own, and no Teams extension is known, so `msteams` at the root is left out. Answers what is wrong.
 */
export function cardFaults(): (card: unknown) => readonly string[] {
  const { id, ...schema } = object.extend({ id: z.string() }).parse(contractJson('cards/adaptive-card.1.5.0.json'));
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormatsModule.default(ajv);
  ajv.addMetaSchema(object.parse(JSON.parse(readFileSync(require.resolve('ajv/dist/refs/json-schema-draft-06.json'), 'utf8'))));
  const validate = ajv.compile({ ...schema, $id: id });
  return (card) => {
    const plain = Object.fromEntries(Object.entries(object.parse(card)).filter(([name]) => name !== 'msteams'));
    const size = Buffer.byteLength(JSON.stringify(card), 'utf16le');
    const crowds = nodesOf(card).filter(({ actions }) => Array.isArray(actions) && actions.length > mostButtons);
    return [
      ...(validate(plain) ? [] : (validate.errors ?? []).slice(0, 10).map((error) => `${error.instancePath} ${error.message ?? error.keyword} ${JSON.stringify(error.params)}`)),
      ...(size > largest ? [`${String(size)} bytes`] : []),
      ...crowds.map(() => `more than ${String(mostButtons)} buttons`),
    ];
  };
}
