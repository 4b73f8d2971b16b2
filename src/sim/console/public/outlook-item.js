import { createBars } from './outlook-bars.js';
import { refuse } from './outlook-faults.js';
import { dayIn, minutesIn, momentAt } from './time.js';

const responses = { accepted: 'accepted', declined: 'declined', tentativelyAccepted: 'tentative', organizer: 'organizer' };
const sessionLimit = 50_000;

/**
 * One appointment while its form is open: what it holds, and what Office.js asks of it (`calls`). `doors` are what it needs around it: editor.get(), editor.set(html),
 * editor.text(), told(html), editable(html), save(isSent), keepProperties(values), close(). `raised(type, event)` hears of what a person or an add-in changed.
 */
export function createItem(form, doors, raised, drawn) {
  const { appointment, person, people, mode } = form;
  const held = { ...appointment, touched: new Set(), session: {}, properties: { ...form.properties }, contextData: '' };
  const bars = createBars({ mode, changed: drawn });

  const addressOf = ({ mail, name, response = 'none' }) => ({
    emailAddress: mail,
    displayName: name,
    recipientType: people.some((one) => one.mail.toLowerCase() === mail.toLowerCase()) ? 'user' : 'externalUser',
    appointmentResponse: responses[response] ?? 'none',
  });
  const personFrom = (given) => {
    const mail = typeof given === 'string' ? given : given.emailAddress;
    const known = people.find((one) => one.mail.toLowerCase() === String(mail).toLowerCase());
    return { mail, name: (typeof given === 'string' ? undefined : given.displayName) ?? known?.name ?? mail, response: 'none' };
  };

  function change(name, value) {
    held[name] = value;
    held.touched.add(name);
    drawn();
  }
  function setPeople(field, list) {
    const before = held[field].map(({ mail }) => mail.toLowerCase()).sort().join();
    if (list.map(({ mail }) => mail.toLowerCase()).sort().join() === before) return;
    change(field, list);
    const changedRecipientFields = { requiredAttendees: field === 'required', optionalAttendees: field === 'optional', resources: false, bcc: false, cc: false, to: false };
    raised('olkRecipientsChanged', { changedRecipientFields });
  }
  /** A new time of a series is a new recurrence too. */
  function setTime(start, end) {
    if (end < start) refuse('invalidEndTime');
    if (start === held.start && end === held.end) return;
    change('start', start);
    change('end', end);
    if (held.recurrence !== null) change('recurrence', { ...held.recurrence, seriesTime: { ...held.recurrence.seriesTime, ...spanOf(start, end) } });
    raised('olkAppointmentTimeChanged', { start, end });
    if (held.recurrence !== null) raised('olkRecurrenceChanged', { recurrence: held.recurrence });
  }
  const spanOf = (start, end) => ({
    startDate: dayIn(start, person.timeZone),
    startMinutes: minutesIn(start, person.timeZone),
    durationMinutes: Math.round((end - start) / 60_000),
  });
  function setRecurrence(values) {
    if (held.kind === 'occurrence') refuse('occurrence');
    if (values !== null && values.seriesTime.endDate !== null && values.seriesTime.endDate < values.seriesTime.startDate) refuse('invalidRecurrence');
    const zone = values?.recurrenceTimeZone.name ? values.recurrenceTimeZone : { name: person.windowsTimeZone };
    const next = values && { ...values, recurrenceTimeZone: zone };
    change('recurrence', next);
    if (next !== null) {
      const { startDate, startMinutes, durationMinutes } = next.seriesTime;
      const clock = `${String(Math.floor(startMinutes / 60)).padStart(2, '0')}:${String(startMinutes % 60).padStart(2, '0')}`;
      const start = momentAt(startDate, clock, person.timeZone);
      if (start !== held.start || start + durationMinutes * 60_000 !== held.end) {
        change('start', start);
        change('end', start + durationMinutes * 60_000);
      }
    }
    raised('olkRecurrenceChanged', { recurrence: next });
  }
  async function write(html) {
    doors.editor.set(await doors.editable(html));
    held.touched.add('body');
  }
  const asHtml = (data, coercion) => (coercion === 'html' ? data : data.split(/\r\n|\r|\n/).map((line) => escapeText(line)).join('<br>'));
  function keepSession(next) {
    if (JSON.stringify(next).length > sessionLimit) refuse('sessionFull');
    held.session = next;
  }
  async function save(isSent) {
    const saved = await doors.save(isSent).catch((error) => refuse('saveFailed', error.message));
    Object.assign(held, { eventId: saved.eventId, itemId: saved.itemId });
    // Unsent, the people of a new appointment wait in the form until it is sent.
    held.touched = new Set(isSent ? [] : [...held.touched].filter((name) => name === 'required' || name === 'optional'));
    return held.itemId;
  }

  const recipients = (field) => ({
    getAsync: () => held[field].map(addressOf),
    setAsync: (list) => setPeople(field, list.map(personFrom)),
    addAsync: (list) => setPeople(field, [...held[field], ...list.map(personFrom).filter(({ mail }) => !held[field].some((one) => one.mail.toLowerCase() === mail.toLowerCase()))]),
  });
  const [required, optional] = [recipients('required'), recipients('optional')];
  const calls = {
    'subject.getAsync': () => held.subject,
    'subject.setAsync': (text) => change('subject', text),
    'location.getAsync': () => held.place,
    'location.setAsync': (text) => change('place', text),
    'start.getAsync': () => held.start,
    'start.setAsync': (at) => setTime(at, at + (held.end - held.start)),
    'end.getAsync': () => held.end,
    'end.setAsync': (at) => setTime(held.start, at),
    'organizer.getAsync': () => addressOf({ ...held.organizer, response: 'organizer' }),
    'requiredAttendees.getAsync': required.getAsync,
    'requiredAttendees.setAsync': required.setAsync,
    'requiredAttendees.addAsync': required.addAsync,
    'optionalAttendees.getAsync': optional.getAsync,
    'optionalAttendees.setAsync': optional.setAsync,
    'optionalAttendees.addAsync': optional.addAsync,
    'recurrence.getAsync': () => held.recurrence,
    'recurrence.setAsync': setRecurrence,
    'body.getTypeAsync': () => 'html',
    'body.getAsync': (coercion) => (coercion === 'html' ? doors.told(doors.editor.get()) : doors.editor.text()),
    'body.setAsync': (data, coercion) => write(asHtml(data, coercion)),
    'body.prependAsync': (data, coercion) => write(asHtml(data, coercion) + doors.editor.get()),
    // There is no cursor between the windows of this play: what would replace the selection goes to the top, as with no selection.
    'body.setSelectedDataAsync': (data, coercion) => write(asHtml(data, coercion) + doors.editor.get()),
    'item.setSelectedDataAsync': (data, coercion) => write(asHtml(data, coercion) + doors.editor.get()),
    'item.getItemIdAsync': () => held.itemId ?? refuse('notSaved'),
    'item.saveAsync': () => save(false),
    'item.close': () => doors.close(),
    'item.getInitializationContextAsync': () => held.contextData,
    'sessionData.setAsync': (name, value) => keepSession({ ...held.session, [name]: value }),
    'sessionData.getAsync': (name) => (Object.hasOwn(held.session, name) ? held.session[name] : refuse('keyNotFound')),
    'sessionData.getAllAsync': () => held.session,
    'sessionData.removeAsync': (name) => {
      if (!Object.hasOwn(held.session, name)) refuse('keyNotFound');
      delete held.session[name];
    },
    'sessionData.clearAsync': () => keepSession({}),
    'customProperties.load': () => held.properties,
    'customProperties.save': async (values) => {
      held.properties = values;
      if (held.eventId !== null) await doors.keepProperties(held.eventId, values);
    },
    ...bars.calls,
  };
  return { held, calls, bars, change, setPeople, setTime, setRecurrence, save, addressOf, personFrom };
}

const escapeText = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What a form for reading tells Office.js at the start; one for writing tells its series only. */
export function itemFor({ mode, appointment }, addressOf) {
  if (mode === 'compose') return { mode, seriesId: appointment.seriesId };
  const { itemId, seriesId, subject, start, end, createdAt, modifiedAt, place, organizer, required, optional, recurrence } = appointment;
  return {
    mode,
    itemId,
    seriesId,
    subject,
    start,
    end,
    created: createdAt,
    modified: modifiedAt,
    location: place,
    organizer: addressOf({ ...organizer, response: 'organizer' }),
    requiredAttendees: required.map(addressOf),
    optionalAttendees: optional.map(addressOf),
    recurrence,
  };
}
