import { detectCalendar } from '#domain/detect-calendar.ts';
import { localDate, plusDays } from '#domain/time.ts';
import { exportedCalendar } from '#main/exported-calendar.ts';

/*
 * How many events a second one core reads and judges: made calendars in Graph's shape, no two alike, already parsed as JSON. Processor time is counted, so that other
 * work on the machine does not. Prints one JSON line.
 */
const mailboxes = 120;
const people = ['Ben Okoye', 'Cleo Martin', 'Dana Novak', 'Eli Satō', 'Finn Ash', 'Gil Reis', 'Hana Müller', 'Ivo Łukasik'];
const subjects = ['1:1 NAME', 'NAME / Ana', 'Weekly check-in', 'Quote template project', 'Avstämning NAME', 'Forecast Contoso', '定例 NAME', 'Lunch NAME'];

measure(0); // so that the compiled code is what is measured
console.log(JSON.stringify(measure(1)));

function measure(round: number) {
  let [events, found, reading, judging] = [0, 0, 0, 0];
  for (let index = 0; index < mailboxes; index += 1) {
    const one = calendar(round * mailboxes + index);
    const before = process.cpuUsage();
    const read = exportedCalendar(one);
    reading += secondsSince(before);
    if (read.kind === 'broken') throw new Error(read.fault);
    const between = process.cpuUsage();
    const { series, pairs } = detectCalendar(read.input, read.events);
    judging += secondsSince(between);
    events += one.events.length;
    found += [...series, ...pairs].filter(({ verdict }) => verdict.is === 'one-on-one').length;
  }
  const perSecond = (seconds: number) => Math.round(events / seconds);
  return { events, found, eventsPerSecond: perSecond(reading + judging), judgedPerSecond: perSecond(judging), residentMegabytes: Math.round(process.memoryUsage.rss() / 2 ** 20) };
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** A mailbox of about 400 events: 40 series with their occurrences of nine weeks, and 40 single events. */
function calendar(number: number) {
  const domain = `contoso${number}.com`;
  const address = (name: string) => ({ name, address: `${name.toLowerCase().replace(/[^a-z]/g, '.')}.${number}@${domain}` });
  const named = (name: string) => ({ displayName: name, mail: address(name).address });
  const events = Array.from({ length: 40 }, (_, index) => [...series(`${number}-${index}`, index, address), single(`${number}-single-${index}`, index, number, address)]).flat();
  return { id: `mailbox-${number}`, now: '2026-11-24T09:00:00Z', owner: named('Ana Sousa'), directReports: people.slice(0, 5).map(named), events };
}

type AddressOf = (name: string) => { readonly name: string; readonly address: string };

function common(id: string, index: number, address: AddressOf, date: string) {
  const name = people[index % people.length] ?? '';
  const attendees = [name, ...(index % 3 === 0 ? people.slice(0, 4) : [])].map((one) => ({ type: 'required', status: { response: 'accepted' }, emailAddress: address(one) }));
  const at = (clock: string) => ({ dateTime: `${date}T${clock}:00.0000000`, timeZone: index % 2 === 0 ? 'W. Europe Standard Time' : 'UTC' });
  const subject = (subjects[index % subjects.length] ?? '').replace('NAME', name.split(' ')[0] ?? '');
  return { id, subject, isOrganizer: true, isAllDay: false, isCancelled: false, hideAttendees: false, sensitivity: 'normal', start: at('10:00'), end: at('10:45'), attendees, organizer: { emailAddress: address('Ana Sousa') }, responseStatus: { response: 'organizer' }, bodyPreview: 'Join the meeting' };
}

function series(id: string, index: number, address: AddressOf) {
  const pattern = { type: 'weekly', interval: 1, month: 0, dayOfMonth: 0, daysOfWeek: ['tuesday'], firstDayOfWeek: 'monday', index: 'first' };
  const range = { type: 'noEnd', startDate: dayOf(index), endDate: '0001-01-01', recurrenceTimeZone: 'W. Europe Standard Time', numberOfOccurrences: 0 };
  const master = { ...common(id, index, address, dayOf(index)), type: 'seriesMaster', recurrence: { pattern, range } };
  const occurrences = Array.from({ length: 9 }, (_, week) => ({ ...common(`${id}-${week}`, index, address, dayOf(7 * week)), type: week === 4 ? 'exception' : 'occurrence', seriesMasterId: id, recurrence: null }));
  return [master, ...occurrences];
}

function single(id: string, index: number, number: number, address: AddressOf) {
  return { ...common(id, index % 4, address, dayOf(index * 2 + (number % 5))), type: 'singleInstance', recurrence: null };
}

function dayOf(after: number): string {
  return plusDays(localDate('2026-09-01'), after);
}
