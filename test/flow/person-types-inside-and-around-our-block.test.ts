import { expect, test } from 'vitest';
import { firstMeeting, switchOn } from '#test/support/steps.ts';
import { cutAtBlock, inviteOn, ourMails } from '#test/support/steps-trouble.ts';
import { story } from '#test/support/story.ts';

const above = 'Please read the notes from Porto first.';
const inside = 'Let us take the Tailspin call of Monday.';
const below = 'I bring the coffee.';

test.each(['owa', 'outlook-classic', 'teams'] as const)('what a person types inside and around our block in %s is kept, also when the block leaves', async (client) => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  const before = await inviteOn(s, ana.mail, firstMeeting);
  expect(before.blocks).toBe(1);

  await ana.edit(before.id, client, typedInto(before.html));
  await s.control.by('PT30M');

  const edited = await inviteOn(s, ana.mail, firstMeeting);
  expect(edited.blocks).toBe(1);
  for (const words of [above, inside, below]) expect(edited.text).toContain(words);
  expect(edited.joinUrl).toBe(before.joinUrl);
  expect(await ourMails(s, ben)).toHaveLength(1); // a person's own words are no reason to write

  await ben.say('personal', 'stop');
  await ben.press(await ben.card('personal', /Stop Twofold\?/), 'stop.confirm');
  await s.control.by('PT5M');

  const after = await inviteOn(s, ana.mail, firstMeeting);
  expect(after.blocks).toBe(0);
  expect(after.text).not.toMatch(/1\. Coaching|in two halves|Twofold|Open the agenda/);
  for (const words of ['Ben, please bring one call.', above, inside, below, 'Microsoft Teams meeting']) expect(after.text).toContain(words);
  expect(after.joinUrl).toBe(before.joinUrl);
  expect(await ourMails(s, ben)).toHaveLength(2);
});

/** The body with one line before our block, one in its first part and one after it. */
function typedInto(html: string): string {
  const { before, block, after } = cutAtBlock(html);
  const typed = block.replace(/No\s+numbers\s+in\s+this\s+half\.(?:<\/span>)?/, `$&<br>${inside}`);
  expect(typed).toContain(inside);
  return `${before}<p>${above}</p>${typed}<p>${below}</p>${after}`;
}
