import { commonArguments, tell, type Options } from './async-call.ts';
import { argumentFault, unknownCoercion } from './faults.ts';
import { asyncMethod, type Host, type Method } from './host.ts';

const mostCharacters = 1_000_000;
const coercionOf = (type: unknown): 'html' | 'text' | null => (type === 'html' || type === 'text' ? type : null);
/** Without a coercion type Office.js writes plain text. */
const writtenAs = ({ coercionType }: Options) => (typeof coercionType === 'string' ? coercionOf(coercionType) : 'text');

/** `item.body`. */
export function body(host: Host, mode: 'compose' | 'read'): object {
  const reading = { getAsync: reader(host), getTypeAsync: asyncMethod(host, 'body.getTypeAsync', { needsCallback: true }) };
  if (mode === 'read') return reading;
  return { ...reading, setAsync: writer(host, 'body.setAsync'), prependAsync: writer(host, 'body.prependAsync'), setSelectedDataAsync: writer(host, 'body.setSelectedDataAsync') };
}

const reader =
  (host: Host): Method =>
  (type, ...args) => {
    host.need(1, 'body.getAsync');
    const common = commonArguments(args, true);
    const coercion = coercionOf(type);
    if (coercion === null) throw argumentFault('Sys.ArgumentException', 'coercionType is html or text.');
    tell(common, host.ask('body.getAsync', coercion));
  };

/** A method that writes `data` into the body; also what stands beside the body under the same rules. */
export const writer =
  (host: Host, name: string): Method =>
  (data, ...args) => {
    host.need(2, name);
    const common = commonArguments(args, false);
    if (typeof data !== 'string') throw argumentFault('Sys.ArgumentTypeException', 'data must be a string.');
    if (data.length > mostCharacters) throw argumentFault('Sys.ArgumentOutOfRangeException', `data has ${data.length} characters, ${mostCharacters} are allowed.`);
    const coercion = writtenAs(common.options);
    tell(common, coercion === null ? Promise.reject(Object.assign(new Error(unknownCoercion.message), unknownCoercion)) : host.ask(name, data, coercion));
  };
