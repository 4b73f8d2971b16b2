import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutActions } from './card-to-read.ts';

const golden = join(import.meta.dirname, '../../../test/golden');
const recaps = readdirSync(golden).filter((name) => name.startsWith('recap') && name.endsWith('.json'));
const cardOf = (name: string): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(join(golden, name), 'utf8'));

/** All texts that are read without a press. */
function texts(node: unknown, found: string[] = []): readonly string[] {
  if (Array.isArray(node)) node.forEach((one) => texts(one, found));
  else if (typeof node === 'object' && node !== null) {
    const { type } = node as { type?: unknown };
    if (type === 'ActionSet' || (typeof type === 'string' && type.startsWith('Input.'))) return found;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'text' && typeof value === 'string') found.push(value);
      else if (key !== 'actions') texts(value, found);
    }
  }
  return found;
}

test('a recap that is read again has all its words, and nothing that could be pressed or filled in', () => {
  expect(recaps.length).toBeGreaterThan(2);
  for (const name of recaps) {
    const card = cardOf(name);
    const read = withoutActions(card);

    expect([name, texts(read)]).toEqual([name, texts(card)]);
    expect(JSON.stringify(read)).not.toMatch(/"Action\.|"Input\.|"ActionSet"|"refresh"|"selectAction"/);
    expect([read['type'], read['version']]).toEqual([card['type'], card['version']]);
  }
});
