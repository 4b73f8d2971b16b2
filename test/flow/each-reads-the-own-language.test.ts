import { expect, test } from 'vitest';
import { cardText } from '#test/support/played.ts';
import { firstMeeting, weeksLater } from '#test/support/steps.ts';
import { cardsIn, inviteOn, ourMails } from '#test/support/steps-calendar.ts';
import { story, type Story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';
const speaks = (s: Story, who: { readonly id: string }, locale: string) => s.control.call('POST', `/people/${who.id}/locale`, { locale });

test('a German manager and a French rep each read their own; the chat’s card and the invite are the manager’s', async () => {
  await using s = await story('two-people-weekly');
  const [ana, ben] = [s.person('Ana'), s.person('Ben')];
  await speaks(s, ana, 'de-de');
  await speaks(s, ben, 'fr-fr');

  // Whoever has not spoken to Twofold yet is written to in the mailbox's language; from the first word on in that of Teams.
  await ana.press(await ana.card('personal', /Your 1:1s, in two halves/), 'Save my choices');
  expect(cardText((await ana.card('personal', /zwei Hälften/)).message.cards)).toContain('Ich sage zuerst Ben Bescheid, dann folgt die Agenda.');
  expect(cardText((await ben.card('personal', /Ana would like/)).message.cards)).toContain('Recorded');
  await ben.say('personal', 'aide');
  expect((await ben.personal()).messages.map(({ text }) => text ?? '').join('\n')).toContain('Je garde le fil de vos 1:1');

  const written = await inviteOn(s, ana.mail, firstMeeting);
  for (const line of ['Dieses 1:1, in zwei Hälften', '1. Coaching, 24 Minuten', '2. Verbindlichkeit, 16 Minuten', 'Vom letzten Mal ist nichts offen.', 'Agenda öffnen']) expect(written.ours).toContain(line);
  expect(cardText((await ana.card('meeting', /Teil 1: Coaching/)).message.cards)).toContain('Dienstag, 3. November, 10:00 bis 10:45 Uhr');
  expect(cardText((await ben.card('meeting', /Partie 1 : Coaching/)).message.cards)).toContain('mardi 3 novembre, 10:00 à 10:45');

  await s.control.to(`${firstMeeting}T10:01:00Z`);
  await s.control.call('POST', '/meetings', { chatId: (await ana.meetingChat()).id, event: 'start' });
  await ben.say('personal', `engagement ${sentence}`);
  expect(cardText((await ben.card('personal', /Engagement de Ben/)).message.cards)).toContain(`« ${sentence} »`);
  await ana.say('personal', 'commit I’ll join the Contoso call by Friday');
  expect(cardText((await ana.card('personal', /Zusage von Ana/)).message.cards)).toContain('„I’ll join the Contoso call by Friday“');
  await s.control.to(`${firstMeeting}T10:43:00Z`);
  await s.control.call('POST', '/meetings', { chatId: (await ana.meetingChat()).id, event: 'end' });
  await s.control.to(`${firstMeeting}T11:00:00Z`);

  await ana.press(await ana.card('personal', /Dein 1:1 mit Ben/), 'Stimmt so');
  await ben.press(await ben.card('personal', /Votre 1:1 avec Ana/), 'C’est bien cela');
  const next = await inviteOn(s, ana.mail, weeksLater(firstMeeting, 1));
  expect(next.ours).toContain('Was wir zugesagt haben, dann eine neue Zusage. Noch offen:');
  expect(next.ours).toContain(`„${sentence}“`);

  // Another language from now on: what stands in the invites is still known as ours, and nobody gets a second mail for it.
  await speaks(s, ana, 'en-us');
  await ana.say('personal', 'hilfe');
  expect((await ana.personal()).messages.map(({ text }) => text ?? '').join('\n')).toContain('You can write:');
  const agendas = (await cardsIn(ana, 'meeting')).length;
  await s.control.by('PT26H');
  expect((await cardsIn(ana, 'meeting')).length).toBe(agendas);
  expect((await inviteOn(s, ana.mail, weeksLater(firstMeeting, 1))).ours).toBe(next.ours);
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1, [weeksLater(firstMeeting, 1)]: 1 });

  // And when Twofold is stopped, the German lines are found and leave.
  await ben.press(await ben.card('personal', /Ana would like/), 'Stop');
  expect(cardText((await ben.card('personal', /Ana aimerait/)).message.cards)).toContain('C’est arrêté. L’ordre du jour quitte vos invitations');
  expect((await inviteOn(s, ana.mail, weeksLater(firstMeeting, 1))).ours).toBeNull();
});
