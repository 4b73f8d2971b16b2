import { frameRuntime, workerRuntime } from './outlook-runtime.js';

/** Each event as the manifest names it, and the one of Office.js that a form raises (facts/teams.md §1.4). */
const raisedBy = {
  newAppointmentOrganizerCreated: 'newAppointment',
  appointmentOrganizerOpened: 'opened',
  appointmentAttendeesChanged: 'olkRecipientsChanged',
  appointmentTimeChanged: 'olkAppointmentTimeChanged',
  appointmentRecurrenceChanged: 'olkRecurrenceChanged',
};
const handlerTime = 300_000;

/** True when a set that the manifest asks for (`Mailbox 1.11`) is there. */
function isThere(need, sets) {
  const [name, wanted = '0'] = need.split(' ');
  const has = sets[name];
  if (has === undefined) return false;
  const [own, other] = [has, wanted].map((version) => version.split('.').map(Number));
  return own[0] > other[0] || (own[0] === other[0] && (own[1] ?? 0) >= (other[1] ?? 0));
}

/**
 * Event-based activation: `raise(type, event)` runs the add-in's handlers for it, one after another, each in a runtime of its own: the page in a hidden frame, or in
 * classic Windows the script in a worker. `runs` tells how each went: waiting, running, completed, timed-out, failed, or nothing (with `why`).
 * `snapshotFor(run)` is what the runtime is told at the start, `calls` what it may ask, `note(what, detail)` writes into the journal.
 */
export function createActivation({ events, sets, isClassic, limit = handlerTime, place, snapshotFor, calls, language, note, changed }) {
  const runs = [];
  let last = Promise.resolve();

  function raise(type, event) {
    for (const one of events.filter((each) => raisedBy[each.type] === type)) {
      const run = { type: one.type, actionId: one.actionId, state: 'waiting' };
      runs.push(run);
      last = last.then(() => start(one, run, event)).then(changed);
    }
    changed();
  }

  async function start(one, run, event) {
    const missing = one.needs.find((need) => !isThere(need, sets));
    const code = isClassic ? (one.script ?? null) : one.page;
    if (missing !== undefined) return end(run, 'nothing', `this Outlook has no ${missing}`);
    if (code === null) return end(run, 'nothing', one.page === null ? `no runtime has the action ${one.actionId}` : 'the manifest names no script for classic Windows');
    run.state = 'running';
    changed();
    const begun = performance.now();
    const [state, why] = await new Promise((resolve) => handle({ one, code, event, over: (...how) => resolve(how) }));
    run.ms = Math.round(performance.now() - begun);
    end(run, state, why);
  }

  function handle({ one, code, event, over }) {
    const done = (...how) => {
      clearTimeout(late);
      runtime.close();
      over(...how);
    };
    let isStarted = false;
    const late = setTimeout(() => done('timed-out', isStarted ? 'event.completed was not called' : `no function is associated with ${one.actionId}`), limit);
    const own = {
      ...calls,
      initialize: () => snapshotFor({ actionId: one.actionId, event }),
      ready: () => undefined,
      listens: () => undefined,
      note: (what) => note(what, { event: one.type }),
      'event.started': () => {
        isStarted = true;
      },
      'event.completed': () => done('completed'),
    };
    const notPlayed = (name) => note(`Office.js ${name}: not played. Extend src/sim/console/public/outlook-item.js.`, { event: one.type });
    const runtime = isClassic
      ? workerRuntime({ script: code, calls: own, notPlayed, failed: (why) => done('failed', why) })
      : frameRuntime({ url: code, name: 'addin-events', title: 'Add-in runtime', language, calls: own, notPlayed });
    if (runtime.frame) {
      runtime.frame.hidden = true;
      place.append(runtime.frame);
    }
  }

  function end(run, state, why) {
    Object.assign(run, { state, ...(why ? { why } : {}) });
    note(`event ${run.type} → ${run.actionId}: ${state}${why ? `, ${why}` : ''}`, { ...run });
  }

  return { raise, runs, settled: () => last };
}
