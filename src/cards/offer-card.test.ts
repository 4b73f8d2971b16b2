import { expect, test } from 'vitest';
import { expectGolden } from '#test/support/golden.ts';
import { offerCard, offerRowInput, type OfferCardView, type OfferRow } from './offer-card.ts';

const row = (id: string, name: string, change: Partial<OfferRow> = {}): OfferRow => ({
  id,
  name,
  when: 'Tuesdays, 10:00 to 10:45',
  why: 'Weekly, just you two, held 14 times',
  ask: `Help with ${name.split(' ')[0] ?? name}?`,
  choice: 'yes',
  ...change,
});

const offer = (change: Partial<Extract<OfferCardView, { state: 'open' }>> = {}): OfferCardView => ({
  state: 'open',
  title: 'Your 1:1s, in two halves',
  intro:
    'I found three in your calendar. Where you say yes, each meeting gets an agenda: coaching first, then promises. What is still open comes back the week after.',
  fallbackText: 'I found three weekly 1:1s in your calendar. Open Twofold to choose where it should help.',
  data: { offer: 'o-1' },
  rows: [
    row('s-1', 'Ben Okoye'),
    row('s-2', 'Cleo Martin', { when: 'Thursdays, 14:00 to 14:30', why: 'Weekly, just you two, held 11 times' }),
    row('s-3', 'Dana Novak', {
      when: 'Every other Monday, 16:00 to 17:00',
      why: 'You two and a room, held 6 times',
      choice: 'later',
    }),
  ],
  choiceWords: { yes: 'Yes', later: 'Not now', no: 'Not a 1:1' },
  page: null,
  explains:
    'Yes means: one calendar update a week, to the rep, in your name. The rep hears from me first. Until then nothing is written, and nothing about anyone is kept.',
  save: 'Save my choices',
  example: { title: 'See an example', url: 'https://app.example/example' },
  ...change,
});

test('an offer has a row for each series and one submit', () => {
  expectGolden('offer.json', offerCard(offer()));
});

test('an offer of more than five series has pages, and turning one sends what is chosen so far', () => {
  const page = {
    label: 'Page 2 of 3',
    back: { title: 'Back', data: { offer: 'o-1', page: 1 } },
    on: { title: 'More', data: { offer: 'o-1', page: 3 } },
  };

  expectGolden('offer-page.json', offerCard(offer({ page })));
});

test('an answered offer says what was chosen and has no button left', () => {
  const card = offerCard({
    state: 'answered',
    title: 'Your 1:1s, in two halves',
    intro: 'You chose where I help.',
    fallbackText: 'You chose where Twofold helps.',
    rows: [
      { name: 'Ben Okoye', when: 'Tuesdays, 10:00 to 10:45', chosen: 'Yes' },
      { name: 'Dana Novak', when: 'Every other Monday, 16:00 to 17:00', chosen: 'Not now' },
    ],
    line: 'You chose at 10:52. Ben hears from me now.',
  });

  expectGolden('offer-answered.json', card);
  expect(JSON.stringify(card)).not.toContain('Action.');
});

test('a row is chosen by an input that carries its id', () => {
  expect(JSON.stringify(offerCard(offer()))).toContain(`"id":"${offerRowInput('s-3')}"`);
});
