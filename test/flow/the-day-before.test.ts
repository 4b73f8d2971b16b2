import { expect, test } from 'vitest';
import { z } from 'zod';
import { cardText } from '#test/support/played.ts';
import { agenda, confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { agendaText, brokenTurns, cardsIn, recapOf } from '#test/support/steps-trouble.ts';
import { story, type Story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';
const before = /Before your 1:1/;
const [second, third] = [weeksLater(firstMeeting, 1), weeksLater(firstMeeting, 2)];

test('the rep is told on the working day before, adds a topic and a moment, and the agenda has them; the manager is not told', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });
  await confirmBoth({ ana, ben });
  await s.control.to('2026-11-09T08:59:00Z');
  expect(await cardsIn(ben, 'personal', before)).toEqual([]);

  await s.control.to('2026-11-09T09:00:00Z');

  const [card] = await cardsIn(ben, 'personal', before);
  expect(cardText(card?.cards)).toContain('Tuesday 10 November, 10:00 to 10:45');
  expect(cardText(card?.cards)).toContain(`“${sentence}”`);
  expect(await cardsIn(ana, 'personal', before)).toEqual([]);

  const moment = 'https://app.gong.io/call?id=71';
  await ben.press(await ben.card('personal', before), 'Add it', { topic: 'The silence after the price', evidence: moment });
  expect(cardText((await ben.card('personal', before)).message.cards)).toContain('The silence after the price');
  expect(JSON.stringify((await agenda(ana)).message.cards)).toContain('The silence after the price');
  expect(JSON.stringify((await agenda(ana)).message.cards)).toContain(moment);

  await s.control.to(`${second}T10:00:30Z`);
  expect(await cardsIn(ben, 'personal', before)).toEqual([]);
  expect(await cardsIn(ben, 'personal', /This 1:1 has begun\./)).toHaveLength(1);
  expect(brokenTurns(s)).toEqual([]);
});

test('the manager hears before a 1:1 only where something waits for the manager’s word, and never of more than one thing at a time', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });
  await confirmBoth({ ana, ben });
  await s.control.to(`${second}T10:20:00Z`);
  const settle = async (who: typeof ana, outcome: string) => {
    const card = await agenda(who);
    const id = /outcome-([\w-]+)/.exec(JSON.stringify(card.message.cards))?.[1] ?? '';
    await who.press(card, 'Save', { [`outcome-${id}`]: outcome });
  };
  await settle(ana, 'missed');
  await settle(ben, 'kept');

  await s.control.to('2026-11-16T09:01:00Z');

  const [digest] = await cardsIn(ana, 'personal', before);
  expect(cardText(digest?.cards)).toContain(`You two see it differently: “${sentence}”`);
  expect(await cardsIn(ana, 'personal', before)).toHaveLength(1);

  await s.control.to('2026-11-16T12:00:00Z');
  const recap = await ana.card('personal', recapOf('Ben'));
  const id = /outcome-([\w-]+)|"value":"([\w-]{12})"/.exec(JSON.stringify(recap.message.cards))?.[2] ?? '';
  await ana.press(recap, 'Keep my view', { commitment: id, outcome: 'kept' }); // gives way
  expect(await cardsIn(ana, 'personal', /Nothing is left to decide\./)).toHaveLength(1);
  await s.control.to(`${third}T12:00:00Z`);
  expect(await cardsIn(ana, 'personal', before)).toEqual([]);
});

test('without a Teams meeting the agenda is the one message before, and no other comes', async () => {
  await using s = await story('no-teams');
  const { ana, ben } = await switchOn(s);
  await s.control.to(`${firstMeeting}T10:44:00Z`);
  await ana.press(await ana.card('personal', agendaText), 'Close this 1:1');
  await s.control.to(`${second}T09:00:00Z`);

  for (const who of [ana, ben]) {
    expect(await cardsIn(who, 'personal', before)).toEqual([]);
    expect(await cardsIn(who, 'personal', agendaText)).toHaveLength(1);
  }
});

test('whoever has quiet hours gets the recap and the card before when they are over', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await quiet(s, ben.id, { from: '10:30', to: '14:00' });
  await hold(s, firstMeeting);
  expect(await cardsIn(ana, 'personal', recapOf('Ben'))).toHaveLength(1);
  await s.control.to(`${firstMeeting}T13:59:00Z`);
  expect(await cardsIn(ben, 'personal', recapOf('Ana'))).toEqual([]);

  await s.control.to(`${firstMeeting}T14:00:00Z`);

  expect(await cardsIn(ben, 'personal', recapOf('Ana'))).toHaveLength(1);
  await quiet(s, ben.id, { from: '18:00', to: '11:00' });
  await s.control.to('2026-11-09T10:59:00Z');
  expect(await cardsIn(ben, 'personal', before)).toEqual([]);
  await s.control.to('2026-11-09T11:00:00Z');
  expect(await cardsIn(ben, 'personal', before)).toHaveLength(1);
});

/** The person's own setting, as the tab makes it. */
async function quiet(s: Story, person: string, hours: { readonly from: string; readonly to: string }): Promise<void> {
  const { token } = z.object({ token: z.string() }).parse(await s.control.call('POST', `/people/${person}/token`));
  const response = await fetch(`${s.where.product}/api/tab.do`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ deed: { do: 'set-quiet', quiet: hours } }),
  });
  expect(await response.json()).toMatchObject({ kind: 'done' });
}
