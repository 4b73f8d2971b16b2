import pg from 'pg';
import { expect, test } from 'vitest';
import { firstMeeting, hold, promise, switchOn } from '#test/support/steps.ts';
import { botWords, readPress } from '#test/support/steps-trouble.ts';
import { story } from '#test/support/story.ts';

test('with scores off nobody is rated or counted: the word gets the help, an old card is refused, and nothing is stored', async () => {
  await using s = await story('two-people-weekly', { settings: { SCORES: 'off' } });
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting, async () => {
    await promise(ben, 'I’ll ask what waiting costs on 5 calls by Friday');
  });
  const [pair = ''] = await rows(s.databaseUrl, 'select id as value from twofold.pair');

  await ana.say('personal', 'scorecard');
  const forge = (verb: string, data: Readonly<Record<string, unknown>>) =>
    ana.personal().then(({ id }) => s.control.call('POST', `/people/${ana.id}/forge`, { chatId: id, verb, data: { pair, ...data } }));
  const answers = [
    await forge('scorecard.view', {}),
    await forge('scorecard.rate', { skill: 'discovery', level: '2' }),
    await forge('scorecard.enter', { week: '2026-11-02', 'done-drills-done': '1' }),
    await forge('scorecard.arc', { start: '2026-11-02', 'mark-30': 'a', 'mark-60': 'b', 'mark-90': 'c' }),
  ];

  for (const answer of answers) expect(readPress(answer).refused).toContain('This card is from an earlier meeting.');
  expect(await rows(s.databaseUrl, 'select seq::text as value from twofold.scorecard_entry')).toEqual([]);
  const said = `${await botWords(ana)}\n${await botWords(ben)}`;
  expect(said).toContain('I did not understand that. You can write:');
  expect(said).not.toMatch(/scorecard|Promises kept|Rate the skill|In Ben’s hands|Discovery calls held/i);
});

async function rows(connectionString: string, query: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<{ value: string }>(query)).rows.map(({ value }) => value);
  } finally {
    await client.end();
  }
}
