import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingHalf, readCommitment } from './read-commitment.ts';
import { localDate, type LocalDate } from './time.ts';
import { spokenDates } from './spoken-date.ts';

const tuesday = localDate('2026-11-24');
const read = (text: string, speaker: 'manager' | 'rep' = 'rep', locale = 'en-US') => readCommitment(text, { speaker, locale, meetingDate: tuesday });

describe('both halves', () => {
  test('a whole promise with the amount between commas', () =>
    expect(read('I’ll ask what waiting costs on 5 discovery calls, and Contoso, €48,000, will be at proposal by Friday.')).toEqual({
      behavior: 'ask what waiting costs', repetitions: { count: 5, unit: 'calls' }, number: { value: 48000, currency: 'EUR' }, deal: 'Contoso', stage: 'proposal', due: '2026-11-27', owner: 'rep', halves: 'both',
    }));

  test('typed in a hurry', () =>
    expect(read('3 demos w/ new opener + northwind 22k @ legal by thu')).toEqual({
      behavior: 'demos w/ new opener', repetitions: { count: 3, unit: 'demos' }, number: { value: 22000, currency: 'USD' }, deal: 'northwind', stage: 'legal', due: '2026-11-26', owner: 'rep', halves: 'both',
    }));

  test('numbers in words, and a quote that is kept and not read', () =>
    expect(read('Ask "what would 10 days cost you" on four calls and get Tailspin to one point two million by month end.')).toMatchObject({
      behavior: 'ask "what would 10 days cost you"', repetitions: { count: 4, unit: 'calls' }, number: { value: 1_200_000, currency: 'USD' }, deal: 'Tailspin', due: '2026-11-30',
    }));

  test('of two days the one at the number counts', () => expect(read('Send the summary to Globex by Thursday, and Initech will be at negotiation, $80k, by 15 December').due).toBe('2026-12-15'));

  test('from one stage to another is the second, from one amount to another too', () => {
    expect(read('Take Adatum from demo to proposal by Friday')).toMatchObject({ stage: 'proposal', halves: 'numberOnly', deal: 'Adatum' });
    expect(read('Use the new deck in two meetings and grow Adatum from $20k to $30k').number?.value).toBe(30000);
  });
});

describe('one half', () => {
  test('only a behaviour', () => expect(read('I’ll open four calls with a question by Friday')).toMatchObject({ halves: 'behaviorOnly', number: null, stage: null, repetitions: { count: 4 } }));
  test('only a number', () => expect(read('Close Contoso at $48,000 by month end')).toMatchObject({ halves: 'numberOnly', behavior: null, stage: 'closed won', deal: 'Contoso' }));
  test('a percentage and new logos are numbers, calls are not', () => {
    expect(read('Keep discounts under 6% this quarter').number).toEqual({ value: 6, currency: '%' });
    expect(read('Win three new logos by year end').number).toEqual({ value: 3, currency: null });
    expect(read('Make 20 calls by Friday').number).toBeNull();
  });
  test('a stage that is a kind of call or a template is none', () => {
    expect(read('Use the proposal template in three demos this week').stage).toBeNull();
    expect(read('Ask about budget in two discovery calls').stage).toBeNull();
  });
  test('what "close" means in a technique is no stage', () => expect(read('Use the assumptive close on three calls').stage).toBeNull());
});

describe('a promise behind something else', () => {
  test('what was comes first, and the deal is named there', () => expect(read('Acme slipped, so get it back to proposal at $40K by Friday')).toMatchObject({ halves: 'numberOnly', deal: 'Acme', stage: 'proposal', number: { value: 40000 } }));
  test('a reason comes first', () => expect(read('Since Munson is stuck, call their CFO by Thursday')).toMatchObject({ halves: 'behaviorOnly', behavior: 'call their CFO', deal: 'Munson' }));
  test('a report alone stays a report', () => expect(read('Acme slipped, so nobody is happy').halves).toBe('neither'));
  test('praise with a report behind it is none', () => expect(read('Great work on the calls! You closed 3 deals.').halves).toBe('neither'));
  test('a closed conversation is no closed deal', () => expect(read('Kim will close each of her four demos by asking for the order').stage).toBeNull());
  test('a limit is no count', () => expect(read('No more than three slides in any first meeting this month').repetitions).toBeNull());
  test('an occasion that an order is for', () => expect(read('Next time price comes up, ask what they compare it to').halves).toBe('behaviorOnly'));
});

describe('no promise', () => {
  test.each(['I’ll try to do better', 'Let’s work harder on pipeline', 'Can we get Contoso to proposal by Friday?', 'If legal agrees, Contoso could close at $40k', 'Contoso slipped from $40k to $32k last week',
    'Great job on those three calls!', 'Hopefully Globex signs by Friday', 'They will decide by the end of the month', 'contoso', 'yes', '', '👍', 'I booked two demos yesterday'])('%s', (text) => expect(read(text)).toMatchObject({ halves: 'neither', behavior: null, number: null, deal: null, due: null }));
});

describe('whose', () => {
  test.each([
    ['I’ll join the Contoso call on Thursday', 'manager', 'manager'],
    ['I’ll join the Contoso call on Thursday', 'rep', 'rep'],
    ['Let me find you an engineer by Monday', 'manager', 'manager'],
    ['You’ll use the script on two calls', 'manager', 'rep'],
    ['You’ll get me an intro by Friday', 'rep', 'manager'],
    ['I want you to use the script on two calls', 'manager', 'rep'],
    ['Use the script on two calls', 'manager', 'rep'],
    ['We’ll hold Contoso at proposal', 'rep', 'rep'],
  ] as const)('%s, said by the %s: the %s', (text, speaker, owner) => expect(read(text, speaker).owner).toBe(owner));
});

describe('days', () => {
  const due = (text: string, locale = 'en-US', from: LocalDate = tuesday) => spokenDates(text, from, locale)[0]?.value;
  test.each([
    ['by Friday', '2026-11-27'], ['by tues', '2026-12-01'], ['EOD', '2026-11-24'], ['by EOW', '2026-11-27'], ['by next Friday', '2026-12-04'], ['next week', '2026-12-04'], ['before Friday', '2026-11-26'], ['before the 5th', '2026-12-04'],
    ['by month end', '2026-11-30'], ['by the end of next month', '2026-12-31'], ['in Q1', '2027-03-31'], ['this quarter', '2026-12-31'], ['in a fortnight', '2026-12-08'], ['Friday week', '2026-12-04'],
    ['a week on Monday', '2026-12-07'], ['tomorrow', '2026-11-25'], ['in 10 days', '2026-12-04'], ['by 14 May', '2027-05-14'], ['mid-January', '2027-01-15'], ['by year end', '2026-12-31'], ['by thrsday', '2026-11-26'],
  ])('%s is %s', (text, day) => expect(due(text)).toBe(day));

  test('numeric days follow the locale', () => {
    expect(due('by 12/5')).toBe('2026-12-05');
    expect(due('by 12/5', 'en-GB')).toBe('2027-05-12');
  });

  test('quarter end on the days when clocks change is still its last day', () => expect(due('by the end of the quarter', 'en-GB', localDate('2026-03-29'))).toBe('2026-03-31'));
  test('said on a Friday, this week is today and Friday is the next one', () => {
    expect(due('this week', 'en-US', localDate('2026-11-27'))).toBe('2026-11-27');
    expect(due('by Friday', 'en-US', localDate('2026-11-27'))).toBe('2026-12-04');
  });
  test.each(['a ten-minute walk', 'at 10:00', 'last week', 'yesterday', '4 min', 'a second contact', 'by our next 1:1'])('%s names no due day', (text) => expect(due(text)).toBeUndefined());
});

describe('what is missing', () => {
  test('a rep’s promise lacks the behaviour, the number, then the day', () => {
    expect(missingHalf(read('Close Contoso at $48,000 by Friday'), 'rep')).toBe('behaviour');
    expect(missingHalf(read('Ask about cost on 5 calls'), 'rep')).toBe('number');
    expect(missingHalf(read('Ask about cost on 5 calls and hold Contoso at proposal'), 'rep')).toBe('day');
    expect(missingHalf(read('Ask about cost on 5 calls and hold Contoso at proposal by Friday'), 'rep')).toBeNull();
  });
  test('a manager’s support needs an action and a day only', () => {
    expect(missingHalf(read('I’ll get you an engineer', 'manager'), 'manager')).toBe('day');
    expect(missingHalf(read('I’ll get you an engineer by Monday', 'manager'), 'manager')).toBeNull();
  });
});

describe('typed carelessly', () => {
  test('days and stages are known by their likely spelling, everything else is left as it was typed', () =>
    expect(read('use teh opener on 3 calls & move contoso 40k to negotation by wendesday')).toMatchObject({ behavior: 'use teh opener', deal: 'contoso', stage: 'negotiation', due: '2026-11-25' }));
  test('a real word that looks like one is not changed', () => expect(read('Ask Frida to discover two contacts by Friday').behavior).toContain('discover'));
});

describe('any text', () => {
  const word = fc.constantFrom('by', 'fri', 'and', '$40k', 'Acme', '3', 'calls', 'on', 'three', 'hundred', '"', '@', 'proposal', 'from', 'to', '😀', '1,111', 'next', 'week', '\u202e', '(', 'of', '&', '%', '5/6');
  const text = fc.oneof(fc.string({ maxLength: 700, unit: 'binary' }), fc.array(word, { maxLength: 120 }).map((words) => words.join(' ')));

  test('never throws, and what it reads are words of the sentence', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en-US', 'en-GB', 'de-DE', ''), (sentence, locale) => {
        const parsed = read(sentence, 'rep', locale);

        if (parsed.deal !== null) expect(sentence).toContain(parsed.deal.split(' ')[0]);
        expect(parsed.halves === 'neither').toBe(parsed.behavior === null && parsed.number === null && parsed.stage === null);
        expect(parsed.due === null || parsed.due >= tuesday || /before/i.test(sentence)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['to the ', 'the to ', 'is at ', 'by ', 'and of ', 'for the a '])('"%s" again and again is read in no time', (piece) => {
    const began = performance.now();

    read(piece.repeat(500));

    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('a text of a megabyte is read as fast as its first 500 characters', () => {
    const long = `Ask about cost on 3 calls by Friday. ${'by next '.repeat(130_000)}`;

    expect(read(long).repetitions).toEqual({ count: 3, unit: 'calls' });
  });
});

describe('at the edges', () => {
  test('of two counts the one of things is kept, rather than the one of times', () =>
    expect(read('Practice the pitch three times and do two demos by Friday').repetitions).toEqual({ count: 2, unit: 'demos' }));

  test('without a behaviour there is nothing to count', () => expect(read('Get 40k from three meetings at Contoso')).toMatchObject({ behavior: null, repetitions: null, halves: 'numberOnly' }));

  test('"can you" asks the manager when the rep says it, and the rep when the manager does', () => {
    const asked = 'Can you run two role-plays with Cleo by Friday?';

    expect([read(asked, 'rep').owner, read(asked, 'manager').owner]).toEqual(['manager', 'rep']);
  });

  test('to close at a percentage is no stage: nothing is won by it', () => expect(read('Close at 30% margin by Friday')).toMatchObject({ stage: null, number: { value: 30, currency: '%' } }));
});
