import { expect, test } from 'vitest';
import { cardText } from '#test/support/played.ts';
import { confirmBoth, firstMeeting, hold, promise, switchOn } from '#test/support/steps.ts';
import { brokenTurns, readPress } from '#test/support/steps-trouble.ts';
import { story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';

test('each command answers in the personal chat, and what is none of them gets the list', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });
  await confirmBoth({ ana, ben });
  const answerTo = async (words: string, where: 'personal' | 'meeting' = 'personal') => {
    await ben.say(where, words);
    const message = (where === 'personal' ? await ben.personal() : await ben.meetingChat()).messages.at(-1);
    return `${message?.text ?? ''}\n${cardText(message?.cards)}`;
  };

  const help = await answerTo('help');
  for (const command of ['help', 'agenda', 'commit', 'my commitments', 'prep', 'scorecard', 'settings', 'diagnose', 'reschedule', 'stop']) expect(help).toContain(`${command}: `);
  expect(await answerTo('What is all this?')).toContain('I did not understand that. You can write:');
  expect(await answerTo('agenda')).toMatch(/Tuesday 10 November[\s\S]*Part 1: Coaching/);
  expect(await answerTo('prep')).toMatch(/Before your 1:1 with Ana[\s\S]*waiting costs/);
  expect(await answerTo('settings')).toContain('Open settings');
  expect(await answerTo('my commitments')).toMatch(/In your 1:1 with Ana[\s\S]*How far is it\?/);
  expect(await answerTo('reschedule')).toContain('Ana organizes this 1:1');
  expect(await answerTo('@Twofold my commitments', 'meeting')).toContain('Write it in our personal chat.');
  expect(await answerTo('@Twofold help', 'meeting')).not.toContain('stop');
  expect(brokenTurns(s)).toEqual([]);
});

test('how far a promise is: counted by one press on the card that is there, seen by both, and no outcome', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });
  const recap = () => ben.card('personal', /Your 1:1 with Ana/);
  expect(cardText((await recap()).message.cards)).not.toContain('How far is it?');
  const posted = (await ben.personal()).messages.length;

  await s.control.to('2026-11-04T09:00:00Z');

  expect((await ben.personal()).messages).toHaveLength(posted); // asked on the card that stands
  const card = await recap();
  const id = /progress-([\w-]+)/.exec(JSON.stringify(card.message.cards))?.[1] ?? '';
  expect(readPress(await ben.press(card, 'Save the count', { [`progress-${id}`]: '3' })).refused).toBeNull();
  for (const who of [ben, ana]) expect(cardText((await who.card('personal', /Your 1:1 with/)).message.cards)).toContain('3 of 5 so far');
  const answer = await s.control.call('POST', `/people/${ana.id}/forge`, { chatId: (await ana.personal()).id, verb: 'commitment.progress', data: { [`progress-${id}`]: '1' } });
  expect(readPress(answer).refused).toContain('Only the one who promised it');
  expect(cardText((await ben.card('personal', /Your 1:1 with/)).message.cards)).toContain('3 of 5 so far');
});
