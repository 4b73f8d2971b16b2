import pg from 'pg';
import { expect, test } from 'vitest';
import { confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { inviteOn } from '#test/support/steps-trouble.ts';
import { story, type Story } from '#test/support/story.ts';
import { canaries } from '../../src/sim/scenarios/canaries.ts';

const said = 'I’ll ask what pelican waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';
const mentioned = 'I’ll book 2 walrus demos, and Northwind, €9,000, will be at demo by Thursday';
const topic = 'Asking about the flamingo budget';
const typed = 'Let us talk about the ocelot deal.';

/** Looks like a 1:1 and is none, or is private: its words are nobody's business. */
async function plantNoise(s: Story): Promise<void> {
  const [ana, ben] = [s.person('Ana'), s.person('Ben')];
  const timeZone = 'GMT Standard Time';
  const event = (subject: string, address: string, name: string, more: object = {}) => ({
    subject,
    body: { contentType: 'html', content: `<p>${canaries.body}</p>` },
    location: { displayName: canaries.place },
    start: { dateTime: '2026-11-04T14:00:00', timeZone },
    end: { dateTime: '2026-11-04T14:30:00', timeZone },
    attendees: [{ emailAddress: { address, name }, type: 'required' }],
    ...more,
  });
  const weekly = { recurrence: { pattern: { type: 'weekly', interval: 1, daysOfWeek: ['wednesday'], firstDayOfWeek: 'monday' }, range: { type: 'noEnd', startDate: '2026-11-04', recurrenceTimeZone: timeZone } } };
  const outsider = 'z.quartzmann@mail.example';
  await s.graph.call('POST', `/users/${ana.mail}/events`, event('Call with a customer', outsider, canaries.thirdParty));
  await s.graph.call('POST', `/users/${ana.mail}/events`, event(`Weekly with ${canaries.thirdParty}`, outsider, canaries.thirdParty, weekly));
  await s.graph.call('POST', `/users/${ben.mail}/events`, event(canaries.privateSubject, outsider, canaries.thirdParty, { sensitivity: 'private' }));
  await s.graph.call('POST', `/users/${ana.mail}/events`, event(canaries.privateSubject, ben.mail, 'Ben Okoye', { sensitivity: 'private', ...weekly }));
  await s.control.by('PT10M');
}

/** Every value of every row of every table of ours and of the queue, as text. */
async function everythingIn(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const rows: string[] = [];
    for (const { name } of tables.rows) {
      const found = await client.query<{ line: string }>(`select row_to_json(one)::text as line from ${name} one`);
      rows.push(...found.rows.map(({ line }) => line));
    }
    return rows.join('\n');
  } finally {
    await client.end();
  }
}

test('no sentence of a 1:1 reaches the log, and no word of anybody else’s calendar the database', async () => {
  await using s = await story('two-people-weekly', { settings: { LOG_LEVEL: 'debug' } });
  await plantNoise(s);
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting, async () => {
    await promise(ben, said);
    await ben.say('meeting', `commit ${mentioned}`);
    await ana.press(await ana.card('meeting', /Part 1: Coaching/), 'Add it', { topic, evidence: 'https://app.gong.example/call?id=heron' });
  });
  await confirmBoth({ ana, ben });
  const next = await inviteOn(s, ana.mail, weeksLater(firstMeeting, 1));
  expect(next.text).toContain(said); // so it is somewhere
  await ana.edit(next.id, 'owa', next.html.replace(/<body>/, `<body><p>${typed}</p>`));
  await ben.say('personal', 'commit nothing but a narwhal');
  await ben.say('personal', 'What does my octopus have to do with it?');
  await ana.say('personal', 'stop');
  await ana.press(await ana.card('personal', /Stop Twofold\?/), 'stop.confirm');
  await s.control.by('PT10M');

  const log = s.lines.join('\n');
  expect(s.lines.length).toBeGreaterThan(50);
  for (const word of ['pelican', 'walrus', 'flamingo', 'heron', 'ocelot', 'narwhal', 'octopus', 'Contoso', 'Northwind', 'one call', 'Okoye', 'Silva', 'fabrikam.example', '1:1 Ana']) {
    expect(log, `the log says ${word}`).not.toContain(word);
  }
  const database = await everythingIn(s.databaseUrl);
  expect(database).toContain('pelican'); // what the two said is kept, and there only
  for (const word of ['ocelot', 'octopus', 'one call']) expect(database, `the database says ${word}`).not.toContain(word);
  for (const canary of [...Object.values(canaries), 'quartzmann']) {
    expect(log, `the log says ${canary}`).not.toContain(canary);
    expect(database, `the database says ${canary}`).not.toContain(canary);
  }
});
