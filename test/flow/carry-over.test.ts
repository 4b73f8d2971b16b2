import { expect, test } from 'vitest';
import { cardText } from '#test/support/played.ts';
import { agenda, confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { inputIds, inviteOn, ourMails, times } from '#test/support/steps-calendar.ts';
import { story } from '#test/support/story.ts';

const forgotten = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';
const done = 'I’ll send 3 summaries, and Northwind, €12,000, will be at closed won by Friday';
const half = 'I’ll book 4 demos, and Tailspin, €20,000, will be at proposal by Friday';
const failed = 'I’ll call 6 old customers, and Litware, €5,000, will be at discovery by Friday';
const disputed = 'I’ll write 2 proposals, and Proseware, €7,000, will be at proposal by Friday';
const fromAna = 'I’ll get the security answers by Friday';

test('what is open is carried with its count, what is settled is not, and what the two see differently stands open', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  const [second, third, fourth] = [1, 2, 3].map((week) => weeksLater(firstMeeting, week)) as [string, string, string];
  const say = async (who: typeof ana, sentence: string, outcome: string, of: { readonly done?: string; readonly of?: string } = {}) => {
    const card = await agenda(who);
    const [input = ''] = inputIds(card.message.cards, 'outcome-', sentence.slice(0, 14));
    const id = input.slice('outcome-'.length);
    const counts = Object.fromEntries(Object.entries(of).map(([name, count]) => [`${name}-${id}`, count]));
    await who.press(card, 'Save', { [input]: outcome, ...counts });
    return id;
  };

  await hold(s, firstMeeting, async () => {
    for (const sentence of [forgotten, done, half, failed, disputed]) {
      await promise(ben, sentence);
      await s.control.by('PT1M'); // nobody promises twice in one moment: they stand in the order in which they were made
    }
    await promise(ana, fromAna, 'manager');
  });
  await confirmBoth({ ana, ben });
  const all = (await inviteOn(s, ana.mail, second)).ours;
  for (const sentence of [forgotten, done, half, failed, disputed, fromAna]) expect([sentence, times(all, sentence)]).toEqual([sentence, 1]);
  expect(all).toContain(`“${forgotten}” Ben, due Fri 6 Nov “${done}”`);
  expect(all).not.toContain('carried');

  let disputedId = '';
  await hold(s, second, async () => {
    await say(ben, done, 'kept');
    await say(ben, half, 'partly', { done: '3', of: '4' });
    await say(ben, failed, 'missed');
    disputedId = await say(ben, disputed, 'kept');
  });
  await ana.press(await ana.card('personal', /Your 1:1 with Ben/), 'Keep my view', { commitment: disputedId, outcome: 'missed' });
  const recap = cardText((await ben.card('personal', /Your 1:1 with Ana/)).message.cards);
  for (const line of [`“${done}”\nKept`, `“${half}”\nPartly, 3 of 4`, `“${failed}”\nMissed`, `“${forgotten}”\nOpen, due Fri 6 Nov`]) expect(recap).toContain(line);
  expect(recap).toContain(`“${disputed}”\nBen: kept. Ana: missed. Both views stand.`);
  await confirmBoth({ ana, ben });

  const afterSecond = (await inviteOn(s, ana.mail, third)).ours;
  expect(afterSecond).toContain(`“${forgotten}” Ben, due Fri 6 Nov, carried 1 time`);
  expect([times(afterSecond, disputed), times(afterSecond, fromAna)]).toEqual([1, 1]);
  for (const settled of [done, half, failed]) expect([settled, times(afterSecond, settled)]).toEqual([settled, 0]);
  expect(afterSecond).not.toMatch(/Kept|Missed|Partly/i); // past outcomes are not for whoever sees the calendar

  await hold(s, third, async () => {
    await say(ana, disputed, 'kept'); // Ana gives way
    await say(ben, fromAna, 'kept'); // Ben’s view alone waits for Ana, whose promise it is
  });
  expect(cardText((await ben.card('personal', /Your 1:1 with Ana/)).message.cards)).toContain('Ben says kept. It counts when Ana agrees.');
  await confirmBoth({ ana, ben }); // Ana’s “That’s right” is her yes to what Ben said about hers
  const afterThird = (await inviteOn(s, ana.mail, fourth)).ours;
  expect(afterThird).toContain(`“${forgotten}” Ben, due Fri 6 Nov, carried 2 times`);
  expect([times(afterThird, disputed), times(afterThird, fromAna)]).toEqual([0, 0]);
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1, [second]: 1, [third]: 1, [fourth]: 1 });
});
