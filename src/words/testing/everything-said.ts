import { en } from '../en.ts';
import type { Words } from '../words.ts';
import { samples, samplesAt } from './sample-arguments.ts';

/** A text of a language: where it stands, and which call made it (null: it is fixed). */
export type Said = { readonly path: string; readonly call: number | null; readonly text: string };

/**
 * Everything that a language can say: its fixed texts, and what its functions make of sample arguments. What to give a function is read from the names of its
 * English parameters, so that a new one is called without being listed; a name without a sample fails, and says where to add it.
 */
export const everythingSaid = (words: Words): readonly Said[] => everythingSaidBeside(words, en);

/** The same for another catalogue and its English. */
export const everythingSaidBeside = (words: object, english: object): readonly Said[] => walk(words, english, '');

function walk(value: unknown, english: unknown, path: string): readonly Said[] {
  if (typeof value === 'string') return [{ path, call: null, text: value }];
  if (typeof value === 'function') return callsOf(english, path).flatMap((given, call) => textsIn(Reflect.apply(value, undefined, given)).map((text): Said => ({ path, call, text })));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => walk(inner, propertyOf(english, key), path === '' ? key : `${path}.${key}`));
}

const propertyOf = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined);

/** A result may be a text, a list of texts, or texts with names. null says nothing, on purpose. */
function textsIn(result: unknown): readonly string[] {
  if (typeof result === 'string') return [result];
  if (result === null) return [];
  return typeof result === 'object' ? Object.values(result).flatMap(textsIn) : [typeof result]; // "undefined" is what a test looks for
}

function callsOf(english: unknown, path: string): readonly (readonly unknown[])[] {
  const parameters = parametersOf(String(english));
  const listOf = (name: string): readonly unknown[] => {
    const list = samplesAt[path]?.[name] ?? samples[name];
    if (list === undefined) throw new Error(`No sample for "${name}" of ${path}. Add one in src/words/testing/sample-arguments.ts.`);
    return list;
  };
  const rounds = Math.max(1, ...parameters.flat().map((name) => listOf(name).length));
  const at = (name: string, round: number): unknown => listOf(name)[round % listOf(name).length];
  return Array.from({ length: rounds }, (_, round) =>
    parameters.map((parameter) => (typeof parameter === 'string' ? at(parameter, round) : Object.fromEntries(parameter.map((name) => [name, at(name, round)])))),
  );
}

/** The names of a function's parameters; of a destructured one, the list of its properties. */
function parametersOf(source: string): readonly (string | readonly string[])[] {
  const list = /^[^(]*\(([^)]*)\)/.exec(source)?.[1] ?? '';
  return [...list.matchAll(/\{([^}]*)\}|([\w$]+)/g)].map(([, properties, name]) =>
    properties === undefined ? (name ?? '') : properties.split(',').map((property) => property.trim().split(':')[0] ?? ''),
  );
}
