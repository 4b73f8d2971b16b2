import { expect, test } from 'vitest';
import { cardText } from '#test/support/played.ts';
import { firstMeeting } from '#test/support/steps.ts';
import { botPosts, cardsIn, inputIds, inviteOn, ourMails, weeklyFrom } from '#test/support/steps-calendar.ts';
import { story } from '#test/support/story.ts';

test('the manager is asked once who, when and why, and until the yes nothing stands anywhere else', async () => {
  await using s = await story('two-people-weekly');
  const ana = s.person('Ana');
  const ben = s.person('Ben');

  const [offer, ...more] = await cardsIn(ana, 'personal');
  expect(more).toEqual([]);
  expect(offer?.words).toContain('Ben Okoye');
  expect(offer?.words).toContain('Tuesdays, 10:00 to 10:45');
  expect(offer?.words).toContain('Weekly, just you two, Ben reports to you');
  expect(offer?.words).toContain('Yes means one calendar update a week, to the rep, in your name.');

  await s.control.to('2026-11-04T07:00:00Z'); // a meeting goes by, and nobody answered

  expect(await cardsIn(ana, 'personal')).toHaveLength(1);
  expect(await cardsIn(ben, 'personal')).toEqual([]);
  expect(await botPosts(ana)).toBe(0);
  expect((await inviteOn(s, ana.mail, firstMeeting)).ours).toBeNull();
  expect((await inviteOn(s, ana.mail, '2026-11-10')).ours).toBeNull();
  expect(await ourMails(s, ben)).toEqual({});
});

test('“Not now” rests four weeks and twice at most, and “Not a 1:1” is left alone', async () => {
  await using s = await story('two-people-weekly');
  const ana = s.person('Ana');
  const cleo = s.person('Cleo');
  await s.graph.call('POST', `/users/${ana.mail}/events`, weeklyFrom('2026-11-05', cleo.mail, '1:1 Ana / Cleo'));
  await s.control.call('PUT', '/scope', { members: [ana.mail] }); // three months are long: let only the one calendar be watched
  await s.control.by('PT5M');
  const asked = async () => (await cardsIn(ana, 'personal')).length;
  const notNow = async () => {
    const offer = await ana.card('personal', /Help with Ben\?/);
    const [row = ''] = inputIds(offer.message.cards, 'row-', 'Ben');
    await ana.press(offer, 'Save my choices', { [row]: 'later' });
    return (await cardsIn(ana, 'personal')).at(-1)?.words;
  };

  const offer = await ana.card('personal', /Help with Cleo\?/);
  expect(await asked()).toBe(1); // a second series edits the offer that stands
  const [ben = '', ofCleo = ''] = ['Ben', 'Cleo'].flatMap((name) => inputIds(offer.message.cards, 'row-', name));
  await ana.press(offer, 'Save my choices', { [ben]: 'later', [ofCleo]: 'no' });
  expect(cardText((await ana.card('personal', /You chose/)).message.cards)).toContain('I ask again about Ben in four weeks. I leave Cleo alone.');

  await s.control.to('2026-11-30T06:55:00Z');
  expect(await asked()).toBe(1);
  await s.control.to('2026-11-30T07:05:00Z');
  expect(await asked()).toBe(2);
  expect(cardText((await ana.card('personal', /Help with Ben\?/)).message.cards)).not.toContain('Cleo');
  expect(await notNow()).toContain('I ask again about Ben in four weeks.');

  await s.control.to('2026-12-28T07:00:00Z');
  expect(await asked()).toBe(2);
  await s.control.to('2026-12-28T07:10:00Z');
  expect(await asked()).toBe(3);
  expect(await notNow()).toContain('I leave Ben alone.');

  await s.control.to('2027-01-25T08:00:00Z');
  expect(await asked()).toBe(3);
  expect((await inviteOn(s, ana.mail, '2027-01-26')).ours).toBeNull();
  expect(await botPosts(ana)).toBe(0);
});
