import { expect, test } from 'vitest';
import { z } from 'zod';
import { cardText } from '#test/support/played.ts';
import { agenda, firstMeeting, hold, switchOn } from '#test/support/steps.ts';
import { times } from '#test/support/steps-calendar.ts';
import { brokenTurns } from '#test/support/steps-trouble.ts';
import { story } from '#test/support/story.ts';

const sentence = 'I’ll send the pricing sheet to Northwind by Thursday';
const dialog = z.object({ type: z.literal('dialog'), dialog: z.object({ title: z.string(), card: z.unknown() }) });
const result = z.object({ type: z.literal('result'), cards: z.array(z.unknown()) });

test('a message in the chat is kept as a promise of who wrote it, and a half that the other one adds waits for that one’s yes', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting, async () => {
    const { id: chatId } = await ben.meetingChat();
    await s.control.call('POST', `/people/${ben.id}/say`, { chatId, text: sentence, mention: false });
    const messageId = (await ana.meetingChat()).messages.at(-1)?.id;

    const opened = dialog.parse(await s.control.call('POST', `/people/${ana.id}/extension`, { chatId, messageId, command: 'keepPromise', context: 'message' }));
    expect(opened.dialog.title).toBe('Keep as a promise');
    expect(cardText(opened.dialog.card)).toContain(sentence);
    expect(times(cardText((await agenda(ana)).message.cards), sentence)).toBe(0);

    const kept = dialog.parse(await s.control.call('POST', `/people/${ana.id}/extension/submit`, { action: 'Keep it', inputs: {} }));
    expect(cardText(kept.dialog.card)).toContain('And what does it move? Deal, amount, stage');
    const joined = await s.control.call('POST', `/people/${ana.id}/extension/submit`, { action: 'Join the halves', inputs: { half: 'and Northwind, €22,000, will be at proposal' } });
    expect(joined).toEqual({ type: 'message', text: 'Ben sees the change. It holds once Ben accepts it.' });
    expect(cardText((await agenda(ana)).message.cards)).toMatch(/“I’ll send the pricing sheet to Northwind by Thursday”\nBen/);
  });

  const recap = await ben.card('personal', /Your 1:1 with Ana/);
  expect(cardText(recap.message.cards)).toMatch(/You promised[\s\S]*pricing sheet[\s\S]*Ana put it in other words\. It waits for your yes\.[\s\S]*€22,000/);
  await ben.press(recap, 'That’s right');
  expect(cardText((await ben.card('personal', /Your 1:1 with Ana/)).message.cards)).toContain('“I’ll send the pricing sheet to Northwind by Thursday, and Northwind, €22,000, will be at proposal”');
  expect(brokenTurns(s)).toEqual([]);
});

test('what is being written can be kept too, and both halves of one’s own promise are joined at once', async () => {
  await using s = await story('two-people-weekly');
  const { ben } = await switchOn(s);
  const { id: chatId } = await ben.personal();

  const opened = dialog.parse(await s.control.call('POST', `/people/${ben.id}/extension`, { chatId, command: 'keepPromise', context: 'compose' }));
  expect(cardText(opened.dialog.card)).toContain('One sentence: what will be done');
  await s.control.call('POST', `/people/${ben.id}/extension/submit`, { action: 'Keep it', inputs: { sentence: 'I’ll run two role-plays', owner: 'mine' } });
  const whole = dialog.parse(await s.control.call('POST', `/people/${ben.id}/extension/submit`, { action: 'Join the halves', inputs: { half: 'and Wingtip, €9,000, will be at proposal by Friday' } }));

  expect(cardText(whole.dialog.card)).toContain('Both halves are there.');
  expect(times(cardText((await agenda(ben)).message.cards), '“I’ll run two role-plays, and Wingtip, €9,000, will be at proposal by Friday”')).toBe(1);
});

test('a link to a recorded call becomes a card, and whoever presses it brings the moment to the own 1:1', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  const { id: chatId } = await ben.meetingChat();
  const url = 'https://us-1.app.gong.io/call?id=71&t=760';

  const unfurled = result.parse(await s.control.call('POST', `/people/${ben.id}/unfurl`, { chatId, url }));
  expect(cardText(unfurled.cards)).toContain('From Gong, at 12:40');
  await s.control.call('POST', `/people/${ben.id}/say`, { chatId, text: 'Look at this', mention: false, card: 0 });
  await ana.press(await ana.card('meeting', /A moment in a call/), 'Bring it to your 1:1');

  expect(JSON.stringify((await agenda(ben)).message.cards)).toContain(url);
  const ours = result.parse(await s.control.call('POST', `/people/${ben.id}/unfurl`, { chatId, url: 'https://twofold.example/a/some-other-token' }));
  expect(cardText(ours.cards)).toBe('A 1:1 in Twofold\nOnly the two people of this 1:1 can open it.\nOpen');
  expect(brokenTurns(s)).toEqual([]);
});
