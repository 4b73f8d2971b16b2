/**
 * The chain as data: what happened, where that is handled, and what it starts. ARCHITECTURE.md's drawing is printed from it
 * (`npm run docs`), and test/flow-map.test.ts fails if a named file is missing or a job stands in no step.
 */
export const flow: readonly Step[] = [
  step('graph notified', 'http/routes/graph-notifications.ts', ['http/receiving.ts', 'app/take-notifications.ts'], ['job sync-calendar']),
  step('subscription in need', 'http/routes/graph-lifecycle.ts', ['http/receiving.ts', 'app/take-notifications.ts'], ['job renew-subscriptions', 'job sync-calendar']),
  step('a time came', 'jobs/worker.ts', ['store/due.ts'], ['job sync-calendar', 'job update-pair', 'job renew-subscriptions', 'job sweep']),
  step('day swept', 'app/sweep.ts', ['app/sync-scope.ts'], ['job update-pair', 'job renew-subscriptions', 'a time to sync']),
  step('subscriptions renewed', 'app/renew-subscriptions.ts', ['graph/subscriptions.ts'], ['a time to sync']),
  step('calendar synced', 'app/sync-calendar.ts', ['graph/calendar-delta.ts', 'domain/detect-one-on-one.ts', 'app/still-bound.ts', 'app/record-series.ts', 'app/judge-singles.ts', 'app/record-singles.ts'], ['job update-pair']),
  step('card pressed', 'bot/activities/on-invoke.ts', ['app/press.ts', ...pressFiles(), 'app/change-commitment.ts'], ['job update-pair']),
  step('word said', 'bot/activities/on-message.ts', ['app/say.ts', 'app/say-commit.ts', 'app/say-own.ts', 'app/say-stop.ts', 'app/say-diagnose.ts', 'app/say-scorecard.ts'], ['a card in answer', 'a commitment recorded']),
  step('panel used', 'http/routes/api.ts', ['app/panel/panel-calls.ts', 'app/panel/do-in-panel.ts', 'domain/room-deeds.ts', 'app/panel/coaching-deeds.ts', 'app/panel/promise-deeds.ts'], ['job update-pair', 'news to both']),
  step('tab used', 'http/routes/api.ts', ['app/tab/tab-calls.ts', 'app/tab/do-in-tab.ts', 'app/tab/switch-off.ts', 'app/tab/switch-on.ts', 'app/tab/preference-deeds.ts', 'app/keep-topic.ts', 'app/change-commitment.ts', 'app/move-meeting.ts'], ['job update-pair', 'job sync-calendar']),
  step('task pane used', 'http/routes/outlook.ts', ['app/outlook/outlook-calls.ts', 'app/outlook/stand-of-form.ts', 'app/outlook/judge-form.ts', 'app/outlook/do-in-outlook.ts', 'app/outlook/place-in-form.ts', 'app/record-series.ts', 'app/keep-topic.ts'], ['job update-pair']),
  step('message kept as a promise', 'bot/activities/on-extension.ts', ['app/capture.ts', 'app/unfurl.ts'], ['a commitment recorded']),
  step('meeting moved by its organizer', 'app/move-meeting.ts', ['app/find-free-times.ts', 'domain/free-times.ts', 'domain/move-window.ts', 'graph/schedule.ts', 'graph/move-event.ts'], ['job sync-calendar']),
  step('commitment recorded', 'app/record-commitment.ts', ['domain/read-commitment.ts'], ['job update-pair']),
  step('diagnosis made or taken back', 'app/diagnose.ts', ['domain/diagnosis.ts', 'domain/diagnosis-arithmetic.ts'], ['job update-pair']),
  step('meeting started or ended', 'bot/activities/on-event.ts', ['app/take-meeting-signal.ts', 'domain/meeting-state.ts'], ['job update-pair']),
  step('people joined or left', 'bot/activities/on-conversation-update.ts', ['app/conversation.ts'], ['job update-pair']),
  step('app came or went', 'bot/activities/on-installation-update.ts', ['app/conversation.ts'], ['job update-pair']),
  step('pair brought up to date', 'app/update-pair.ts', ['app/bind-meetings.ts', 'app/record-meeting-changes.ts', 'app/panel/close-rooms.ts', 'domain/plan-pair.ts', 'app/bring-offer.ts', 'app/tell-rep.ts', 'app/bring-agenda.ts', 'app/bring-prep.ts', 'domain/plan-prep.ts', 'app/bring-invite.ts', 'app/bring-recap.ts', 'app/withdraw-invite.ts', 'domain/quiet-hours.ts'], ['deliveries', 'a time to look again']),
  step('commitment still open', 'domain/carry-over.ts', ['app/views/agenda-view.ts', 'app/views/invite-view.ts'], ['the next agenda']), // derived, never copied
];

export type Step = {
  /** Noun and participle. */
  readonly happened: string;
  /** The file, below src, in which it arrives. */
  readonly takenBy: string;
  /** Where to read on, in the order of the work. */
  readonly with: readonly string[];
  /** A job (`job name`), or what stands in the world or in the database afterwards. */
  readonly starts: readonly string[];
};

function step(happened: string, takenBy: string, along: readonly string[], starts: readonly string[]): Step {
  return { happened, takenBy, with: along, starts };
}

function pressFiles(): readonly string[] {
  return ['offer', 'intro', 'meeting', 'move', 'prep', 'commitment', 'progress', 'recap', 'moment', 'command', 'diagnosis', 'scorecard'].map((topic) => `app/presses/${topic}-presses.ts`);
}

/** The chain as a Markdown table, for ARCHITECTURE.md. */
export function flowMarkdown(): string {
  const rows = flow.map(({ happened, takenBy, with: along, starts }) => `| ${happened} | \`${takenBy}\` | ${along.map((file) => `\`${file}\``).join(', ')} | ${starts.join(', ')} |`);
  return ['| what happened | taken by | with | starts |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}
