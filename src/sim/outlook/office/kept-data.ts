import { legacyArguments, tell } from './async-call.ts';
import { argumentFault, needText } from './faults.ts';
import { asyncMethod, type Host } from './host.ts';

/** `item.sessionData`: as long as the form is open. Office.js asks for the permission to write even to read it. */
export function sessionData(host: Host): object {
  const named = ([name]: readonly unknown[]) => [needText('name', name)];
  return {
    setAsync: asyncMethod(host, 'sessionData.setAsync', { level: 2, first: 2, send: ([name, value]) => [needText('name', name), value === '' ? '' : needText('value', value)] }),
    getAsync: asyncMethod(host, 'sessionData.getAsync', { level: 2, first: 1, needsCallback: true, send: named }),
    getAllAsync: asyncMethod(host, 'sessionData.getAllAsync', { level: 2, needsCallback: true }),
    removeAsync: asyncMethod(host, 'sessionData.removeAsync', { level: 2, first: 1, send: named }),
    clearAsync: asyncMethod(host, 'sessionData.clearAsync', { level: 2 }),
  };
}

/** `item.loadCustomPropertiesAsync(callback, userContext?)`. */
export const loadCustomProperties =
  (host: Host) =>
  (...args: unknown[]): void => {
    host.need(1, 'item.loadCustomPropertiesAsync');
    tell(legacyArguments(args, true), host.ask('customProperties.load').then((values) => customProperties(host, { ...(values as Record<string, unknown>) })));
  };

const mostCharacters = 2_500;

function customProperties(host: Host, values: Record<string, unknown>): object {
  return {
    get: (name: string) => values[name],
    set: (name: string, value: unknown) => void (values[name] = value),
    remove: (name: string) => void Reflect.deleteProperty(values, name),
    getAll: () => ({ ...values }),
    saveAsync: (...args: unknown[]): void => {
      host.need(1, 'item.saveCustomProperties');
      const common = legacyArguments(args, false);
      if (JSON.stringify(values).length > mostCharacters) throw argumentFault('Sys.ArgumentOutOfRangeException', `customProperties may have ${mostCharacters} characters.`);
      tell(common, host.ask('customProperties.save', values));
    },
  };
}
