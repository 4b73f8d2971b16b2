import { api } from './api.js';
import { fill, h } from './dom.js';
import { pairOf, personNow, state } from './state.js';
import { addDays, clockIn, dayIn, minutesIn, momentAt, shortDay } from './time.js';

const firstHour = 7;
const lastHour = 19;
const hourHeight = 44;

/** Reads the week that is shown. */
export async function loadWeek() {
  const { timeZone } = personNow();
  const from = momentAt(state.monday, '00:00', timeZone);
  const to = momentAt(addDays(state.monday, 5), '00:00', timeZone);
  state.events = await api.calendar(state.person, new Date(from).toISOString(), new Date(to).toISOString());
}

/** Events that overlap stand side by side. */
function lanes(events) {
  const sorted = [...events].sort((one, other) => Date.parse(one.start) - Date.parse(other.start));
  let group = [];
  let groupEnd = 0;
  const placed = [];
  const close = () => {
    const width = Math.max(1, ...group.map(({ lane }) => lane + 1));
    for (const one of group) placed.push({ ...one, width });
    group = [];
  };
  for (const event of sorted) {
    const start = Date.parse(event.start);
    if (start >= groupEnd) {
      close();
      groupEnd = 0;
    }
    const taken = group.filter((one) => Date.parse(one.event.end) > start).map(({ lane }) => lane);
    let lane = 0;
    while (taken.includes(lane)) lane += 1;
    group.push({ event, lane });
    groupEnd = Math.max(groupEnd, Date.parse(event.end));
  }
  close();
  return placed;
}

function eventButton(event, zone, open, place) {
  const kind = pairOf(event) ? ' pair' : event.response === 'declined' ? ' declined' : event.isFree ? ' free' : '';
  const times = `${clockIn(event.start, zone)} to ${clockIn(event.end, zone)}`;
  const button = h(
    'button',
    {
      type: 'button',
      class: `event${kind}${place === null ? ' flat' : place.height < 30 ? ' thin' : ''}`,
      'data-key': event.id,
      onclick: () => open(event),
      title: `${event.subject}, ${event.isAllDay ? 'all day' : times}`,
    },
    h('b', {}, event.subject || '(no subject)'),
    place === null || place.height < 34 ? null : h('br'),
    place === null || place.height < 34 ? null : times,
  );
  if (place !== null)
    Object.assign(button.style, {
      top: `${place.top}px`,
      height: `${place.height}px`,
      left: `calc(${place.left}% + 2px)`,
      width: `calc(${place.width}% - 4px)`,
    });
  return button;
}

function dayColumn(day, zone, open) {
  const events = state.events.filter((event) => !event.isAllDay && dayIn(event.start, zone) === day);
  const column = h('div', { class: 'day' });
  column.style.height = `${(lastHour - firstHour) * hourHeight}px`;
  for (const { event, lane, width } of lanes(events)) {
    const top = Math.max(0, ((minutesIn(event.start, zone) - firstHour * 60) / 60) * hourHeight);
    const height = Math.max(20, ((Date.parse(event.end) - Date.parse(event.start)) / 3_600_000) * hourHeight - 2);
    column.append(eventButton(event, zone, open, { top, height, left: (100 / width) * lane, width: 100 / width }));
  }
  const minutes = minutesIn(state.now, zone);
  if (dayIn(state.now, zone) === day && minutes >= firstHour * 60 && minutes <= lastHour * 60) {
    const line = h('div', { class: 'now-line' });
    line.style.top = `${((minutes - firstHour * 60) / 60) * hourHeight}px`;
    column.append(line);
  }
  return column;
}

function dayHead(day, zone, open) {
  const today = dayIn(state.now, zone) === day;
  const allDay = state.events.filter(
    (event) => event.isAllDay && event.start.slice(0, 10) <= day && day < event.end.slice(0, 10),
  );
  const label = shortDay(`${day}T12:00:00Z`, 'UTC');
  return h(
    'div',
    { class: `day-head${today ? ' today' : ''}` },
    label,
    today ? h('span', { class: 'sr' }, ', today') : null,
    allDay.length === 0
      ? null
      : h(
          'div',
          { class: 'allday' },
          allDay.map((event) => eventButton(event, zone, open, null)),
        ),
  );
}

/** The working week as Outlook shows it. */
export function drawWeek(element, { open, turn }) {
  const { timeZone, displayName } = personNow();
  const days = [0, 1, 2, 3, 4].map((n) => addDays(state.monday, n));
  const hours = h('div', { class: 'hours', 'aria-hidden': 'true' });
  for (let hour = firstHour + 1; hour < lastHour; hour += 1) {
    const label = h('span', {}, `${hour}:00`);
    label.style.top = `${(hour - firstHour) * hourHeight}px`;
    hours.append(label);
  }
  fill(
    element,
    h(
      'div',
      { class: 'week-head' },
      h('h2', {}, `${displayName.split(' ')[0]}’s week of ${shortDay(`${state.monday}T12:00:00Z`, 'UTC').slice(4)}`),
      h('a', { class: 'btn small', target: '_blank', href: `/outlook?${new URLSearchParams({ person: state.person, event: 'new' })}` }, 'New appointment'),
      h('button', { class: 'btn small', type: 'button', 'data-key': 'earlier', onclick: () => turn(-7) }, 'Earlier'),
      h('button', { class: 'btn small', type: 'button', 'data-key': 'today', onclick: () => turn(0) }, 'Today'),
      h('button', { class: 'btn small', type: 'button', 'data-key': 'later', onclick: () => turn(7) }, 'Later'),
    ),
    h(
      'div',
      { class: 'week' },
      h('div', { class: 'corner' }),
      days.map((day) => dayHead(day, timeZone, open)),
      hours,
      days.map((day) => dayColumn(day, timeZone, open)),
    ),
  );
}
