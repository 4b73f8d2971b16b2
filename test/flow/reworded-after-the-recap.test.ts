import { expect, test } from 'vitest';
import { cardText } from '#test/support/played.ts';
import { firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { inviteOn, ourMailsAbout, recapOf } from '#test/support/steps-trouble.ts';
import { story, type Story } from '#test/support/story.ts';

const benSaid = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';
const benMeant = 'I’ll ask what waiting costs on 4 calls, and Contoso, €40,000, will be at proposal by Friday';
const anaSaid = 'I’ll get two dates for the Fabrikam workshop by Thursday';
const anaMeant = 'I’ll get one date for the Fabrikam workshop by Thursday';
const next = weeksLater(firstMeeting, 1);

async function promiseBoth(s: Story) {
  const people = await switchOn(s);
  await hold(s, firstMeeting, async ({ ana, ben }) => {
    await promise(ben, benSaid);
    await promise(ana, anaSaid, 'manager');
  });
  return people;
}

/** Rewords the one own promise on the recap. */
async function reword(s: Story, name: 'Ana' | 'Ben', sentence: string): Promise<void> {
  const who = s.person(name);
  const recap = await who.card('personal', recapOf(name === 'Ana' ? 'Ben' : 'Ana'));
  const input = /"id":"(reword-[^"]+)"/.exec(JSON.stringify(recap.message.cards))?.[1] ?? 'no input to reword';
  await who.press(recap, 'Use these words', { [input]: sentence });
}

const recapText = async (s: Story, name: 'Ana' | 'Ben') => cardText((await s.person(name).card('personal', recapOf(name === 'Ana' ? 'Ben' : 'Ana'))).message.cards);
const confirm = async (s: Story, name: 'Ana' | 'Ben') => s.person(name).press(await s.person(name).card('personal', recapOf(name === 'Ana' ? 'Ben' : 'Ana')), 'That’s right');

test('the rep’s own words win at once; the manager’s wait until the rep says yes; the next invite has the new words', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await promiseBoth(s);

  await reword(s, 'Ben', benMeant);
  expect(await recapText(s, 'Ana')).toContain(benMeant);
  expect(await recapText(s, 'Ana')).not.toContain(benSaid);

  await reword(s, 'Ana', anaMeant);
  const shown = await recapText(s, 'Ben');
  expect(shown).toContain(anaSaid); // still what holds
  expect(shown).toMatch(new RegExp(`Ana put it in other words\\. It waits for your yes\\.\\s+“${anaMeant}”`));
  expect(await recapText(s, 'Ana')).toMatch(new RegExp(`Waiting for Ben\\.\\s+“${anaMeant}”`));

  await confirm(s, 'Ben');
  expect(await recapText(s, 'Ana')).toContain(anaMeant);
  expect(await recapText(s, 'Ana')).not.toContain(anaSaid);
  expect(await ourMailsAbout(s, ben, next)).toBe(0);
  await confirm(s, 'Ana');

  const { text } = await inviteOn(s, ana.mail, next);
  for (const sentence of [benMeant, anaMeant]) expect(text).toContain(sentence);
  for (const sentence of [benSaid, anaSaid]) expect(text).not.toContain(sentence);
  expect(await ourMailsAbout(s, ben, next)).toBe(1);
});

test('a manager’s new wording that the rep has not accepted stays out of the invite, and the rep is asked again', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await promiseBoth(s);
  await confirm(s, 'Ben');
  await reword(s, 'Ana', anaMeant);
  await confirm(s, 'Ana');

  const { text } = await inviteOn(s, ana.mail, next);
  expect(text).toContain(anaSaid);
  expect(text).not.toContain(anaMeant);

  await confirm(s, 'Ben');
  const accepted = await recapText(s, 'Ben');
  expect(accepted).toContain(anaMeant);
  expect(accepted).not.toContain(anaSaid);
  expect(await ourMailsAbout(s, ben, next)).toBe(1);
});
