import pg from 'pg';
import { expect, test } from 'vitest';
import { cardText, type Played } from '#test/support/played.ts';
import { agenda, confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { readPress } from '#test/support/steps-trouble.ts';
import { story, type Story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';

const forge = (s: Story, who: Played, chatId: string, verb: string, data: Readonly<Record<string, unknown>>) => s.control.call('POST', `/people/${who.id}/forge`, { chatId, verb, data });

test('with DIAGNOSIS off nothing of it is asked or shown, not even after the third time', async () => {
  await using s = await story('two-people-weekly', { settings: { DIAGNOSIS: 'off' } });
  const { ana, ben } = await switchOn(s);
  for (const who of [ana, ben]) {
    await who.say('personal', 'diagnose');
    const answer = (await who.personal()).messages.at(-1);
    expect(answer?.text).toContain('You can write:');
    expect(answer?.text).not.toContain('diagnose');
  }
  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });
  await confirmBoth({ ana, ben });
  for (const week of [1, 2, 3]) await hold(s, weeksLater(firstMeeting, week));
  await s.control.to('2026-11-30T18:00:00Z');

  for (const who of [ana, ben]) {
    const card = cardText((await agenda(who)).message.cards);
    expect(card).toContain('carried 3 times');
    expect(card).toMatch(/Part 1: Coaching\n24 min/);
    expect(card).not.toMatch(/diagnos|came back three times/i);
  }

  // A card from before the administrator turned it off.
  const pair = /"pair":"([^"]+)"/.exec(JSON.stringify((await ben.card('personal', /would like your 1:1s/)).message.cards))?.[1] ?? '';
  expect(pair).not.toBe('');
  const saved = await forge(s, ana, (await ana.personal()).id, 'diagnosis.save', { pair, could: 'no', id: 'from-an-old-card' });
  expect(readPress(saved).refused).toContain('This card is from an earlier meeting.');
  expect(await diagnosesIn(s)).toBe(0);
});

async function diagnosesIn(s: Story): Promise<number> {
  const client = new pg.Client({ connectionString: s.databaseUrl });
  await client.connect();
  try {
    return (await client.query('select from twofold.diagnosis')).rowCount ?? -1;
  } finally {
    await client.end();
  }
}
