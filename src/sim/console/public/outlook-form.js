import { fill, h } from './dom.js';
import { clockIn, dayIn, momentAt } from './time.js';

const repeats = [
  ['once', 'Does not repeat'],
  ['weekly', 'Every week'],
  ['fortnightly', 'Every two weeks'],
  ['monthly', 'Every month'],
  ['daily', 'Every day'],
];
const shortDays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The series that an entry of the list means, from the appointment's own start. */
function recurrenceFor(kind, { start, end }, { timeZone, windowsTimeZone }) {
  if (kind === 'once') return null;
  const startDate = dayIn(start, timeZone);
  const clock = clockIn(start, timeZone);
  const day = new Date(`${startDate}T00:00:00Z`);
  const properties = {
    weekly: { interval: 1, days: [shortDays[day.getUTCDay()]], firstDayOfWeek: 'sun' },
    fortnightly: { interval: 2, days: [shortDays[day.getUTCDay()]], firstDayOfWeek: 'sun' },
    monthly: { interval: 1, dayOfMonth: day.getUTCDate() },
    daily: { interval: 1 },
  };
  return {
    recurrenceType: kind === 'fortnightly' ? 'weekly' : kind,
    recurrenceProperties: properties[kind],
    recurrenceTimeZone: { name: windowsTimeZone },
    seriesTime: { startDate, endDate: null, startMinutes: Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)), durationMinutes: Math.round((end - start) / 60_000) },
  };
}

function kindOf(recurrence) {
  if (recurrence === null) return 'once';
  const { recurrenceType: type, recurrenceProperties: { interval } } = recurrence;
  if (type === 'weekly' && interval === 2) return 'fortnightly';
  return interval === 1 && repeats.some(([kind]) => kind === type) ? type : 'other';
}

const field = (label, input) => h('label', { class: 'field' }, h('span', {}, label), input);
const names = (people) => people.map(({ name, mail }) => (name === mail ? mail : `${name} <${mail}>`)).join('; ');
const wall = (at, zone) => `${dayIn(at, zone)}T${clockIn(at, zone)}`;

/** The people that a line of names and addresses means; what is neither a known name nor an address is left out. */
function peopleIn(text, people) {
  return text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const mail = (/<([^>]+)>/.exec(part)?.[1] ?? part).trim();
      const known = people.find((one) => [one.mail.toLowerCase(), one.name.toLowerCase()].includes(mail.toLowerCase()));
      return known ? { ...known, response: 'none' } : mail.includes('@') ? { mail, name: mail, response: 'none' } : null;
    })
    .filter((one) => one !== null);
}

/** The information bars, each with what its message offers. */
export function drawBars(element, item, { act }) {
  fill(
    element,
    item.bars.list().map(({ key, type, message, actions }) =>
      h(
        'div',
        { class: `bar ${type}`, 'data-bar': key },
        h('span', {}, message),
        actions?.[0] ? h('button', { type: 'button', class: 'link', 'data-key': `act ${key}`, onclick: () => act(key) }, actions[0].actionText) : null,
        type === 'progressIndicator' ? null : h('button', { type: 'button', class: 'link', 'data-key': `dismiss ${key}`, onclick: () => item.bars.dismiss(key) }, 'Dismiss'),
      ),
    ),
  );
}

/** The fields of the appointment above its body, as they stand in the item; a form for reading has no inputs. */
export function drawFields(element, form, item) {
  const { held } = item;
  const { timeZone } = form.person;
  if (form.mode === 'read') return fill(element, readFields(held, timeZone));
  const input = (name, value, write, more = {}) => h('input', { name, 'data-key': name, value, onchange: ({ target }) => write(target.value), ...more });
  const moment = (text) => momentAt(text.slice(0, 10), text.slice(11, 16), timeZone);
  const repeat = h(
    'select',
    { name: 'repeats', 'data-key': 'repeats', disabled: held.kind === 'occurrence', onchange: ({ target }) => item.setRecurrence(recurrenceFor(target.value, held, form.person)) },
    [...repeats, ...(kindOf(held.recurrence) === 'other' ? [['other', 'As set elsewhere']] : [])].map(([value, label]) =>
      h('option', { value, selected: value === kindOf(held.recurrence) }, label),
    ),
  );
  fill(
    element,
    field('Title', input('subject', held.subject, (text) => item.change('subject', text), { maxlength: 255 })),
    h('p', { class: 'organizer' }, `Organizer: ${held.organizer.name}`),
    field('Required', input('required', names(held.required), (text) => item.setPeople('required', peopleIn(text, form.people)))),
    field('Optional', input('optional', names(held.optional), (text) => item.setPeople('optional', peopleIn(text, form.people)))),
    h(
      'div',
      { class: 'times' },
      field('Start', input('start', wall(held.start, timeZone), (text) => text && item.setTime(moment(text), moment(text) + held.end - held.start), { type: 'datetime-local' })),
      field('End', input('end', wall(held.end, timeZone), (text) => text && item.setTime(held.start, Math.max(held.start, moment(text))), { type: 'datetime-local' })),
      field('Repeats', repeat),
      h(
        'label',
        { class: 'check' },
        h('input', { type: 'checkbox', name: 'online', 'data-key': 'online', checked: held.isOnline, disabled: held.isOnline && held.eventId !== null, onchange: ({ target }) => item.change('isOnline', target.checked) }),
        'Teams meeting',
      ),
    ),
  );
}

function readFields({ subject, organizer, required, optional, start, end, recurrence, seriesId }, zone) {
  const list = (people) => people.map(({ name }) => name).join(', ');
  const row = (label, text) => (text === '' ? null : h('p', {}, h('b', {}, `${label}: `), text));
  return [
    h('h1', {}, subject || '(no title)'),
    row('Organizer', organizer.name),
    row('Required', list(required)),
    row('Optional', list(optional)),
    row('When', `${dayIn(start, zone)}, ${clockIn(start, zone)} to ${clockIn(end, zone)}${recurrence !== null || seriesId !== null ? ', repeats' : ''}`),
  ];
}

/** The body, in a page of its own without scripts: `get()`, `set(html)`, `text()`. `typed` hears of what a person writes. `open` makes it ready. */
export function createEditor(html, isWritten, typed) {
  const frame = h('iframe', { class: 'editor', title: 'Text of the appointment', sandbox: 'allow-same-origin', src: '/view/editor' });
  const body = () => frame.contentDocument.body;
  return {
    frame,
    /** Puts it into the document. */
    async open(place) {
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      place.append(frame);
      await loaded;
      body().innerHTML = html;
      body().setAttribute('aria-label', 'Text of the appointment');
      if (!isWritten) return;
      body().contentEditable = 'true';
      body().setAttribute('role', 'textbox');
      body().setAttribute('aria-multiline', 'true');
      body().addEventListener('input', typed);
    },
    get: () => body().innerHTML,
    text: () => body().innerText,
    set: (next) => void (body().innerHTML = next),
  };
}
