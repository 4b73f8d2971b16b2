import { expect, test } from 'vitest';
import { z } from 'zod';
import { cardText } from '#test/support/played.ts';
import { firstMeeting, switchOn } from '#test/support/steps.ts';
import { botPosts, cardsIn, inviteOn, ourMails } from '#test/support/steps-calendar.ts';
import { story, type Story } from '#test/support/story.ts';

const journalLine = z.object({ channel: z.string(), what: z.string(), detail: z.unknown() });

/** What the product did to the world, in order, by the simulator's own journal. */
async function deeds(s: Story): Promise<readonly { readonly what: string; readonly words: string }[]> {
  const lines = z.array(journalLine).parse(await s.control.call('GET', '/journal'));
  return lines.filter(({ channel }) => channel === 'graph' || channel === 'bot-out').map(({ what, detail }) => ({ what, words: JSON.stringify(detail) }));
}

test('the rep has the card before a calendar or a chat of the two is touched', async () => {
  await using s = await story('two-people-weekly');
  const { ben } = await switchOn(s);

  const done = await deeds(s);
  const told = done.findIndex(({ what, words }) => what.startsWith('POST') && words.includes('would like your 1:1s in two halves'));
  const written = done.findIndex(({ what }) => /^PATCH \/users\/.*\/events\//.test(what));
  const posted = done.findIndex(({ what, words }) => what.startsWith('POST') && words.includes('Part 1: Coaching'));
  expect(told).toBeGreaterThan(-1);
  expect(written).toBeGreaterThan(told);
  expect(posted).toBeGreaterThan(told);

  const intro = cardText((await ben.card('personal', /would like your 1:1s/)).message.cards);
  for (const fact of ['Recorded', 'Not recorded', 'Seen by', 'Each week', 'To stop', 'So far nothing about you has been recorded.', 'Stop']) expect(intro).toContain(fact);
  expect(await cardsIn(ben, 'personal')).toHaveLength(1);
});

test('a rep who can’t be told keeps the pair waiting', async () => {
  await using s = await story('two-people-weekly');
  const ana = s.person('Ana');
  const ben = s.person('Ben');
  const before = await inviteOn(s, ana.mail, firstMeeting);
  await ben.app('installed');
  await ben.app('blocked');
  await ana.press(await ana.card('personal', /two halves/), 'Save my choices');
  await s.control.by('PT2H');

  expect(await inviteOn(s, ana.mail, firstMeeting)).toEqual(before);
  expect(await botPosts(ana)).toBe(0);
  expect(await ourMails(s, ben)).toEqual({});
});

test('where both must agree, nothing is written before the rep’s yes', async () => {
  await using s = await story('two-people-weekly', { settings: { CONSENT: 'both' } });
  const { ana, ben } = await switchOn(s);

  const intro = await ben.card('personal', /would like your 1:1s/);
  expect(cardText(intro.message.cards)).toContain('Not for me');
  expect((await inviteOn(s, ana.mail, firstMeeting)).ours).toBeNull();
  expect(await botPosts(ana)).toBe(0);
  expect(await ourMails(s, ben)).toEqual({});

  await ben.press(intro, 'Fine with me');

  expect((await inviteOn(s, ana.mail, firstMeeting)).ours).toContain('1. Coaching');
  expect(await cardsIn(ana, 'meeting')).toHaveLength(1);
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1 });
  expect((await cardsIn(ben, 'personal')).map(({ words }) => words).join()).toContain('Thank you. The agenda for Tuesday 3 November is on its way.');
});

test('a rep who declines leaves everything as it was, also a week later', async () => {
  await using s = await story('two-people-weekly', { settings: { CONSENT: 'both' } });
  const before = await inviteOn(s, s.person('Ana').mail, firstMeeting);
  const { ana, ben } = await switchOn(s);
  await ben.press(await ben.card('personal', /would like your 1:1s/), 'Not for me');
  await s.control.by('P8D');

  expect(await inviteOn(s, ana.mail, firstMeeting)).toEqual(before);
  expect((await inviteOn(s, ana.mail, '2026-11-10')).ours).toBeNull();
  expect(await botPosts(ana)).toBe(0);
  expect(await ourMails(s, ben)).toEqual({});
  expect((await cardsIn(ben, 'personal')).map(({ words }) => words).join()).toContain('Understood. Nothing is recorded');
  expect(await cardsIn(ana, 'personal')).toHaveLength(1);
});
