import type { Fault } from './fault.ts';
import { appointmentEvents } from './known-names.ts';
import type { AddIn, Manifest } from './manifest-shape.ts';

/** The Outlook part: what runs by itself and what a button opens leads to an action that some runtime has, in clients that can do it. */
export function checkAddIn({ extensions }: Manifest): readonly Fault[] {
  return extensions.flatMap((addIn) => [...buttonFaults(addIn), ...addIn.autoRunEvents.flatMap((group) => group.events.flatMap((event) => eventFaults(addIn, group, event)))]);
}

function buttonFaults(addIn: AddIn): readonly Fault[] {
  const groups = addIn.ribbons.flatMap(({ tabs }) => tabs.flatMap(({ groups: all }) => all));
  const controls = groups.flatMap(({ controls: all }) => all);
  return [
    ...controls.flatMap(({ id, actionId }) => (actionId !== undefined && runtimeOf(addIn, actionId) !== undefined ? [] : [actionFault(`The button ${id}`, actionId ?? 'nothing')])),
    ...[...groups, ...controls].flatMap(({ icons }) => sizeFaults(icons)),
  ];
}

const actionFault = (who: string, actionId: string): Fault => ({
  what: `${who} leads to the action ${actionId}, which no runtime has.`,
  why: 'No validator sees it; in Outlook nothing happens, and nobody is told.',
  remedy: 'Correct its actionId, or add the action to a runtime in appPackage/manifest.json.',
});

const runtimeOf = ({ runtimes }: AddIn, actionId: string) => runtimes.find(({ actions }) => actions.some(({ id }) => id === actionId));

/** Outlook asks for these three; each address says which it is (src/http/routes/icons.ts). */
function sizeFaults(icons: readonly { readonly size: number; readonly url: string }[]): readonly Fault[] {
  const missing = [16, 32, 80].filter((wanted) => !icons.some(({ size, url }) => size === wanted && url.endsWith(`/icons/${String(wanted)}.png`)));
  return missing.map((size) => ({
    what: `A ribbon icon of ${String(size)} pixels is missing, or its address is not /icons/${String(size)}.png.`,
    why: 'Outlook needs the sizes 16, 32 and 80, and shows a blurred or an empty button without.',
    remedy: 'Name all three in appPackage/manifest.json.',
  }));
}

type EventGroup = AddIn['autoRunEvents'][number];

function eventFaults(addIn: AddIn, group: EventGroup, { type, actionId }: EventGroup['events'][number]): readonly Fault[] {
  const needed = appointmentEvents.get(type);
  if (/sending$/i.test(type)) {
    return [{ what: `The event ${type} runs on everything that anyone sends.`, why: 'Twofold never stands between a person and the send button.', remedy: 'Take it out of appPackage/manifest.json.' }];
  }
  if (needed === undefined) {
    const remedy = 'Correct it, or, if Microsoft has added it, put it into src/main/package-check/known-names.ts with the Mailbox set that it needs.';
    return [{ what: `The event ${type} is none of the known appointment events.`, why: 'No validator checks the name; Outlook never raises an event that it does not know.', remedy }];
  }
  const runtime = runtimeOf(addIn, actionId);
  if (runtime === undefined) return [actionFault(`The event ${type}`, actionId)];
  const script = { what: `The event ${type} has no script.`, why: 'Classic Outlook for Windows runs a single script file, and no page.', remedy: `Give the runtime ${runtime.id} a code.script.` };
  return [...(runtime.code.script === undefined ? [script] : []), ...setFaults(type, needed, [addIn.requirements, group.requirements, runtime.requirements])];
}

/** Whoever is below the set would be asked to install what never runs there. */
function setFaults(type: string, needed: string, requirements: readonly AddIn['requirements'][]): readonly Fault[] {
  const asked = requirements.flatMap((one) => one?.capabilities ?? []).flatMap(({ name, minVersion }) => (name === 'Mailbox' && minVersion !== undefined ? [minVersion] : []));
  if (asked.some((version) => minor(version) >= minor(needed))) return [];
  const remedy = 'Raise minVersion in the requirements of its autoRunEvents or its runtime.';
  return [{ what: `The event ${type} needs Mailbox ${needed}, and the manifest asks for ${asked.at(-1) ?? 'none'}.`, why: 'In a client below it the event is never raised.', remedy }];
}

/** Every Mailbox set is 1.something. */
const minor = (version: string): number => Number(version.split('.')[1] ?? 0);
