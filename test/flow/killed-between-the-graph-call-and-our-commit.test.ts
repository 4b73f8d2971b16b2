import { expect, test } from 'vitest';
import { confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { cardText } from '#test/support/played.ts';
import { agendaText, cardsIn, inviteOn, journal, ourMailsAbout, recapOf } from '#test/support/steps-trouble.ts';
import { story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';
const next = weeksLater(firstMeeting, 1);

// A card may stand twice only where the channel took it and we never heard: then the newer one is kept up to date (architecture.md, "Data").
const deaths = [
  { at: 'before-graph-write', match: 'PATCH /users', cards: 1 },
  { at: 'after-graph-write', match: 'PATCH /users', cards: 1 },
  { at: 'before-bot-post', match: 'POST .*19:meeting', cards: 1 },
  { at: 'after-bot-post', match: 'POST .*19:meeting', cards: 2 },
];

test.each(deaths)('killed $at, the product comes back and ends in the same place with one mail', async ({ at, match, cards }) => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });

  await s.control.call('POST', '/kill', { at, match });
  await confirmBoth({ ana, ben });
  await s.control.by('PT10M');

  expect((await journal(s)).filter(({ what }) => what === 'killed')).toHaveLength(1);
  const { blocks, text } = await inviteOn(s, ana.mail, next);
  expect(blocks).toBe(1);
  expect(text).toContain(sentence);
  expect(await ourMailsAbout(s, ben, next)).toBe(1);
  const standing = await cardsIn(ana, 'meeting', agendaText);
  expect(standing.length).toBeGreaterThanOrEqual(1);
  expect(standing.length).toBeLessThanOrEqual(cards);

  await hold(s, next);
  for (const [who, other] of [[ana, 'Ben'], [ben, 'Ana']] as const) {
    const recaps = await cardsIn(who, 'personal', recapOf(other));
    expect(recaps).toHaveLength(2);
    expect(cardText(recaps[1]?.cards)).toContain(sentence);
  }
  expect(await ourMailsAbout(s, ben, next)).toBe(1);
  expect(await cardsIn(ana, 'meeting', /Held, 42 minutes/)).toHaveLength(1 + standing.length); // the first meeting's, and whatever stood for this one
});
