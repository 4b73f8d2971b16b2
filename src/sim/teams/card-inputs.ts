import { objectsOf, textAt, type JsonObject } from './json.ts';
import { NotPossible } from './not-possible.ts';

/**
 * What the client sends for a card's inputs: what the person gave, else the card's own value. Empty inputs are not sent, and every value
 * is a string, as the adaptivecards library does it. Throws NotPossible (400) naming the input, as the client marks it and sends nothing.
 */
export function collectInputs(inputs: readonly JsonObject[], given: JsonObject): Record<string, string> {
  const known = inputs.map((input) => textAt(input, 'id'));
  const unknown = Object.keys(given).find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new NotPossible(
      400,
      `The action sends no input "${unknown}". Its inputs are: ${known.join(', ') || 'none'}.`,
      { inputs: known },
    );
  const values: Record<string, string> = {};
  for (const input of inputs) {
    const id = textAt(input, 'id');
    if (id === null) continue;
    const value = valueOf(input, id, given[id]);
    validate(input, id, value);
    if (value !== '') values[id] = value;
  }
  return values;
}

function valueOf(input: JsonObject, id: string, given: unknown): string {
  const chosen = given === undefined || given === null ? input['value'] : given;
  if (input['type'] === 'Input.Toggle') return toggleValue(input, chosen);
  if (Array.isArray(chosen)) return chosen.map(String).join(',');
  if (chosen === undefined || chosen === null) return '';
  if (typeof chosen === 'string' || typeof chosen === 'number' || typeof chosen === 'boolean') return String(chosen);
  throw new NotPossible(400, `Input "${id}" takes a string, a number, true or false, or a list of strings.`, {
    input: id,
  });
}

function toggleValue(input: JsonObject, chosen: unknown): string {
  const on = textAt(input, 'valueOn') ?? 'true';
  const off = textAt(input, 'valueOff') ?? 'false';
  if (chosen === true) return on;
  return chosen === on ? on : off;
}

function validate(input: JsonObject, id: string, value: string): void {
  const fault = faultOf(input, value);
  if (fault === null) return;
  const shown = textAt(input, 'errorMessage');
  throw new NotPossible(400, `Input "${id}": ${fault}${shown === null ? '' : ` The card says: ${shown}`}`, {
    input: id,
    errorMessage: shown,
  });
}

function faultOf(input: JsonObject, value: string): string | null {
  if (
    input['isRequired'] === true &&
    (value === '' || (input['type'] === 'Input.Toggle' && value !== (textAt(input, 'valueOn') ?? 'true')))
  )
    return 'is required.';
  if (value === '') return null;
  switch (input['type']) {
    case 'Input.Text':
      return textFault(input, value);
    case 'Input.Number':
      return numberFault(input, value);
    case 'Input.Date':
    case 'Input.Time':
      return spanFault(input, value);
    case 'Input.ChoiceSet':
      return choiceFault(input, value);
    default:
      return null;
  }
}

function textFault(input: JsonObject, value: string): string | null {
  const longest = input['maxLength'];
  if (typeof longest === 'number' && longest > 0 && value.length > longest)
    return `takes at most ${longest} characters.`;
  const pattern = textAt(input, 'regex');
  if (pattern !== null && !new RegExp(pattern).test(value)) return `must match ${pattern}.`;
  return null;
}

function numberFault(input: JsonObject, value: string): string | null {
  const number = Number(value);
  if (Number.isNaN(number)) return 'takes a number.';
  if (typeof input['min'] === 'number' && number < input['min']) return `takes at least ${input['min']}.`;
  if (typeof input['max'] === 'number' && number > input['max']) return `takes at most ${input['max']}.`;
  return null;
}

function spanFault(input: JsonObject, value: string): string | null {
  const shape = input['type'] === 'Input.Date' ? /^\d{4}-\d{2}-\d{2}$/ : /^\d{2}:\d{2}$/;
  if (!shape.test(value)) return `takes ${input['type'] === 'Input.Date' ? 'YYYY-MM-DD' : 'HH:MM'}.`;
  const min = textAt(input, 'min');
  const max = textAt(input, 'max');
  if (min !== null && value < min) return `takes nothing before ${min}.`;
  if (max !== null && value > max) return `takes nothing after ${max}.`;
  return null;
}

function choiceFault(input: JsonObject, value: string): string | null {
  if (input['choices.data'] !== undefined) return null; // chosen by a search in the client, so any value may come
  const choices = objectsOf(input['choices']).map((choice) => String(choice['value']));
  const picked = input['isMultiSelect'] === true ? value.split(',') : [value];
  return picked.every((one) => choices.includes(one)) ? null : `takes one of: ${choices.join(', ')}.`;
}
