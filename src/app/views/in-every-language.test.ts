import { describe, expect, test } from 'vitest';
import { agendaCard } from '#cards/agenda-card.ts';
import { findBlock } from '#cards/find-block.ts';
import { insertBlock, removeBlock, replaceBlock } from '#cards/place-block.ts';
import { languages } from '#words/languages.ts';
import { wordsFor } from '#words/words-for.ts';
import { aMeeting, ana, at } from '#test/support/builders.ts';
import { aContext, aPromise } from '#test/support/context-builders.ts';
import { marksOf } from '../invite-access.ts';
import { agendaView } from './agenda-view.ts';
import { createLinks } from './links.ts';
import { inviteBlockFor } from './invite-view.ts';

const links = createLinks('https://twofold.contoso.example');
const marks = marksOf({ links, wordsFor });
const meeting = aMeeting('2026-11-24');
const context = aContext({ meetings: [meeting], commitments: [aPromise('Ask Contoso what waiting costs by Friday.')], coaching: { skill: 'discovery', topic: null, evidence: null } });
const blockIn = (language: string): string => inviteBlockFor({ words: wordsFor(language), links }, context, meeting, 'exactly-two');

const body = (content: string): string => `<html><head></head><body><p>Bring the call.</p>${content}<p>See you there.</p></body></html>`;
const written = (language: string): string => {
  const placed = insertBlock(body(''), blockIn(language), { marks, isOnlineMeeting: false });
  if (placed.kind === 'refused') throw new Error(placed.why);
  return placed.html;
};

describe.each(languages)('a block written in %s', (language) => {
  test('is found by its links, whatever its words', () => {
    expect(findBlock(written(language), { ...marks, sentinels: [] })).toMatchObject({ kind: 'found', tokens: [meeting.id] });
  });

  test('is found by its first and last line when a client took every link and id', () => {
    const bare = written(language).replace(/<a [^>]*>|<\/a>/g, '').replace(/ id="[^"]*"/g, '');

    expect(findBlock(bare, { ...marks, sentinels: [] }).kind).toBe('none');
    expect(findBlock(bare, marks)).toMatchObject({ kind: 'found', by: 'sentinel' });
  });

  test.each(languages)('is replaced as a whole by one in %s, and the people’s text stays', (other) => {
    const placed = replaceBlock(written(language), blockIn(other), { marks, isOnlineMeeting: false, written: [blockIn(language)] });

    expect(placed).toMatchObject({ kind: 'placed', kept: [] });
    if (placed.kind === 'placed') expect(placed.html).toBe(written(other));
  });

  test('is taken out as a whole', () => {
    const without = removeBlock(written(language), { marks, isOnlineMeeting: false, written: [blockIn(language)] });

    expect(without.kind === 'refused' ? without.why : without.html.replace(/<br>|\r?\n/g, '')).toBe(body(''));
  });
});

describe.each(languages)('the agenda card in %s', (language) => {
  const deps = { words: wordsFor(language), links, policies: { offers: true, consent: 'inform' as const, diagnosis: true, scores: true } };

  test('says everything in one language, and shows the skill that the pair works on by its name there', () => {
    const card = JSON.stringify(agendaCard(agendaView(deps, context, { meeting, form: 'open', audience: 'exactly-two', reader: 'manager' })));
    const { agenda, cards } = deps.words;

    for (const text of [agenda.accountability, agenda.skills[0]?.name ?? '', cards.agenda.writeAPromise, cards.open]) expect(card).toContain(text);
    expect(card).toContain('Ask Contoso what waiting costs by Friday.');
    for (const other of languages.filter((one) => one !== language)) expect(card).not.toContain(wordsFor(other).cards.agenda.writeAPromise);
  });

  test.each(['a', '*', '“', '😀'])('stays under 40 KB with twenty promises of 500 times %s and a diagnosis', (sign) => {
    const long = aContext({
      ...context,
      commitments: Array.from({ length: 20 }, (_, index) => aPromise(`${String(index).padStart(2, '0')} ${sign.repeat(500)}`)),
      diagnoses: [{ kind: 'made', id: 'd-1', at: at('2026-11-04T09:00'), by: ana, cause: 'system', reason: sign.repeat(300), suspended: [], pipeline: { gap: 90_000, deal: 30_000, rate: 25, pipeline: 60_000, days: 40, cycle: 60, currency: 'EUR' } }],
    });
    for (const reader of ['manager', 'rep', null] as const) {
      const card = agendaCard(agendaView(deps, long, { meeting, form: 'open', audience: 'exactly-two', reader }));
      expect(JSON.stringify(card).length * 2).toBeLessThan(40 * 1024);
    }
  });
});
