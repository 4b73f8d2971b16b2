import { expect, test } from 'vitest';
import { ana, ben, cardActivity, planMeeting, standIn, threadId, type StandIn } from './bot-stand-in.ts';

const execute = (title: string, rest: Record<string, unknown> = {}) => ({
  type: 'Action.Execute',
  title,
  verb: title.toLowerCase(),
  ...rest,
});
const aCard = (rest: Record<string, unknown>): Record<string, unknown> => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [],
  ...rest,
});
const asCard = (value: Record<string, unknown>) => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value },
});
const mine = aCard({ body: [{ type: 'TextBlock', text: 'Only for you' }] });

const form = aCard({
  body: [
    {
      type: 'Container',
      items: [
        { type: 'Input.Text', id: 'sentence', isRequired: true, errorMessage: 'Write it down', value: 'from the card' },
      ],
    },
    { type: 'Input.Toggle', id: 'mine', title: 'Mine', value: 'true' },
    { type: 'Input.Text', id: 'empty' },
    {
      type: 'ActionSet',
      actions: [
        execute('Add', { data: { pair: 7, sentence: 'hidden' } }),
        execute('Skip', { associatedInputs: 'None' }),
      ],
    },
  ],
  actions: [
    {
      type: 'Action.ShowCard',
      title: 'More',
      card: aCard({ body: [{ type: 'Input.Date', id: 'due' }], actions: [execute('Save', { id: 'save-due' })] }),
    },
    {
      type: 'Action.ShowCard',
      title: 'Other',
      card: aCard({ body: [{ type: 'Input.Text', id: 'elsewhere', value: 'no' }], actions: [execute('Done')] }),
    },
    { type: 'Action.OpenUrl', title: 'Open', url: 'https://twofold.example/tab' },
  ],
});

test('inputs of the card travel with the action: what was given, else the card’s own value, and no empty ones', async () => {
  await using stand = await withCard(form);

  const answer = await stand.press('Add', { sentence: 'Call Acme' });

  expect(answer).toEqual({ status: 200, type: 'application/vnd.microsoft.activity.message', value: 'Noted' });
  expect(stand.lastInvoke()).toMatchObject({
    name: 'adaptiveCard/action',
    replyToId: stand.messageId,
    from: { id: ana.mri, aadObjectId: ana.id },
    value: {
      trigger: 'manual',
      action: { type: 'Action.Execute', verb: 'add', data: { pair: 7, sentence: 'Call Acme', mine: 'true' } },
    },
  });
});

test('an action in a show card sends its own inputs and those around it, not those of other show cards', async () => {
  await using stand = await withCard(form);

  await stand.press('save-due', { due: '2026-11-27' });

  expect(stand.lastInvoke()).toMatchObject({
    value: { action: { data: { sentence: 'from the card', mine: 'true', due: '2026-11-27' } } },
  });
  expect(JSON.stringify(stand.lastInvoke())).not.toContain('elsewhere');
});

test('a required input that is empty stops the press, and nothing is sent', async () => {
  await using stand = await withCard(form);

  await expect(stand.press('Add', { sentence: '' })).rejects.toMatchObject({
    status: 400,
    detail: { input: 'sentence', errorMessage: 'Write it down' },
  });

  expect(stand.lastInvoke()).toBeUndefined();
});

test('an action without associated inputs sends its data alone', async () => {
  await using stand = await withCard(form);

  await stand.press('skip');

  expect(stand.lastInvoke()?.['value']).toEqual({
    trigger: 'manual',
    action: { type: 'Action.Execute', id: '', title: 'Skip', verb: 'skip', data: {} },
  });
});

test('an input that the action does not send is refused by name', async () => {
  await using stand = await withCard(form);

  await expect(stand.press('Add', { elsewhere: 'x' })).rejects.toThrow('sentence, mine, empty');
});

test('a choice that the card does not offer is refused', async () => {
  const choices = [{ title: 'Yes', value: 'yes' }];
  await using stand = await withCard(
    aCard({ body: [{ type: 'Input.ChoiceSet', id: 'verdict', choices }], actions: [execute('Send')] }),
  );

  await expect(stand.press('Send', { verdict: 'maybe' })).rejects.toThrow('takes one of: yes');
});

test('two actions of one title are told apart by their ordinal', async () => {
  await using stand = await withCard(
    aCard({ actions: [execute('Kept', { data: { id: 1 } }), execute('Kept', { data: { id: 2 } })] }),
  );

  await expect(stand.press('Kept')).rejects.toMatchObject({
    status: 409,
    detail: {
      candidates: [
        { ordinal: '#1', data: { id: 1 } },
        { ordinal: '#2', data: { id: 2 } },
      ],
    },
  });
  await stand.press('#2');

  expect(stand.lastInvoke()).toMatchObject({ value: { action: { data: { id: 2 } } } });
});

test('an action that the card does not have is refused with what there is', async () => {
  await using stand = await withCard(form);

  await expect(stand.press('Delete')).rejects.toMatchObject({ status: 404, detail: { candidates: { length: 7 } } });
});

test('a link is answered with its address and reaches nobody', async () => {
  await using stand = await withCard(form);

  expect(await stand.press('Open')).toEqual({ status: 200, type: 'openUrl', value: 'https://twofold.example/tab' });
  expect(stand.lastInvoke()).toBeUndefined();
});

test('Action.Submit reaches the bot as a message with a value', async () => {
  await using stand = await withCard(
    aCard({
      body: [{ type: 'Input.Text', id: 'note' }],
      actions: [{ type: 'Action.Submit', title: 'Send', data: { verb: 'note' } }],
    }),
  );

  await stand.press('Send', { note: 'x' });

  expect(stand.received.at(-1)).toMatchObject({
    type: 'message',
    replyToId: stand.messageId,
    value: { verb: 'note', note: 'x' },
  });
});

test('the card that answers a press is seen by the presser alone', async () => {
  await using stand = await withCard(form);
  stand.answer = () => asCard(mine);

  await stand.press('Add');

  expect(await stand.cardSeenBy(ana.id)).toEqual(mine);
  expect(await stand.cardSeenBy(ben.id)).toEqual(form);
});

test('the words that answer a press stand under the card, and the card stays', async () => {
  await using stand = await withCard(form);

  await stand.press('Add');

  const [chat] = await stand.teams.chatsOf(ana.id);
  expect(chat?.messages[0]).toMatchObject({ notice: 'Noted', cards: [form] });
});

test('opening the chat refreshes a card for the people it names, once until it is a minute old', async () => {
  const base = aCard({ refresh: { action: execute('View'), userIds: [ana.mri] } });
  await using stand = await withCard(base);
  stand.answer = () => asCard(aCard({ ...mine, refresh: base['refresh'] }));

  await stand.cardSeenBy(ana.id);
  await stand.cardSeenBy(ana.id);
  expect(stand.invokes()).toMatchObject([
    { from: { id: ana.mri }, value: { trigger: 'automatic', action: { verb: 'view' } } },
  ]);
  expect(await stand.cardSeenBy(ben.id)).toEqual(base);
  expect(stand.invokes()).toHaveLength(1);
  await stand.world.clock.moveTo(stand.world.clock.now() + 61_000);
  await stand.cardSeenBy(ana.id);
  expect(stand.invokes()).toHaveLength(2);
});

test('a view that carries no refresh is not fetched again', async () => {
  await using stand = await withCard(aCard({ refresh: { action: execute('View'), userIds: [ana.mri] } }));
  stand.answer = () => asCard(mine);
  await stand.cardSeenBy(ana.id);

  await stand.world.clock.moveTo(stand.world.clock.now() + 3_600_000);
  await stand.cardSeenBy(ana.id);

  expect(stand.invokes()).toHaveLength(1);
});

test('an update of the message drops each person’s view, and it is fetched anew', async () => {
  const base = aCard({ refresh: { action: execute('View') } });
  await using stand = await withCard(base);
  stand.answer = () => asCard(mine);
  await stand.cardSeenBy(ana.id);

  const newer = aCard({ ...base, body: [{ type: 'TextBlock', text: 'Newer' }] });
  await stand.asBot('PUT', `v3/conversations/${threadId}/activities/${stand.messageId}`, cardActivity(newer));
  stand.answer = () => ({ status: 500, body: '' });

  expect(await stand.cardSeenBy(ana.id)).toEqual(newer);
  expect(stand.invokes()).toHaveLength(2);
});

test('an error of the bot is told to the presser', async () => {
  await using stand = await withCard(form);
  stand.answer = () => ({
    status: 400,
    body: {
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { code: 'BadRequest', message: 'Say by when' },
    },
  });

  const answer = await stand.press('Add');

  expect(answer).toMatchObject({ status: 400, type: 'application/vnd.microsoft.error' });
  expect(stand.teams.peek(ana.id)[0]?.messages[0]?.notice).toBe('Say by when');
});

test('a bot that is down is journaled and told as unreachable', async () => {
  await using stand = await withCard(form);
  stand.world.product.url = 'http://127.0.0.1:1';

  const answer = await stand.press('Add');

  expect(answer).toMatchObject({ status: 502, value: { code: 'BotUnreachable' } });
  expect(stand.world.journal.entries.at(-1)).toMatchObject({
    channel: 'bot-in',
    what: expect.stringContaining('not delivered') as string,
  });
});

type WithCard = StandIn & {
  messageId: string;
  press(action: string, inputs?: Record<string, unknown>): Promise<unknown>;
  cardSeenBy(person: string): Promise<unknown>;
  invokes(): StandIn['received'];
  lastInvoke(): StandIn['received'][number] | undefined;
};

/** One card in the meeting chat of Ana and Ben; Ana presses. */
async function withCard(card: Record<string, unknown>): Promise<WithCard> {
  const stand = await standIn();
  planMeeting(stand);
  stand.teams.installs.installInChat(stand.teams.store.byId(threadId)!, []);
  const messageId = await stand.postCard(threadId, card);
  const invokes = () => stand.received.filter(({ type }) => type === 'invoke');
  return Object.assign(stand, {
    messageId,
    press: (action: string, inputs: Record<string, unknown> = {}) =>
      stand.teams.press(ana.id, { chatId: threadId, messageId, action, inputs }),
    cardSeenBy: async (person: string) =>
      (await stand.teams.chatsOf(person))[0]?.messages.find(({ id }) => id === messageId)?.cards[0],
    invokes,
    lastInvoke: () => invokes().at(-1),
  });
}
