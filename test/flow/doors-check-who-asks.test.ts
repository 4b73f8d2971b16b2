import pg from 'pg';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { firstMeeting, promise, switchOn } from '#test/support/steps.ts';
import { cardText, type Played } from '#test/support/played.ts';
import { agendaText, botWords, cardsIn, inviteOn, logged, newSeries } from '#test/support/steps-trouble.ts';
import { story, type Story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';
const refusal = z.object({ status: z.number(), type: z.string(), value: z.object({ code: z.string(), message: z.string() }) });

/** A field of a card's data, such as the meeting's id. */
const idIn = (card: unknown, field: string): string => new RegExp(`"${field}":"([^"]+)"`).exec(JSON.stringify(card))?.[1] ?? `no ${field} in that card`;

const forge = (s: Story, who: Played, chatId: string, verb: string, data: Readonly<Record<string, unknown>>) => s.control.call('POST', `/people/${who.id}/forge`, { chatId, verb, data });

/** Everything that a client can ask for with somebody else's ids. */
const presses = (ids: { readonly meeting: string; readonly commitment: string; readonly pair: string; readonly offer: string }): readonly (readonly [string, Readonly<Record<string, unknown>>])[] => [
  ['agenda.view', { meeting: ids.meeting }],
  ['meeting.close', { meeting: ids.meeting }],
  ['meeting.held', { meeting: ids.meeting }],
  ['meeting.notHeld', { meeting: ids.meeting }],
  ['topic.add', { meeting: ids.meeting, topic: 'Mine' }],
  ['commitment.add', { meeting: ids.meeting, sentence: 'I’ll call 3 people by Friday', owner: 'rep' }],
  ['commitment.add', { pair: ids.pair, sentence: 'I’ll call 3 people by Friday', owner: 'rep' }],
  ['commitment.complete', { commitment: ids.commitment, half: 'by Monday' }],
  ['commitment.keep', { commitment: ids.commitment }],
  ['commitment.reword', { commitment: ids.commitment, [`reword-${ids.commitment}`]: 'Something else' }],
  ['commitment.outcome', { meeting: ids.meeting, [`outcome-${ids.commitment}`]: 'missed' }],
  ['recap.confirm', { meeting: ids.meeting }],
  ['intro.accept', { pair: ids.pair }],
  ['intro.stop', { pair: ids.pair }],
  ['diagnosis.begin', { meeting: ids.meeting }],
  ['diagnosis.ask', { pair: ids.pair, could: 'yes' }],
  ['diagnosis.save', { pair: ids.pair, could: 'no', id: 'mine' }],
  ['diagnosis.undo', { pair: ids.pair, id: 'mine' }],
  ['offer.choose', { offer: ids.offer, [`pair-${ids.pair}`]: 'no' }],
];

test('whoever is not of the pair is refused at every button, and can’t tell what exists', async () => {
  await using s = await story('optional-assistant');
  const [ana, ben, cleo, dana] = [s.person('Ana'), s.person('Ben'), s.person('Cleo'), s.person('Dana')];
  await newSeries(s, ana, cleo, '1:1 Ana / Cleo');
  await s.control.by('PT15M');
  const offer = idIn((await ana.card('personal', /two halves/)).message.cards, 'offer');
  await switchOn(s);
  await s.control.to(`${firstMeeting}T10:05:00Z`);
  await promise(ben, sentence);

  const pair = idIn((await ben.card('personal', /would like your 1:1s/)).message.cards, 'pair');
  const meetingChat = await ben.meetingChat();
  const own = (await ben.card('meeting', agendaText)).message.cards;
  const ids = { pair, offer, meeting: idIn(own, 'meeting'), commitment: /"outcome-([^"]+)"/.exec(JSON.stringify(own))?.[1] ?? (await commitmentOf(s)) };
  const nothing = { pair: 'pair-of-nobody', offer: 'offer-of-nobody', meeting: 'meeting-of-nobody', commitment: 'commitment-of-nobody' };

  // Dana reads the meeting's chat without being one of the two; Cleo is the rep of another pair and writes from another chat.
  const askers = [[dana, meetingChat.id], [cleo, (await cleo.personal()).id]] as const;
  for (const [who, chatId] of askers) {
    for (const [index, [verb, data]] of presses(ids).entries()) {
      const refused = refusal.parse(await forge(s, who, chatId, verb, data));
      expect(refused.type, verb).toBe('application/vnd.microsoft.error');
      const [, ofNobody = {}] = presses(nothing)[index] ?? [];
      expect(await forge(s, who, chatId, verb, ofNobody), verb).toEqual(refused);
    }
  }
  await dana.say('meeting', 'commit I’ll call 3 people by Friday');
  expect((await dana.meetingChat()).messages.at(-1)?.text).toContain('Only the two people of this 1:1 can do that.');
  expect(await botWords(dana)).not.toContain('Contoso');
  expect(await botWords(cleo)).not.toContain('Contoso');

  const after = cardText((await ben.card('meeting', agendaText)).message.cards);
  expect(after).toContain(sentence);
  expect(after).not.toMatch(/call 3 people|Something else|Mine/);
  expect(await cardsIn(ben, 'personal', /Your 1:1 with Ana/)).toEqual([]);
  expect((await inviteOn(s, ana.mail, firstMeeting)).blocks).toBe(1);
});

test('the bot’s door takes the channel’s tokens only, notifications need our secret, and the idle path its key', async () => {
  await using s = await story('two-people-weekly');
  const { product, simulator } = s.where;
  const { ana } = await switchOn(s);
  const activity = {
    type: 'message',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/teams/',
    id: '1',
    text: 'stop',
    from: { id: '29:1forged', aadObjectId: ana.id },
    recipient: { id: `28:${simulator.app.clientId}` },
    conversation: { id: (await ana.personal()).id, conversationType: 'personal', tenantId: simulator.tenantId },
    channelData: { tenant: { id: simulator.tenantId } },
  };
  const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${product}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  for (const authorization of [undefined, 'Bearer nonsense', `Bearer ${await entraToken(s)}`, `Basic ${btoa('ana:secret')}`]) {
    const answer = await post('/api/messages', activity, authorization === undefined ? {} : { authorization });
    expect(answer.status).toBe(401);
    expect(await answer.text()).toBe('');
  }

  const subscriptionId = (await subscriptions(s.databaseUrl))[0];
  const told = logged(s, 'graph.notified').length;
  for (const forged of [{ subscriptionId, clientState: 'guessed' }, { subscriptionId: 'unknown', clientState: 'guessed' }]) {
    const answer = await post('/graph/notifications', { value: [{ ...forged, tenantId: simulator.tenantId, changeType: 'updated', resource: 'me/events' }] });
    expect(answer.status).toBe(202);
  }
  await s.control.settle();
  expect(logged(s, 'graph.notified')).toHaveLength(told);
  const refused = logged(s, 'http.refused').filter(({ operation }) => operation === 'notification');
  expect(refused.map(({ reason }) => reason)).toEqual(['not-ours', 'unknown-subscription']);

  for (const headers of [{}, { 'x-internal-key': 'wrong-key' }]) {
    const answer = await fetch(`${product}/internal/idle`, { headers });
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain('atRest');
  }
  await s.control.by('PT5M');
  expect((await inviteOn(s, ana.mail, firstMeeting)).blocks).toBe(1); // nobody stopped anything
});

async function entraToken({ where: { simulator } }: Story): Promise<string> {
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: simulator.tester.clientId, client_secret: simulator.tester.clientSecret, scope: 'https://graph.microsoft.com/.default' });
  const response = await fetch(`${simulator.entra}/${simulator.tenantId}/oauth2/v2.0/token`, { method: 'POST', body: form });
  return z.object({ access_token: z.string() }).parse(await response.json()).access_token;
}

async function query(databaseUrl: string, text: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<{ id: string }>(text)).rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
}

const subscriptions = (databaseUrl: string) => query(databaseUrl, 'select subscription_id as id from twofold.mailbox where subscription_id is not null');

async function commitmentOf(s: Story): Promise<string> {
  return (await query(s.databaseUrl, 'select id from twofold.commitment'))[0] ?? 'no commitment';
}
