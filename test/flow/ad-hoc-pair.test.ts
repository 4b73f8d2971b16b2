import pg from 'pg';
import { expect, test } from 'vitest';
import { cardsIn, inputIds, inviteOn, ourMails } from '#test/support/steps-calendar.ts';
import type { Played } from '#test/support/played.ts';
import { story, type Story } from '#test/support/story.ts';

const meet = (s: Story, ana: Played, who: Played, date: string, subject: string) =>
  s.graph.call('POST', `/users/${ana.mail}/events`, {
    subject,
    body: { contentType: 'html', content: '<html><body><div>See you there.</div></body></html>' },
    start: { dateTime: `${date}T14:00:00`, timeZone: 'GMT Standard Time' },
    end: { dateTime: `${date}T14:30:00`, timeZone: 'GMT Standard Time' },
    attendees: [{ emailAddress: { address: who.mail, name: who.mail }, type: 'required' }],
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
  });

test('two people who meet every week by single events are offered like a series, and a later meeting joins them', async () => {
  await using s = await story('two-people-weekly');
  const ana = s.person('Ana');
  const cleo = s.person('Cleo');
  for (const date of ['2026-11-05', '2026-11-13', '2026-11-19']) await meet(s, ana, cleo, date, '1:1 Ana / Cleo');
  await meet(s, ana, cleo, '2026-11-10', 'Fabrikam redlines');
  await s.control.by('PT5M');
  expect((await cardsIn(ana, 'personal')).some(({ words }) => words.includes('Cleo'))).toBe(false); // three are chance

  await meet(s, ana, cleo, '2026-11-26', '1:1 Ana / Cleo');
  await s.control.by('PT5M');
  const offer = await ana.card('personal', /Help with Cleo\?/);
  expect((await cardsIn(ana, 'personal')).at(-1)?.words).toContain('About every week, single meetings, just you two, Cleo reports to you');
  const [ben = '', ofCleo = ''] = ['Ben', 'Cleo'].flatMap((name) => inputIds(offer.message.cards, 'row-', name));
  await ana.press(offer, 'Save my choices', { [ben]: 'no', [ofCleo]: 'yes' });
  await s.control.by('PT5M');

  expect((await inviteOn(s, ana.mail, '2026-11-05')).ours).toContain('Coaching');
  expect((await inviteOn(s, ana.mail, '2026-11-05')).theirs).toContain('See you there.');
  const [first] = await s.graph.view(ana.mail, '2026-11-05T00:00:00Z', '2026-11-05T23:59:59Z');
  expect(await ourMails(s, cleo, first?.uid)).toEqual({ 'whole series': 1 });

  await meet(s, ana, cleo, '2026-12-03', 'Catch-up');
  await s.control.by('PT5M');
  const ofPair = `select m.start_at::date::text as value from twofold.meeting m join twofold.pair p using (tenant) where p.id = m.pair and p.rep = '${cleo.id}' and not m.gone order by 1`;
  expect(await rows(s.databaseUrl, ofPair)).toEqual(['2026-11-05', '2026-11-13', '2026-11-19', '2026-11-26', '2026-12-03']);
  const kept = await rows(s.databaseUrl, 'select to_jsonb(c)::text || coalesce(to_jsonb(o)::text, $$$$) as value from twofold.series_copy c left join twofold.occurrence_copy o using (tenant, mailbox, master)');
  expect(kept.filter((text) => text.includes('2026-11-10T14'))).toEqual([]); // nothing of a single event that is no 1:1
  expect(kept.join()).not.toMatch(/redlines|Catch-up|See you/);
});

async function rows(databaseUrl: string, text: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: found } = await client.query<{ value: string }>(text);
    return found.map(({ value }) => value);
  } finally {
    await client.end();
  }
}
