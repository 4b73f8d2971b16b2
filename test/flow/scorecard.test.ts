import { expect, test } from 'vitest';
import { cardText, type Played } from '#test/support/played.ts';
import { agenda, confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { inputIds } from '#test/support/steps-calendar.ts';
import { botWords, newSeries, readPress } from '#test/support/steps-trouble.ts';
import { story, type Story } from '#test/support/story.ts';

const done = 'I’ll send 3 summaries, and Northwind, €12,000, will be at closed won by Friday';
const half = 'I’ll book 4 demos, and Tailspin, €20,000, will be at proposal by Friday';
const failed = 'I’ll call 6 old customers by Friday';
const open = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';
const fromAna = 'I’ll get the security answers by Friday';

const page = (who: Played) => who.card('personal', /see this page, word for word the same/);
const words = async (who: Played): Promise<string> => cardText((await page(who)).message.cards);
/** The page down to its forms: what both people have to read alike. Beneath them stand the manager's hints. */
const shared = async (who: Played): Promise<unknown> => {
  const body: unknown = (await page(who)).message.cards[0]?.['body'];
  return Array.isArray(body) ? body.slice(0, body.findIndex((element: { readonly type?: unknown }) => element.type === 'ActionSet')) : body;
};

/** Says how a promise went, on the agenda card. */
async function say(who: Played, sentence: string, outcome: string, of: { readonly done?: string; readonly of?: string } = {}): Promise<void> {
  const card = await agenda(who);
  const [input = ''] = inputIds(card.message.cards, 'outcome-', sentence.slice(0, 14));
  const id = input.slice('outcome-'.length);
  await who.press(card, 'Save', { [input]: outcome, ...Object.fromEntries(Object.entries(of).map(([name, count]) => [`${name}-${id}`, count])) });
}

/** Three held meetings: of Ben's four promises one is kept, one partly, one missed and one open; Ana keeps her own. */
async function threeWeeks(s: Story): Promise<{ readonly ana: Played; readonly ben: Played }> {
  const people = await switchOn(s);
  const { ana, ben } = people;
  await hold(s, firstMeeting, async () => {
    for (const sentence of [done, half]) await promise(ben, sentence);
    await promise(ana, fromAna, 'manager');
  });
  await confirmBoth(people);
  await hold(s, weeksLater(firstMeeting, 1), async () => {
    await say(ben, done, 'kept');
    await say(ben, half, 'partly', { done: '3', of: '4' });
    await say(ana, fromAna, 'kept');
    await promise(ben, failed);
  });
  await confirmBoth(people);
  await hold(s, weeksLater(firstMeeting, 2), async () => {
    await say(ben, failed, 'missed');
    await promise(ben, open);
  });
  await confirmBoth(people);
  return people;
}

test('after three weeks both people read the same page, with what was kept and what is left out', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await threeWeeks(s);
  await ana.say('personal', 'scorecard');
  await ben.say('personal', 'Scorecard');

  const text = await words(ben);
  expect(text).toContain('Ben’s scorecard\nAna and Ben see this page, word for word the same.\nIn Ben’s hands');
  expect(text).toMatch(/Promises kept: Ben\nLast 4 1:1s \(3 so far\)\n58%, 1.75 of 3 \(1 kept, 1 partly, 1 missed\)\nLast 8 1:1s \(3 so far\)\n58%[^\n]*\nLast 12 1:1s \(3 so far\)\n58%[^\n]*\nLeft out: 1 open\./);
  expect(text).toMatch(/Promises kept: Ana\nLast 4 1:1s \(3 so far\)\n100%, 1 of 1 \(1 kept, 0 partly, 0 missed\)/);
  expect(text).toContain(`Promised numbers\n“${open}”\nBen, due Fri 20 Nov · Contoso, €48,000, at proposal`);
  expect(text).toContain('Last 3 1:1s: 3 held, 0 moved, 0 cancelled.\nLast held Tue 17 Nov.\nNext: Tuesday 24 November, 10:00 to 10:45.');
  expect(await shared(ben)).toEqual(await shared(ana));
  expect(text).not.toContain('Set the arc');
  expect(await words(ana)).toContain('Set the arc');
});

test('ratings, the week and the arc are kept with who and when, and answered in place', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await ana.say('personal', 'scorecard');
  const before = (await page(ana)).message.id;

  await ana.press(await page(ana), 'Keep the rating', { level: '2' });
  expect((await page(ana)).message.id).toBe(before);
  expect(await words(ana)).toContain('The rating is kept.');
  await ana.press(await page(ana), 'Show its five levels', { skill: 'next-steps' });
  expect(await words(ana)).toContain('Next steps: which of these do you hear on the calls?');
  await ana.press(await page(ana), 'Keep the rating', { level: '4' });

  await ben.say('personal', 'scorecard');
  await ben.press(await page(ben), 'Keep the rating', { level: '3' });
  await ben.press(await page(ben), 'Keep the week', { 'done-discovery-calls': '4', 'aim-discovery-calls': '6', 'done-drills-done': '1' });
  expect(readPress(await ben.press(await page(ben), 'Keep the week')).refused).toBe('Write at least one number.');
  await s.control.by('PT1H');
  await ana.press(await page(ana), 'Keep the week', { 'done-discovery-calls': '5' }); // the last one wins, the aim holds
  await ana.press(await page(ana), 'Keep the targets', {
    start: '2026-09-01', 'arc-skill': 'discovery', 'mark-30': 'One such question in each call', 'level-30': '2', 'mark-60': 'Unprompted, in most calls', 'reached-60': 'yes', 'mark-90': 'The buyer names the cost',
  });

  const text = await words(ana);
  expect(text).toContain('The targets are kept.');
  expect(text).toMatch(/Discovery\nLevel 2, Ana, \w{3} \d+ \w{3}\. Ben’s own view: level 3, /);
  expect(text).toMatch(/Next steps\nLevel 4, Ana, /);
  expect(text).toMatch(/Discovery calls held\n–\n5 of 6\nNext steps with a date\n–\n–\nDeals with two contacts or more\n–\n–\nDrills done\n–\n1\n/);
  expect(text).toContain('Last written down by Ana, ');
  expect(text).toMatch(/Day 30, Thu 1 Oct\nOne such question in each call \(level 2, reached [^)]+\)\nDay 60, Sat 31 Oct\nUnprompted, in most calls \(reached [^)]+\)\nDay 90, Mon 30 Nov\nThe buyer names the cost/);
  expect(text).toContain('Results\nLast week\nThis week\nRevenue closed, of quota'); // day 60 of the arc has gone by

  await ana.press(await page(ana), 'Keep the week', { 'done-revenue': '40000', 'aim-revenue': '60000' });
  await ana.say('personal', 'scorecard');
  await ben.say('personal', 'scorecard');
  expect(await words(ben)).toContain('Revenue closed, of quota\n–\n40,000 of 60,000');
  expect(await shared(ben)).toEqual(await shared(ana));
});

test('in a chat with others nothing of it is said, with several 1:1s it asks whose, and only the manager sets the arc', async () => {
  await using s = await story('two-people-weekly');
  const cleo = s.person('Cleo');
  await newSeries(s, s.person('Ana'), cleo, '1:1 Ana / Cleo');
  await s.control.by('PT15M');
  const { ana, ben } = await switchOn(s);

  await ben.say('meeting', 'scorecard');
  expect(await botWords(ben)).toContain('The scorecard stands in our personal chat.');
  expect(await botWords(ben)).not.toContain('In Ben’s hands');

  await ana.say('personal', 'scorecard');
  const which = await ana.card('personal', /Whose scorecard\?/);
  const pairs = JSON.stringify(which.message.cards).match(/"title":"(?:Ben|Cleo)","value":"[^"]+"/g) ?? [];
  const pairOf = (name: string): string => /"value":"([^"]+)"/.exec(pairs.find((one) => one.includes(name)) ?? '')?.[1] ?? '';
  await ana.press(which, 'Show it', { pair: pairOf('Ben') });
  expect(await words(ana)).toContain('Ben’s scorecard');

  const forge = (who: Played, chatId: string, verb: string, data: Readonly<Record<string, unknown>>) => s.control.call('POST', `/people/${who.id}/forge`, { chatId, verb, data });
  const marks = { start: '2026-11-02', 'arc-skill': 'none', 'mark-30': 'a', 'mark-60': 'b', 'mark-90': 'c' };
  expect(readPress(await forge(ben, (await ben.personal()).id, 'scorecard.arc', { pair: pairOf('Ben'), ...marks })).refused).toContain('The manager sets the targets.');
  expect(readPress(await forge(ben, (await ben.meetingChat()).id, 'scorecard.view', { pair: pairOf('Ben') })).refused).toContain('in our personal chat');
  for (const [verb, data] of [['scorecard.view', {}], ['scorecard.rate', { skill: 'discovery', level: '1' }], ['scorecard.enter', { week: '2026-11-02', 'done-drills-done': '1' }], ['scorecard.arc', marks]] as const) {
    expect([verb, readPress(await forge(cleo, (await cleo.personal()).id, verb, { pair: pairOf('Ben'), ...data })).refused]).toEqual([verb, 'Only the two people of this 1:1 can do that.']);
  }
});
