import { expect } from 'vitest';
import { z } from 'zod';
import type { Conversation } from '#app/doors.ts';
import { onConversationUpdate } from '#bot/activities/on-conversation-update.ts';
import { onEvent } from '#bot/activities/on-event.ts';
import { onInstallationUpdate } from '#bot/activities/on-installation-update.ts';
import { onInvoke } from '#bot/activities/on-invoke.ts';
import { onMessage } from '#bot/activities/on-message.ts';
import type { Turn, TurnAnswer } from '#bot/activities/turn.ts';
import { teamsActivity } from '#bot/activity-schema.ts';
import { createMessenger } from '#bot/messenger.ts';
import { TeamsAdapter } from '#bot/teams-adapter.ts';
import { inPersonal } from '#bot/testing/activities.ts';
import { appId, openChannel, tenantId } from '#bot/testing/channel-stand-in.ts';
import { personId } from '#domain/ids.ts';
import { toIso } from '#domain/time.ts';
import { channelContract } from './support/channel-contract.ts';
import { contractFiles, contractJson, contractTest, contractText } from './support/contract.ts';

const folder = 'bot/examples';
const fragment = z.looseObject({});

/** Where an example is no strict JSON, its machine-read form lies in loadable/. */
function example(name: string): unknown {
  return contractJson(name.endsWith('.jsonc') ? `${folder}/loadable/${name.replace(/c$/, '')}` : `${folder}/${name}`);
}

/** Hands an activity to the product's own handler; answers what the product was told. */
async function told(handle: (turn: Turn) => Promise<TurnAnswer>, body: unknown): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  const note = (name: string) => (...values: unknown[]) => {
    seen.push([name, ...values]);
    return Promise.resolve();
  };
  const conversation: Conversation = {
    press: (asker, press) => {
      seen.push(['press', asker.person, press]);
      return Promise.resolve({ kind: 'message', text: 'Noted' });
    },
    say: (asker, text) => {
      seen.push(['say', asker.person, text]);
      return Promise.resolve([]);
    },
    captureOpened: (asker, message) => {
      seen.push(['captureOpened', asker.person, message]);
      return Promise.resolve({ kind: 'closed' });
    },
    captureSent: (asker, data) => {
      seen.push(['captureSent', asker.person, data]);
      return Promise.resolve({ kind: 'closed' });
    },
    linkPasted: (asker, url) => {
      seen.push(['linkPasted', asker.person, url]);
      return Promise.resolve(null);
    },
    meetingSignal: ({ threadId, kind, at }) => note('meetingSignal')(threadId, kind, toIso(at)),
    membersChanged: ({ threadId }) => note('membersChanged')(threadId),
    appChanged: ({ state, place }) => note('appChanged')(state, place),
  };
  const answer = await handle({ activity: teamsActivity.parse(body), conversation, trace: 'a-trace', words: { apology: (id) => id, notAPerson: 'Nobody', unreadableButton: 'Unreadable' }, say: () => Promise.resolve() });
  expect(answer.status).toBe(200);
  return seen;
}

/** A fragment of the documentation in the frame that every activity has. */
const framed = (name: string) => inPersonal(fragment.parse(example(name)));

const manual = { trigger: 'manual', activity: null };
const framePerson = '11111111-1111-4111-8111-111111111111';

/** The examples of the kinds that the product reads, each through its own code. */
const read: Readonly<Record<string, () => Promise<void>>> = {
  'activity.conversationUpdate.membersAdded-personal-or-chat.json': async () => expect(await told(onConversationUpdate, example('activity.conversationUpdate.membersAdded-personal-or-chat.json'))).toEqual([]), // only who joins a chat of several counts
  'activity.conversationUpdate.membersAdded-team.json': async () => expect(await told(onConversationUpdate, example('activity.conversationUpdate.membersAdded-team.json'))).toEqual([]),
  'activity.conversationUpdate.membersRemoved.json': async () => expect(await told(onConversationUpdate, example('activity.conversationUpdate.membersRemoved.json'))).toEqual([]),
  'activity.installationUpdate.add.jsonc': async () => expect(await told(onInstallationUpdate, example('activity.installationUpdate.add.jsonc'))).toEqual([]), // in a team's channel there is nothing to do
  'activity.message.personal.json': async () =>
    expect(await told(onMessage, example('activity.message.personal.json'))).toEqual([['say', '7faf8ab2-3d56-4244-b585-20c8a42ed2b8', 'Hello Teams TestBot.Sending bold-italic rich text']]),
  'activity.message.channel-mention.json': async () => expect(await told(onMessage, example('activity.message.channel-mention.json'))).toEqual([]), // nobody of the directory is named
  'event.meetingStart.2022.jsonc': async () => expect(await told(onEvent, example('event.meetingStart.2022.jsonc'))).toEqual([['meetingSignal', 'thread id', 'started', '2021-04-29T16:17:17.438Z']]),
  'event.meetingStart.2023.json': async () => expect(await told(onEvent, example('event.meetingStart.2023.json'))).toEqual([['meetingSignal', 'conversation_id', 'started', '2023-02-23T19:34:07.478Z']]),
  'event.meetingEnd.2022.json': async () => expect(await told(onEvent, example('event.meetingEnd.2022.json'))).toEqual([['meetingSignal', 'thread id', 'ended', '2021-04-29T16:17:17.438Z']]),
  'event.meetingEnd.2023.json': async () => expect(await told(onEvent, example('event.meetingEnd.2023.json'))).toEqual([['meetingSignal', 'conversation_id', 'ended', '2023-02-23T20:30:07.478Z']]),
  'invoke.adaptiveCard-action.request.jsonc': async () => expect(await told(onInvoke, framed('invoke.adaptiveCard-action.request.jsonc'))).toEqual([['press', framePerson, { verb: 'def', data: {}, ...manual }]]),
  'invoke.adaptiveCard-action.automatic-refresh.jsonc': async () =>
    expect(await told(onInvoke, framed('invoke.adaptiveCard-action.automatic-refresh.jsonc'))).toEqual([['press', framePerson, { verb: 'editOrResolveView', data: { 'refresh info': '<refresh info>' }, ...manual, trigger: 'automatic' }]]),
  'composeExtension.fetchTask.from-message.json': async () =>
    expect(await told(onInvoke, framed('composeExtension.fetchTask.from-message.json'))).toEqual([['captureOpened', 'b130c271-d2eb-45f9-83ab-9eb3fe3788bc', { text: 'Testing outgoing Webhook-Nikitha - Hi', author: 'b130c271-d2eb-45f9-83ab-9eb3fe3788bc' }]]),
  'composeExtension.fetchTask.from-compose.jsonc': async () => expect(await told(onInvoke, framed('composeExtension.fetchTask.from-compose.jsonc'))).toEqual([['captureOpened', 'b130c271-d2eb-45f9-83ab-9eb3fe3788bc', null]]),
  'composeExtension.fetchTask.from-meeting-chat.jsonc': async () => expect(await told(onInvoke, framed('composeExtension.fetchTask.from-meeting-chat.jsonc'))).toEqual([['captureOpened', 'ef16aa89-5b26-4a2c-aebb-761b551577c0', null]]),
  'composeExtension.fetchTask.request-full.json': async () => expect(await told(onInvoke, framed('composeExtension.fetchTask.request-full.json'))).toEqual([['captureOpened', '1234567d-1234-462a-8952-35b75f16f1e1', null]]),
  'composeExtension.submitAction.request-short.json': async () =>
    expect(await told(onInvoke, { ...framed('composeExtension.submitAction.request-short.json'), type: 'invoke' })).toEqual([['captureSent', framePerson, { id: 'submitButton', formField1: 'formField1_value', formField2: 'formField2_value', formField3: 'formField3_value' }]]),
  'composeExtension.submitAction.request.jsonc': async () => expect(await told(onInvoke, framed('composeExtension.submitAction.request.jsonc'))).toEqual([['captureSent', framePerson, {}]]),
  'composeExtension.queryLink.request.json': async () => expect(await told(onInvoke, framed('composeExtension.queryLink.request.json'))).toEqual([['linkPasted', framePerson, 'https://theurlsubmittedbyyouruser.trackeddomain.com/id/1234']]),
  'proactive.createConversation.response.json': async () => {
    await using at = await messengerAnswered(201, example('proactive.createConversation.response.json'));
    expect(await at.messenger.openPersonalChat(personId(framePerson))).toMatchObject({ kind: 'open', conversation: expect.stringMatching(/^a:1qhNLq/) as unknown });
  },
  'error.403.MessageWritesBlocked.http': async () => {
    const body: unknown = JSON.parse(/^\{.*\}$/m.exec(contractText(`${folder}/error.403.MessageWritesBlocked.http`))?.[0] ?? '');
    await using at = await messengerAnswered(403, body);
    expect(await at.messenger.post({ conversation: 'a:1', serviceUrl: null }, {}, 'A card')).toEqual({ kind: 'refused', why: 'blocked' });
  },
};

/** The product's messenger against a channel that always answers the same. */
async function messengerAnswered(status: number, body: unknown) {
  const channel = await openChannel(() => ({ status, body }));
  const messenger = createMessenger(new TeamsAdapter({ appId, tenantId, mapUrl: channel.mapUrl, token: () => Promise.resolve('a-token') }), { appId, tenantId });
  return { messenger, [Symbol.asyncDispose]: () => channel[Symbol.asyncDispose]() };
}

const botAnswer = 'what a bot answers: ours are held against this form in bot-door.test.ts and by the simulator';
const preview = 'the bot posts nothing in a person’s name, so there is no preview of a message';
const meetingDetails = 'the product asks the channel for no meeting: what it needs comes from the calendar';
const theirCard = 'a card of Microsoft’s making; what we send is held against the schema instead (cards.test.ts)';

/** The examples of kinds that the product does not read, and why. */
const notRead: Readonly<Record<string, string>> = {
  'README.md': 'where the examples come from',
  'activity.message.bot-reply.json': 'what a bot sends: held against the schema below',
  'activity.message.with-notification-alert.json': 'what a bot sends: held against the schema below',
  'activity.messageReaction.added.json': 'likes mean nothing to us',
  'activity.onBehalfOf-user-attribution.json': preview,
  'card.action-execute-with-submit-fallback.json': theirCard,
  'card.action-submit-task-fetch.json': theirCard,
  'card.dynamic-typeahead.json': theirCard,
  'card.people-picker.json': theirCard,
  'card.sequential-workflow.json': theirCard,
  'card.up-to-date.base.json': theirCard,
  'card.user-specific-views.base.json': theirCard,
  'composeExtension.fetchTask.response-adaptive-card.json': botAnswer,
  'composeExtension.fetchTask.response-url.json': botAnswer,
  'composeExtension.queryLink.response.jsonc': botAnswer,
  'composeExtension.submitAction.request-botMessagePreview-edit.jsonc': preview,
  'composeExtension.submitAction.request-botMessagePreview-send.jsonc': preview,
  'composeExtension.submitAction.response-botMessagePreview.jsonc': preview,
  'composeExtension.submitAction.response-result.json': botAnswer,
  'event.meetingParticipantJoin.value.json': 'who joined is asked for nowhere: a start and an end are enough, and the event is not public',
  'invoke.adaptiveCard-action.response.jsonc': 'what a bot answers: every real answer is checked in exchanges.test.ts',
  'invoke.application-search.request.jsonc': 'no card has an input that searches',
  'invoke.application-search.response.js': 'no card has an input that searches',
  'meeting.content-bubble.activity.json': 'nothing is shown inside of a running meeting but the card in its chat',
  'meeting.details.channelScheduled.response.json': meetingDetails,
  'meeting.details.meetNow.response.json': meetingDetails,
  'meeting.details.oneToOneCall.response.json': meetingDetails,
  'meeting.details.scheduled.response.json': meetingDetails,
  'meeting.notification.targeted.request.json': 'nothing is shown inside of a running meeting but the card in its chat',
  'meeting.participant.response.json': meetingDetails,
  'proactive.createConversation.request.jsonc': 'what a bot sends: every real request is checked in exchanges.test.ts',
};

contractTest('every example activity is read, or stands in the table with the reason why not', () => {
  const files = contractFiles(folder);

  expect(files.length).toBeGreaterThan(40);
  expect(files.filter((file) => !(file in read) && !(file in notRead))).toEqual([]);
  expect([...Object.keys(read), ...Object.keys(notRead)].filter((file) => !files.includes(file))).toEqual([]);
  expect(Object.keys(read).filter((file) => file in notRead)).toEqual([]);
});

for (const [file, check] of Object.entries(read)) contractTest(`the product reads ${file}`, check);

contractTest('what bots send in Microsoft’s examples passes the check that our own activities pass', () => {
  const { activityFaults } = channelContract();

  expect(activityFaults(example('activity.message.bot-reply.json'))).toEqual([]);
  expect(activityFaults(example('activity.message.with-notification-alert.json'))).toEqual([]);
});
