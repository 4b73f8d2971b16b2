import { expect, test } from 'vitest';
import { cardText } from '#test/support/played.ts';
import { agenda, firstMeeting, hold, promise, switchOn } from '#test/support/steps.ts';
import { times } from '#test/support/steps-calendar.ts';
import { story } from '#test/support/story.ts';

const byForm = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';
const inMeetingChat = 'I’ll send the pricing sheet to Northwind by Thursday';
const inPersonalChat = 'I’ll book 3 demos, and Tailspin, €20,000, will be at closed won by 20 November';
const half = 'I’ll run two role-plays';
const otherHalf = 'and Wingtip, €9,000, will be at proposal by Friday';
const fromBen = 'I’ll call 4 old customers, and Litware, €5,000, will be at discovery by Friday';
const fromAna = 'I’ll join the Litware call by Friday';
const twice = 'I’ll write 6 follow-ups, and Proseware, €7,000, will be at proposal by Friday';

/** Each of the two has each sentence once in the recap. */
async function bothRecapsSay({ ana, ben }: Awaited<ReturnType<typeof switchOn>>, sentences: readonly string[]): Promise<void> {
  for (const who of [ana, ben]) {
    const words = cardText((await who.card('personal', /Your 1:1 with/)).message.cards);
    for (const sentence of sentences) expect([sentence, times(words, `“${sentence}”`)]).toEqual([sentence, 1]);
  }
}

test('a promise is kept in whichever way it is said, and a missing half is asked for and joined', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  const madeSoFar = async () => cardText((await agenda(ben)).message.cards);

  await hold(s, firstMeeting, async () => {
    await promise(ben, byForm);
    expect(times(await madeSoFar(), byForm)).toBe(1);

    await ana.say('meeting', `@Twofold commit ${inMeetingChat}`);
    expect(times(await madeSoFar(), inMeetingChat)).toBe(1);

    await ben.say('personal', `commit ${inPersonalChat}`);
    const readBack = cardText((await ben.card('personal', /Tailspin/)).message.cards);
    expect(readBack).toContain(`“${inPersonalChat}”`);
    for (const read of ['book', '3 demos', 'Tailspin, €20,000, at closed won', 'Fri 20 Nov', 'Both halves are there.']) expect(readBack).toContain(read);

    await ben.say('personal', `commit ${half}`);
    const question = await ben.card('personal', /Half of it is there/);
    expect(cardText(question.message.cards)).toContain('And what does it move? Deal, amount, stage');
    expect(cardText(question.message.cards)).toContain('still missing');
    await ben.press(question, 'Join the halves', { half: otherHalf });
    expect(times(await madeSoFar(), `${half}, ${otherHalf}`)).toBe(1);

  });

  await bothRecapsSay({ ana, ben }, [byForm, inMeetingChat, inPersonalChat, `${half}, ${otherHalf}`]);
  expect(cardText((await ana.card('personal', /Your 1:1 with/)).message.cards)).toMatch(/You promised[\s\S]*Northwind[\s\S]*Ben promised[\s\S]*Contoso/);
});

test('two who press at once lose nothing, and a press that is delivered twice counts once', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting, async () => {
    await Promise.all([promise(ben, fromBen), promise(ana, fromAna, 'manager')]);
    await Promise.all([promise(ben, twice), promise(ben, twice)]); // Teams delivers an unanswered press again
    const card = cardText((await agenda(ben)).message.cards);
    expect([fromBen, fromAna, twice].map((sentence) => times(card, `“${sentence}”`))).toEqual([1, 1, 1]);
  });
  await bothRecapsSay({ ana, ben }, [fromBen, fromAna, twice]);
});

test('a sentence that is no promise is asked about, and the bot hears only what mentions it', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting, async () => {
    const chat = await ben.meetingChat();
    const before = chat.messages.length;
    await s.control.call('POST', `/people/${ben.id}/say`, { chatId: chat.id, text: `commit ${byForm}`, mention: false });
    expect(cardText((await agenda(ben)).message.cards)).not.toContain(byForm);
    expect((await ben.meetingChat()).messages).toHaveLength(before + 1);

    await ben.say('personal', 'commit the weather is nice');
    expect(cardText((await ben.card('personal', /weather/)).message.cards)).toContain('And what will be done, how often?');
    await ana.say('personal', 'commit');
    expect((await ana.personal()).messages.at(-1)?.text).toContain('Write the sentence after “commit”');
  });
});
