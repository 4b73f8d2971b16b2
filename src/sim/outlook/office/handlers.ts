import { commonArguments, tell } from './async-call.ts';
import { argumentFault } from './faults.ts';
import type { Host, Method } from './host.ts';
import { readValues, recurrenceFrom } from './recurrence.ts';

type Handler = (event: object) => void;

/** Which events can be listened to, by where: the words are Office.js' own (@types/office-js, Office.EventType). */
const known = {
  item: ['olkAppointmentTimeChanged', 'olkRecipientsChanged', 'olkRecurrenceChanged', 'olkEnhancedLocationsChanged', 'olkAttachmentsChanged', 'olkInfobarClicked', 'olkInitializationContextChanged'],
  mailbox: ['olkItemSelectedChanged', 'officeThemeChanged'],
};

export type Handlers = ReturnType<typeof createHandlers>;

/** Who wants to hear of what. */
export function createHandlers() {
  const listening = new Map<string, Set<Handler>>();
  const typeFor = (place: keyof typeof known, type: unknown): string => {
    if (typeof type === 'string' && known[place].includes(type)) return type;
    throw argumentFault('Sys.ArgumentException', `eventType ${String(type)} is none of ${place}.`);
  };
  return {
    add:
      (host: Host, place: keyof typeof known): Method =>
      (type, handler, ...args) => {
        host.need(1, `${place}.addHandlerAsync`);
        const wanted = typeFor(place, type);
        if (typeof handler !== 'function') throw argumentFault('Sys.ArgumentTypeException', 'handler must be a function.');
        const handlers = listening.get(wanted) ?? new Set();
        listening.set(wanted, handlers.add((event) => void Reflect.apply(handler, undefined, [event])));
        void host.ask('listens', wanted);
        tell(commonArguments(args, false), Promise.resolve());
      },
    remove:
      (host: Host, place: keyof typeof known): Method =>
      (type, ...args) => {
        host.need(1, `${place}.removeHandlerAsync`);
        listening.delete(typeFor(place, type));
        tell(commonArguments(args, false), Promise.resolve());
      },
    /** Something that the window told: each handler is called with its event. */
    hear(name: string, value: unknown): void {
      const event = eventFor(name, value);
      for (const handler of listening.get(name) ?? []) handler(event);
    },
  };
}

/** An event as pages get it: times and series cross to them as plain values. */
export function eventFor(type: string, value: unknown): object {
  const fields: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  for (const name of ['start', 'end']) if (typeof fields[name] === 'number') fields[name] = new Date(fields[name]);
  if ('recurrence' in fields) fields['recurrence'] = recurrenceFrom(readValues(fields['recurrence']));
  return { ...fields, type };
}
