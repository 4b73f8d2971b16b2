import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { z } from 'zod';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { contractJson } from './contract.ts';

const require = createRequire(import.meta.url);
const object = z.looseObject({});

/**
 * Checks cards against Microsoft's schema of Adaptive Card 1.5, patched as contract/README.md says: `id` is `$id` there, draft-06 is its own dialect, and
 * the schema knows no Teams extension, so `msteams` at the root is taken out before. Answers what is wrong, in the order found.
 */
export function cardChecker(): (card: unknown) => readonly string[] {
  const { id, ...schema } = object.extend({ id: z.string() }).parse(contractJson('cards/adaptive-card.1.5.0.json'));
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormatsModule.default(ajv);
  ajv.addMetaSchema(object.parse(JSON.parse(readFileSync(require.resolve('ajv/dist/refs/json-schema-draft-06.json'), 'utf8'))));
  const validate = ajv.compile({ ...schema, $id: id });
  return (card) => {
    const { msteams: _, ...plain } = object.parse(card);
    return validate(plain) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? error.keyword} ${JSON.stringify(error.params)}`);
  };
}
