import { api } from './api.js';
import { fill, h, toast } from './dom.js';
import { pairOf, personNow, state } from './state.js';
import { addDays, clockIn, dayIn, mondayOf, momentAt, shortDay } from './time.js';

const button = (label, title, run) =>
  h('button', { class: 'btn small', type: 'button', title, 'data-key': label, onclick: run }, label);

/** The next 1:1 of the person chosen that has not begun; null when none is in sight. */
export async function nextOneOnOne() {
  const events = await api.calendar(
    state.person,
    new Date(state.now).toISOString(),
    new Date(state.now + 15 * 86_400_000).toISOString(),
  );
  return (
    events
      .filter((event) => pairOf(event) && Date.parse(event.start) > state.now)
      .sort((one, other) => Date.parse(one.start) - Date.parse(other.start))[0] ?? null
  );
}

/** With seconds while it runs. */
const nowText = (zone) =>
  `${shortDay(state.now, zone)}, ${clockIn(state.now, zone)}${state.runs ? new Date(state.now).toISOString().slice(16, 19) : ''} `;

/** Reads whether the clock runs. */
export async function loadRun() {
  state.runs = await api.clockRuns();
}

/** While the clock runs its time is read each second; nothing else is drawn anew. */
export function followClock(element) {
  const look = async () => {
    if (!state.runs) return;
    state.now = Date.parse((await api.clock()).now);
    await loadRun();
    element.querySelector('.time').textContent = nowText(personNow()?.timeZone ?? 'UTC');
  };
  setInterval(() => void look().catch(() => undefined), 1000);
}

const isAnybodyThere = () => state.rooms.some(({ inMeeting }) => inMeeting.length > 0);

/** The clock, which stands still unless one of its buttons moves it, or it is let run during a meeting. `moved` is called afterwards. */
export function drawClock(element, moved) {
  const zone = personNow()?.timeZone ?? 'UTC';
  const to = async (at) => {
    await api.moveTo(new Date(at).toISOString());
    await moved();
  };
  const today = dayIn(state.now, zone);
  fill(
    element,
    h(
      'span',
      { class: 'now' },
      h('span', { class: 'time' }, nowText(zone)),
      h('small', {}, zone.replace(/^.*\//, '').replace('_', ' ')),
    ),
    isAnybodyThere()
      ? h(
          'button',
          {
            class: 'btn small',
            type: 'button',
            title: 'Let the clock run as time passes, for as long as somebody is in a meeting',
            'data-key': 'run',
            'aria-pressed': String(state.runs),
            onclick: () => api.runClock(!state.runs).then(moved),
          },
          'Let it run',
        )
      : null,
    button('+15 min', 'Move the clock by a quarter of an hour', async () => {
      await api.moveBy('PT15M');
      await moved();
    }),
    button('Next 1:1', 'Move the clock to the start of this person’s next 1:1', async () => {
      const next = await nextOneOnOne();
      if (next === null) toast('This person has no 1:1 in the next two weeks.');
      else await to(Date.parse(next.start));
    }),
    button('Next day', 'Move the clock to tomorrow, 8:00', () => to(momentAt(addDays(today, 1), '08:00', zone))),
    button('Next week', 'Move the clock to next Monday, 8:00', () =>
      to(momentAt(addDays(mondayOf(today), 7), '08:00', zone)),
    ),
    button('Next thing due', 'Move the clock to whatever happens next', async () => {
      const { at } = await api.due();
      if (at === null) toast('Nothing is due.');
      else await to(Math.max(Date.parse(at), state.now));
    }),
  );
}
