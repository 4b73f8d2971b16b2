import { expect, test } from 'vitest';
import { cardText } from '#test/support/played.ts';
import { confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { cardsIn, inviteOn, ourMails, times } from '#test/support/steps-calendar.ts';
import { story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';

test('where the rep organizes, the manager is asked, the rep’s own invite is written, and the manager gets the mail', async () => {
  await using s = await story('rep-organizes');
  const ana = s.person('Ana');
  const ben = s.person('Ben');
  const second = weeksLater(firstMeeting, 1);
  const before = await inviteOn(s, ben.mail, firstMeeting);
  expect(cardText((await ana.card('personal', /two halves/)).message.cards)).toContain('Help with Ben?');
  expect(await cardsIn(ben, 'personal')).toEqual([]);

  await switchOn(s);
  const written = await inviteOn(s, ben.mail, firstMeeting);
  expect(written.ours).toContain('1. Coaching, 24 minutes');
  expect({ ...written, ours: null }).toEqual(before);
  await s.control.by('PT10M');
  expect((await inviteOn(s, ana.mail, firstMeeting)).ours).toBe(written.ours); // by Exchange: an attendee’s copy is never written by us
  expect(await ourMails(s, ana)).toEqual({ [firstMeeting]: 1 });
  expect(await ourMails(s, ben)).toEqual({});
  expect(await cardsIn(ana, 'meeting')).toHaveLength(1);

  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });
  await confirmBoth({ ana, ben });

  const next = await inviteOn(s, ben.mail, second);
  expect(times(next.ours, sentence)).toBe(1);
  expect(next.ours).toContain('What Ana takes on.');
  expect([next.theirs, next.join]).toEqual([before.theirs, before.join]);
  expect(await ourMails(s, ana)).toEqual({ [firstMeeting]: 1, [second]: 1 });
  expect(await ourMails(s, ben)).toEqual({});
});
