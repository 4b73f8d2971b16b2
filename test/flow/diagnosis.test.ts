import { expect, test } from 'vitest';
import { cardText, type Played } from '#test/support/played.ts';
import { agenda, confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { inviteOn, newSeries, readPress } from '#test/support/steps-trouble.ts';
import { story, type Story } from '#test/support/story.ts';

const withNumber = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';
const behaviourOnly = 'I’ll practise the opening question twice with Cleo';
const reason = 'On the giraffe call the question came too early';
const numbers = { gap: '300000', deal: '50000', rate: '30', pipeline: '400000', days: '40', cycle: '60', currency: 'eur' };
const beforeSecond = '2026-11-09T18:00:00Z';

/** The last card about the diagnosis in the personal chat, as the person sees it. */
const questions = (who: Played) => who.card('personal', /What is in|(?:Skill|Clarity|System|Will) gap/);
const wordsOf = async (who: Played, find: (who: Played) => ReturnType<typeof questions>) => cardText((await find(who)).message.cards);

/** Writes `diagnose` and gives these answers, by the words of the buttons. */
async function answer(ana: Played, ...buttons: readonly string[]): Promise<void> {
  await ana.say('personal', 'diagnose');
  for (const button of buttons) await ana.press(await questions(ana), button);
}

/** The first meeting is held with what was promised in it, both confirm, and the next invite and agenda card stand. */
async function upToTheSecond(s: Story, people: { readonly ana: Played; readonly ben: Played }, ...sentences: readonly string[]): Promise<string> {
  await hold(s, firstMeeting, async () => {
    for (const sentence of sentences) await promise(people.ben, sentence);
  });
  await confirmBoth(people);
  await s.control.to(beforeSecond);
  return weeksLater(firstMeeting, 1);
}

const invites = async (s: Story, who: Played, date: string) => (await inviteOn(s, who.mail, date)).html;
const messages = async (who: Played) => (await who.chats()).flatMap((chat) => chat.messages).length;

test('a skill gap turns the agenda of the two to 70/30 with its questions, the invite stays, and an undo turns it back', async () => {
  await using s = await story('two-people-weekly', { settings: { LOG_LEVEL: 'debug' } });
  const { ana, ben } = await switchOn(s);
  const second = await upToTheSecond(s, { ana, ben }, withNumber);
  const [invite, before] = [await invites(s, ana, second), await wordsOf(ben, agenda)];
  expect(before).toMatch(/Part 1: Coaching\n24 min[\s\S]*Part 2: Accountability\n16 min/);
  expect(before).not.toContain('Diagnosis');
  const received = await messages(ben);

  await answer(ana, 'No, not yet');
  expect(await wordsOf(ana, questions)).toContain('Ben reads all of this as it is written');
  await ana.press(await questions(ana), 'Save', { reason });

  expect(await wordsOf(ana, questions)).toContain('Saved on Mon 9 Nov.');
  const card = await wordsOf(ben, agenda);
  expect(card).toMatch(/Part 1: Coaching\n28 min[\s\S]*Part 2: Accountability\n12 min[\s\S]*Part 3: Blockers\n5 min/);
  expect(questionsIn(card)).not.toEqual(questionsIn(before));
  expect(card).toMatch(new RegExp(`Diagnosis\\nCause\\nSkill gap, since Mon 9 Nov\\nWhy\\n“${reason}”`));
  expect(await wordsOf(ana, agenda)).toContain(`“${reason}”`);
  expect(await invites(s, ana, second)).toBe(invite);
  expect(await messages(ben)).toBe(received); // nothing was sent to Ben: his card was edited

  await ben.say('personal', 'diagnose');
  const told = await wordsOf(ben, questions);
  expect(told).toContain('A diagnosis is for Ana to make');
  expect(told).toContain(`“${reason}”`);
  expect(JSON.stringify((await questions(ben)).message.cards)).not.toContain('Action.');

  const [, pair = '', diagnosis = ''] = /"pair":"([^"]+)","id":"([^"]+)"/.exec(JSON.stringify((await questions(ana)).message.cards)) ?? [];
  expect(diagnosis).not.toBe('');
  for (const [verb, data] of [['diagnosis.save', { pair, could: 'yes', knows: 'no', id: 'mine' }], ['diagnosis.undo', { pair, id: diagnosis }]] as const) {
    const forged = await s.control.call('POST', `/people/${ben.id}/forge`, { chatId: (await ben.personal()).id, verb, data });
    expect(readPress(forged).refused, verb).toContain('Only the manager can do that.');
  }
  expect(await wordsOf(ben, agenda)).toBe(card);

  await ana.press(await questions(ana), 'Undo');
  expect(await wordsOf(ana, questions)).toContain('Taken back.');
  expect(await wordsOf(ben, agenda)).toBe(before);
  expect(await invites(s, ana, second)).toBe(invite);
  expect(s.lines.join('\n')).not.toMatch(/giraffe|skill gap/i);
});

/** What stands under Goal, Reality, Options and Will. */
function questionsIn(card: string): readonly string[] {
  const lines = card.split('\n');
  return ['Goal', 'Reality', 'Options', 'Will'].map((stage) => lines[lines.indexOf(stage) + 1] ?? '');
}

test('a system gap suspends the promises that cannot work, lists them apart, and gives them back when it is undone', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  const second = await upToTheSecond(s, { ana, ben }, withNumber, behaviourOnly);
  const invite = await invites(s, ana, second);

  await answer(ana, 'Yes, able to', 'Yes, exactly');
  expect(readPress(await ana.press(await questions(ana), 'Work it out', { ...numbers, currency: '12' })).refused).toContain('three letters');
  expect(readPress(await ana.press(await questions(ana), 'Work it out', { ...numbers, days: '1.5' })).refused).toContain('whole number');
  await expect(ana.press(await questions(ana), 'Work it out', { ...numbers, rate: '101' })).rejects.toThrow(/1 to 100/);
  await ana.press(await questions(ana), 'Work it out', numbers);
  const worked = await wordsOf(ana, questions);
  for (const line of ['Needed: €300,000 ÷ (€50,000 × 30%) = 20 deals.', 'Open: €400,000 ÷ €50,000 = 8 deals.', 'Time: 40 days left, and a deal takes 60 days.', '12 deals more would be needed']) expect(worked).toContain(line);
  await ana.press(await questions(ana), 'No, it can’t work');
  expect(await wordsOf(ana, questions)).toContain('Suspend Ben’s 1 promise with a number');
  const save = await questions(ana);
  await Promise.all([ana.press(save, 'Save'), ana.press(save, 'Save')]); // Teams delivers an unanswered press again

  expect(await wordsOf(ana, questions)).toContain('1 promise suspended.');
  const card = await wordsOf(ben, agenda);
  expect(card).toMatch(/Part 1: Coaching\n24 min[\s\S]*Part 2: Accountability\n16 min/);
  const [part1 = '', part2 = '', part3 = ''] = card.split(/Part \d: /).slice(1);
  expect(part1).toContain('First\nNo drill.');
  expect(part1).not.toMatch(/[€$]|\d{3}/);
  expect(part2).toMatch(new RegExp(`“${behaviourOnly}”[\\s\\S]*Suspended, counts for nobody\\n“${withNumber}”`));
  expect(part3).toContain('Ana takes the target further');
  expect(part3).toContain('= 20 deals');
  expect(await invites(s, ana, second)).toBe(invite);

  await ana.press(await questions(ana), 'Undo');
  expect(await wordsOf(ana, questions)).toContain('1 promise taken up again.');
  const after = await wordsOf(ben, agenda);
  expect(after).not.toContain('Suspended');
  expect(after).toContain(`“${withNumber}”`);
});

test('a promise that came back three times asks the manager alone, and the question comes to the personal chat', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting, async () => {
    await promise(ben, withNumber);
  });
  for (const week of [1, 2, 3]) {
    await hold(s, weeksLater(firstMeeting, week), async ({ ana: manager }) => {
      expect(await wordsOf(manager, agenda)).not.toContain('Diagnose again');
    });
  }
  await s.control.to('2026-11-30T18:00:00Z');

  expect(await wordsOf(ben, agenda)).toContain('carried 3 times');
  expect(await wordsOf(ben, agenda)).not.toMatch(/Diagnose again|came back three times/);
  expect(await wordsOf(ana, agenda)).toContain('This one came back three times.');
  await ana.press(await agenda(ana), 'Diagnose again');
  await ana.press(await questions(ana), 'Yes, able to');
  await ana.press(await questions(ana), 'No, not exactly');
  await ana.press(await questions(ana), 'Save');

  const card = await wordsOf(ana, agenda);
  expect(card).not.toContain('Diagnose again');
  expect(card).toContain('First\nWrite the scorecard together');
});

test('a will gap leads to the documented conversation after three held meetings, and only the manager of the pair makes one', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await ana.say('meeting', '@Twofold diagnose');
  expect((await ana.meetingChat()).messages.at(-1)?.text).toContain('That is for our personal chat.');
  await ben.say('personal', 'diagnose');
  expect(await wordsOf(ben, questions)).toContain('Nothing is diagnosed.');
  await answer(ana, 'Yes, able to', 'Yes, exactly', 'Yes, it can work');
  await ana.press(await questions(ana), 'Save');
  expect(await wordsOf(ben, agenda)).toMatch(/Part 1: Coaching\n12 min[\s\S]*If it lasts, a documented conversation after three more 1:1s[\s\S]*Part 2: Accountability\n28 min/);

  for (const week of [0, 1, 2]) await hold(s, weeksLater(firstMeeting, week));
  await s.control.to('2026-11-23T18:00:00Z');

  expect(await wordsOf(ben, agenda)).toContain('First\nHave the documented conversation, and write down together what is agreed');
  expect(await invites(s, ana, weeksLater(firstMeeting, 3))).toContain('24 minutes');
});

test('a manager of two is asked whom it is about, may go back a question, and the answer concerns that one alone', async () => {
  await using s = await story('two-people-weekly');
  const [ana, ben, cleo] = [s.person('Ana'), s.person('Ben'), s.person('Cleo')];
  await newSeries(s, ana, cleo, '1:1 Ana / Cleo');
  await s.control.by('PT15M');
  await switchOn(s);
  await ana.say('personal', 'diagnose');
  const which = await ana.card('personal', /Who is it about/);
  const pair = /"title":"Cleo","value":"([^"]+)"/.exec(JSON.stringify(which.message.cards))?.[1] ?? '';
  await ana.press(which, 'Go on', { pair });
  await ana.press(await questions(ana), 'Yes, able to');
  expect(await wordsOf(ana, questions)).toContain('Does Cleo know exactly');
  await ana.press(await questions(ana), 'Back');
  expect(await wordsOf(ana, questions)).toContain('could Cleo do it today?');
  await ana.press(await questions(ana), 'No, not yet');
  await ana.press(await questions(ana), 'Save');

  for (const [who, says] of [[cleo, 'Skill gap, since'], [ben, 'Nothing is diagnosed.']] as const) {
    await who.say('personal', 'diagnose');
    expect(await wordsOf(who, questions)).toContain(says);
  }
});
