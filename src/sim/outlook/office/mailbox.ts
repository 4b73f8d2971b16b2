import { argumentFault } from './faults.ts';
import type { Handlers } from './handlers.ts';
import type { Host } from './host.ts';
import { appointmentItem } from './item.ts';

const restVersions = ['v1.0', 'v2.0', 'beta'];
/** Opens something in Outlook: no handler of an event may, and here nothing does. */
const displays = ['displayAppointmentForm', 'displayAppointmentFormAsync', 'displayMessageForm', 'displayMessageFormAsync', 'displayNewAppointmentForm', 'displayNewAppointmentFormAsync', 'displayNewMessageForm', 'displayNewMessageFormAsync'];
const others = ['getCallbackTokenAsync', 'getUserIdentityTokenAsync', 'makeEwsRequestAsync', 'masterCategories', 'getSelectedItemsAsync', 'loadItemByIdAsync', 'getSharedPropertiesAsync'];

/** `Office.context.mailbox`. */
export function mailbox(host: Host, handlers: Handlers): object {
  const { profile, hostName, version, platform, offset } = host.snapshot;
  const made = {
    item: appointmentItem(host, handlers),
    userProfile: { ...profile },
    diagnostics: { hostName, hostVersion: version, ...(platform === 'OfficeOnline' ? { OWAView: 'ThreeColumns' } : {}) },
    convertToRestId: (id: unknown, version: unknown) => converted(id, version, '/', '-', '+', '_'),
    convertToEwsId: (id: unknown, version: unknown) => converted(id, version, '-', '/', '_', '+'),
    convertToLocalClientTime: (at: Date) => localTime(at, offset),
    convertToUtcClientTime: (local: ReturnType<typeof localTime>) => utcTime(local),
    addHandlerAsync: handlers.add(host, 'mailbox'),
    removeHandlerAsync: handlers.remove(host, 'mailbox'),
  };
  for (const name of [...displays, ...others]) {
    Object.defineProperty(made, name, {
      get: () => {
        if (displays.includes(name)) host.refuseInEvents(`mailbox.${name}`);
        return host.notPlayed(`mailbox.${name}`);
      },
      enumerable: false,
    });
  }
  return made;
}

function converted(id: unknown, version: unknown, ...[slash, dash, plus, line]: [string, string, string, string]): string {
  if (id === null || id === undefined) throw argumentFault('Sys.ArgumentNullException', 'itemId is missing.');
  if (typeof version !== 'string' || !restVersions.includes(version)) throw argumentFault('Sys.ArgumentException', 'restVersion is v1.0, v2.0 or beta.');
  if (typeof id !== 'string') throw argumentFault('Sys.ArgumentTypeException', 'itemId must be a string.');
  return id.replaceAll(slash, dash).replaceAll(plus, line);
}

/** A moment on the person's own clock, as Office.js takes it apart: months from 0. */
function localTime(at: Date, timezoneOffset: number) {
  const wall = new Date(at.getTime() + timezoneOffset * 60_000);
  return {
    month: wall.getUTCMonth(),
    date: wall.getUTCDate(),
    year: wall.getUTCFullYear(),
    hours: wall.getUTCHours(),
    minutes: wall.getUTCMinutes(),
    seconds: wall.getUTCSeconds(),
    milliseconds: wall.getUTCMilliseconds(),
    timezoneOffset,
  };
}

const utcTime = ({ year, month, date, hours, minutes, seconds, milliseconds, timezoneOffset }: ReturnType<typeof localTime>): Date =>
  new Date(Date.UTC(year, month, date, hours, minutes, seconds, milliseconds) - timezoneOffset * 60_000);
