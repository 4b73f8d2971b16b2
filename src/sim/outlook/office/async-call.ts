import { argumentFault } from './faults.ts';
import type { OfficeFault } from './channel.ts';

/** What a callback of Office.js is given. */
export type AsyncResult = { status: 'succeeded' | 'failed'; value?: unknown; error?: OfficeFault; asyncContext?: unknown };
type Callback = (result: AsyncResult) => void;
export type Options = Readonly<Record<string, unknown>>;
type Common = { options: Options; callback: Callback | undefined; asyncContext: unknown };

/** The trailing arguments `(options?, callback?)`; throws as Office.js does for others. With `needsCallback` there must be one. */
export function commonArguments(args: readonly unknown[], needsCallback: boolean): Common {
  if (args.length > 2) throw argumentFault('Sys.ParameterCountException', 'Too many parameters were given.');
  const [first, second] = args;
  const callback = isCallback(second) ? second : isCallback(first) ? first : undefined;
  const given = isCallback(first) ? undefined : first;
  if (given !== undefined && (typeof given !== 'object' || given === null)) throw argumentFault('Sys.ArgumentTypeException', 'options must be an object.');
  if (second !== undefined && !isCallback(second)) throw argumentFault('Sys.ArgumentException', 'callback must be a function.');
  if (needsCallback && callback === undefined) throw argumentFault('Sys.ArgumentNullException', 'callback is missing.');
  const options: Options = given === undefined ? {} : { ...given };
  return { options, callback, asyncContext: options['asyncContext'] };
}

/** The older form `(callback, userContext?)`. */
export function legacyArguments(args: readonly unknown[], needsCallback: boolean): Common {
  const [callback, asyncContext] = args;
  if (!isCallback(callback)) return commonArguments(args, needsCallback);
  return { options: {}, callback, asyncContext };
}

/** Tells the callback how the work ended; what is thrown there is the caller's own trouble and shows in the console. */
export function tell({ callback, asyncContext }: Common, work: Promise<unknown>): void {
  const answer = (result: AsyncResult): void => callback?.({ ...result, asyncContext });
  void work.then((value) => answer({ status: 'succeeded', value }), (error: unknown) => answer({ status: 'failed', error: faultFrom(error) }));
}

/** What was refused with a number keeps it; anything else is an internal error. */
function faultFrom(error: unknown): OfficeFault {
  const given: Record<string, unknown> = typeof error === 'object' && error !== null ? { code: 'code' in error ? error.code : undefined, name: 'name' in error ? error.name : undefined, message: 'message' in error ? error.message : undefined } : {};
  const { code, name, message } = given;
  return { code: typeof code === 'number' ? code : 5001, name: typeof name === 'string' ? name : 'InternalError', message: typeof message === 'string' ? message : String(error) };
}

const isCallback = (value: unknown): value is Callback => typeof value === 'function';
