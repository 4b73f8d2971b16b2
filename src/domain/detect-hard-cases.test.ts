import { describe, expect, test } from 'vitest';
import { ana, anas, aPerson, aSeries, ben, cleo, dana, every, finn, from, invited, unknownLine } from '#test/support/calendar-builders.ts';
import type { CalendarEvent } from './calendar.ts';
import { detectOneOnOne } from './detect-one-on-one.ts';
import { localDate } from './time.ts';
import type { DetectInput } from './verdict.ts';

const verdict = (more: Partial<CalendarEvent>, whose: Partial<DetectInput> = {}) => detectOneOnOne({ ...anas, ...whose }, aSeries(more));
/** `1:1`, or why not. */
const said = (more: Partial<CalendarEvent>, whose: Partial<DetectInput> = {}) => {
  const found = verdict(more, whose);
  return found.is === 'one-on-one' ? '1:1' : found.because;
};
const room = invited('Room Porto (8) <conf-12@contoso.com>');

describe('subjects that say 1:1, whatever the directory knows', () => {
  test.each([
    ['English', ['1:1', 'Ben 1:1', '1-1 Ben', '1on1 Ben', '1 on 1 w/ Ben', '1-on-1: Ben', 'One on One Ben', 'one-to-one Ben', 'One2One', '121 Ben', '1-2-1 with Ben', '1x1 Ben', 'O3 Ben', 'Ben O3s', 'Weekly 1:1s Ben', 'Ben <> Ana 1:1', '1:1 Ben (pipeline, coaching, wins)', 'FW: 1:1 Ben', '🔁 1:1']],
    ['German', ['Einzelgespräch Ben', 'JF Ben', 'Jour fixe Ben', 'Vier-Augen-Gespräch', 'Unter vier Augen', 'Mitarbeitergespräch Ben', '1:1 Gespräch Ben', 'Bilat Ben', 'Persönlicher Austausch Ben', 'Zweiergespräch Ben', '1zu1 Ben', 'Regeltermin Ben']],
    ['French', ['Entretien individuel Ben', 'Point individuel', 'Tête-à-tête Ben', 'Rencontre individuelle Ben', 'Face à face Ben', 'Bilatérale Ben', '1 à 1 Ben', 'Échange individuel']],
    ['Spanish', ['Uno a uno con Ben', 'Reunión individual Ben', 'Cara a cara Ben', '1 a 1 Ben', 'Sesión individual', 'Mano a mano Ben']],
    ['Portuguese', ['Um a um com Ben', 'Reunião individual Ben', 'Conversa individual', '1:1 com Ben', '1 a 1 Ben', 'Bilateral Ben']],
    ['Italian', ['Colloquio individuale Ben', 'A tu per tu', 'Faccia a faccia Ben', 'Uno a uno Ben', 'Incontro individuale', 'Vis-à-vis Ben']],
    ['Dutch', ['Bila Ben', 'Een-op-een Ben', '1-op-1', 'Wekelijks bijpraten Ben', 'Werkoverleg Ben', 'Voortgangsgesprek Ben']],
    ['Swedish, Danish, Norwegian', ['Veckosamtal Ben', 'Enskilt möte Ben', 'Medarbetarsamtal Ben', 'En till en', 'Avstämning Ben', 'Medarbejdersamtale Ben', 'En-til-en Ben', 'Ukesamtale', 'Enkeltsamtale Ben', 'På tomannshånd']],
    ['Polish', ['Jeden na jeden Ben', 'Rozmowa indywidualna', 'Spotkanie indywidualne Ben', 'W cztery oczy', 'Sam na sam Ben', '1 na 1 Ben']],
    ['Japanese, Chinese, Korean', ['1on1', '1対1', '個別面談', '面談', '１：１', '一对一', '원온원', '週次1on1']],
    ['others', ['Kahdenkeskinen Ben', 'Один на один', 'Birebir Ben', 'Négyszemközti Ben', 'Unu la unu Ben']],
  ])('%s', (_, subjects) => {
    for (const subject of subjects) {
      expect(said({ subject }), subject).toBe('1:1');
      expect(said({ subject }, unknownLine), subject).toBe('1:1');
    }
  });
});

describe('plain subjects: only with somebody in the reporting line', () => {
  test.each([
    '', ' ', 'Catch-up', 'Catch up', 'Weekly check-in', 'Sync', 'Weekly touchbase', 'Coaching', 'Wöchentlicher Austausch', 'Abstimmung', 'Rücksprache', 'Point hebdo', 'Suivi hebdomadaire', 'Puesta al día', 'Seguimiento semanal',
    'Alinhamento semanal', 'Bate-papo', 'Allineamento settimanale', 'Chiacchierata', 'Wekelijks overleg', 'Bijpraten', 'Uppföljning', 'Ukentlig prat', 'Ugentlig snak', 'Cotygodniowe spotkanie', 'Rozmowa', '定例', '週次ミーティング', 'Viikkopalaveri',
  ])('"%s"', (subject) => {
    expect(said({ subject })).toBe('1:1');
    if (subject !== 'Bijpraten') expect(said({ subject, attendees: [invited(finn)] })).toBe('other-purpose'); // the Dutch word means this very meeting
  });

  test.each(['Ben', 'Ben weekly', 'Weekly: Ben', 'Check in w/ Ben', 'Ben/Ana', 'Ana x Ben', 'Ben & Ana weekly', 'Ana + Ben', 'ana <> ben', 'AS / BO', 'Okoye', 'Ben Okoye / Ana Sousa', 'Ben catch-up (30 min)', 'Point Ben', 'Punto con Ben', 'Papo com Ben', 'Austausch Ben', 'Ben pulse'])(
    'the name of the report: "%s"',
    (subject) => expect(said({ subject })).toBe('1:1'),
  );

  test('a short form of a name is that name', () => {
    const alexandra = aPerson('Alexandra Berg');

    expect(said({ subject: 'Alex weekly', attendees: [invited(alexandra)] }, { directReports: [alexandra] })).toBe('1:1');
  });

  test('Japanese names are found inside a word, with and without a title', () => {
    const [hayashi, tanaka] = [aPerson('林 遥', { mail: 'h@contoso.com' }), aPerson('Yuki Tanaka (田中 由紀)', { mail: 'y@contoso.com' })];
    const whose = { owner: hayashi, directReports: [tanaka] };

    for (const subject of ['田中さん', '林・田中', '田中さん定例', '林 / 田中', '田中様との打ち合わせ'])
      expect(said({ subject, organizer: { mail: hayashi.mail, name: hayashi.displayName }, attendees: [invited(tanaka)] }, whose), subject).toBe('1:1');
    expect(said({ subject: '展示会準備プロジェクト', attendees: [invited(tanaka)] }, whose)).toBe('other-purpose');
  });

  test('a stale name in the subject does not matter', () => {
    for (const subject of ['1:1 Daan', '1on1 w/ Daan', 'Daan - Ana', 'Ana / Daan', 'Daan and Ana']) expect(said({ subject }), subject).toBe('1:1');
    expect(detectOneOnOne(anas, aSeries({ subject: 'Daan' }), ['daan', 'janssens']).is).toBe('one-on-one');
    expect(said({ subject: 'Pipeline - Ana' })).toBe('other-purpose');
  });
});

describe('a topic of its own is no 1:1, even with a report', () => {
  test.each([
    'Quote template project', 'Contoso bid writing session', 'Fabrikam renewal (Ben)', 'Deal desk: approvals', 'QBR slides', 'Fika med Ben', 'Lunch Ben', 'Coffee with Ben', 'Kaffee mit Ben', 'Café con Ben', 'Padel Ben', 'Interview panel Ben', 'Forecast Contoso', 'Onboarding Cleo',
    '10:1 pipeline plan', '1:11 release', 'Angebot Fabrikam', 'Propuesta Fabrikam', 'Projet Alpha', 'Hiring sync', 'Proseware weekly status', '採用会議', 'CRM clean-up Ben', 'v1.1 release notes',
  ])('"%s"', (subject) => expect(said({ subject })).toBe('other-purpose'));

  test.each(['1:1 skills training', 'How to run 1:1s', '1:1 template review'])('talk about 1:1s with a colleague: "%s"', (subject) => expect(said({ subject, attendees: [invited(finn)] })).toBe('other-purpose'));
});

describe('who is a person', () => {
  test.each([
    ['a room', 'Room Everest (8) <mr-15@contoso.com>'],
    ['a room without a telling address', 'Conference Room 4 <x42@contoso.com>'],
    ['a German room', 'Besprechungsraum Zugspitze <b.zugspitze@contoso.com>'],
    ['a French room', 'Salle Monet <e12@contoso.com>'],
    ['a Spanish room', 'Sala de Reuniones 2 <madrid2@contoso.com>'],
    ['a Japanese room', '会議室A <meeting-a@contoso.com>'],
    ['equipment', 'Projector 3 <equip-3@contoso.com>'],
    ['a pool car', 'Pool Car VW <poolcar-vw@contoso.com>'],
    ['Otter', 'Otter.ai Notetaker <notes@otter.ai>'],
    ['Fireflies', 'Fireflies.ai Notetaker <fred@fireflies.ai>'],
    ['Read', 'Read.ai meeting notes <executiveassistant@e.read.ai>'],
    ['Fathom', 'Fathom <join@fathom.video>'],
    ['Gong', 'Gong <recorder@gong.io>'],
    ['tl;dv', 'tl;dv <bot@tldv.io>'],
    ['an own bot', 'Meeting Notes Bot <svc-notes@contoso.com>'],
    ['Avoma', 'Avoma Assistant <assistant@avoma.com>'],
    ['a list', 'Sales Leadership <leadership@contoso.com>'],
    ['a region', 'EMEA Sales <emea-sales@contoso.com>'],
    ['a German list', 'Vertrieb Süd <vertrieb.sued@contoso.com>'],
    ['a team mailbox', 'SDR Team <sdr-team@contoso.com>'],
    ['the owner as attendee', 'Ana Sousa <ANA.SOUSA@contoso.com>'],
    ['the owner under the UPN', 'Ana Sousa <ASousa@contoso.onmicrosoft.com>'],
    ['the owner under an alias', 'Sousa, Ana <a.s@contoso.com>'],
    ['the owner as a legacy name', 'Ana Sousa </O=EXCHANGELABS/OU=X/CN=RECIPIENTS/CN=AB12-ANAS>'],
    ['the report a second time', 'Okoye, Ben <bokoye@contoso.com>'],
  ])('%s beside the two changes nothing, and alone makes no counterpart', (_, who) => {
    expect(said({ attendees: [invited(ben), invited(who)] })).toBe('1:1');
    if (!who.includes('Ben')) expect(said({ attendees: [invited(who)] })).not.toBe('1:1');
  });

  test.each(['João Sales <joao_sales@contoso.com>', 'Jan Bot <jan.bot@contoso.com>', 'Sala, Marco <marco.sala@contoso.com>', 'Rae Room <rae.room@contoso.com>', 'Mark Teams <mark.teams@contoso.com>', 'Van Dijk, Eline <e123@contoso.com>', 'Kim Otter <kim.otter@contoso.com>'])(
    '%s is one more person',
    (who) => expect(said({ attendees: [invited(ben), invited(who)] })).toBe('more-than-two'),
  );

  test('a person of a vendor is a person, and outside', () => expect(said({ attendees: [invited('Rocío Cárdenas <rocio.cardenas@otter.ai>')] })).toBe('outside-organization'));

  test('a group organizes: nobody is the counterpart', () => expect(said({ ...from('SDR Team <sdr-team@contoso.com>'), attendees: [invited(ana)] })).toBe('nobody-else'));

  test.each(['Åsa Dahlin (VD-assistent)', 'Lukas Schäfer (Assistenz)', 'Mia Ruiz - EA to Ana', 'Zoë Petit (Assistante de direction)', '山本 (秘書)'])('%s merely sent it', (name) =>
    expect(verdict({ ...from(`${name} <x1@contoso.com>`), attendees: [invited(ana), invited(ben)] })).toMatchObject({ is: 'one-on-one', counterpart: { mail: ben.mail } }));
});

describe('who stands where', () => {
  test('a sub-domain and a bought company are inside, a look-alike is not', () => {
    const eli = aPerson('Eli Sato', { mail: 'eli@fabrikam.com' });

    expect(said({ attendees: [invited('Gil Reis <gil.reis@apac.contoso.com>')] }, unknownLine)).toBe('1:1');
    expect(said({ attendees: [invited(eli)] }, { directReports: [eli] })).toBe('1:1');
    expect(said({ attendees: [invited('Gil Reis <gil@notcontoso.com>')] })).toBe('outside-organization');
    expect(said({ attendees: [invited('Ben Okoye <ben.okoye@gmail.com>')] })).toBe('outside-organization');
  });

  test('the boss makes the owner the rep, whoever sends it', () => {
    expect(verdict({ subject: '1:1 Ana', ...from(dana), attendees: [invited(ana)] })).toMatchObject({ ownerRole: 'rep', confidence: 'sure', offered: true });
    expect(verdict({ subject: '1:1 Dana', attendees: [invited(dana)] })).toMatchObject({ ownerRole: 'rep', confidence: 'sure' });
  });

  test('without a directory whoever invites manages; an owner who manages people is asked', () => {
    const sent = { ...from(ben), attendees: [invited(ana)] };

    expect(verdict({}, unknownLine)).toMatchObject({ ownerRole: 'manager', confidence: 'likely', reasons: expect.arrayContaining([{ code: 'you-invite' }]) as unknown });
    expect(verdict(sent, { ...unknownLine, ownerManages: false })).toMatchObject({ ownerRole: 'rep', confidence: 'likely', reasons: expect.arrayContaining([{ code: 'they-invite' }]) as unknown });
    expect(verdict(sent, unknownLine)).toMatchObject({ confidence: 'asked', reasons: expect.arrayContaining([{ code: 'manager-not-known' }]) as unknown });
  });

  test('three required people are counted', () => expect(verdict({ attendees: [invited(ben), invited(cleo)] })).toEqual({ is: 'other', because: 'more-than-two', people: 3 }));

  test('an optional third makes it likely, not sure', () =>
    expect(verdict({ attendees: [invited(ben), invited(dana, { type: 'optional' })] })).toMatchObject({ is: 'one-on-one', confidence: 'likely', offered: true }));
});

describe('dirty series', () => {
  test.each([
    ['cancelled', { subject: 'Canceled: 1:1 Ben' }],
    ['cancelled', { subject: 'Abgesagt: 1:1 Ben' }],
    ['cancelled', { isCancelled: true }],
    ['ended', { recurrence: every('weekly', 1, { until: localDate('2026-11-23') }) }],
    ['declined-by-you', { ...from(ben), ownResponse: 'declined', attendees: [invited(ana)] }],
    ['declined-by-them', { attendees: [invited(ben, { response: 'declined' }), room] }],
    ['all-day', { isAllDay: true }],
    ['too-often', { subject: 'Daily Ben', recurrence: every('daily') }],
    ['too-often', { recurrence: every('weekly', 1, { daysOfWeek: 5 }) }],
    ['nobody-else', { subject: 'Focus time', attendees: [] }],
    ['nobody-else', { attendees: [invited(ana), room] }],
    ['more-than-two', { subject: 'Company update', hideAttendees: true, ...from(dana), attendees: [] }],
    ['outside-organization', { subject: 'Interview Gil', attendees: [invited('Gil Reis <gil@proton.me>')] }],
  ] as const)('%s: %j', (because, more) => expect(said(more)).toBe(because));

  test.each([
    ['a future start', { recurrence: every('weekly', 1, { from: localDate('2027-01-05') }) }],
    ['a future end', { recurrence: every('weekly', 1, { until: localDate('2026-12-22') }) }],
    ['private', { isPrivate: true }],
    ['tentative', { ...from(ben), ownResponse: 'tentative', attendees: [invited(ana)] }],
    ['hidden, from a report, by both names', { hideAttendees: true, subject: 'Ben / Ana', ...from(ben), attendees: [] }],
    ['a report that nobody has answered', { attendees: [invited(ben, { response: 'none', mail: 'BEN.OKOYE@CONTOSO.COM' })] }],
  ] as const)('%s is one', (_, more) => expect(said(more)).toBe('1:1'));
});

describe('at the edges', () => {
  test('what talks about 1:1s is one with a report or the boss, and none with a colleague', () => {
    expect([said({ subject: '1:1 coaching skills' }), said({ subject: '1:1 coaching skills', attendees: [invited(dana)] })]).toEqual(['1:1', '1:1']);
    expect(said({ subject: '1:1 coaching skills', attendees: [invited(finn)] })).toBe('other-purpose');
  });

  test('beside a line that is known, a colleague who invites an owner who manages people is one further up', () =>
    expect(verdict({ ...from(finn), subject: '1:1 Finn / Ana', attendees: [invited(ana)] })).toMatchObject({ is: 'one-on-one', ownerRole: 'rep' }));

  test('an assistant who sends it to the owner and two others is counted: only beside one counterpart is it clear for whom', () =>
    expect(verdict({ ...from('Eva Stone (Executive Assistant) <eva.stone@contoso.com>'), attendees: [invited(ana), invited(ben), invited(cleo)] })).toEqual({ is: 'other', because: 'more-than-two', people: 4 }));

  test('three days a week are no 1:1, two are', () => {
    const onDays = (daysOfWeek: number) => said({ recurrence: every('weekly', 1, { daysOfWeek }) });

    expect([onDays(2), onDays(3)]).toEqual(['1:1', 'too-often']);
  });
});
