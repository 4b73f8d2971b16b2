import { expect, test } from 'vitest';
import { checkTeamCatalogue } from '#domain/check-team-catalogue.ts';
import { en } from './en.ts';
import { languages } from './languages.ts';
import { createWordsFor, wordsFor } from './words-for.ts';

const checked = checkTeamCatalogue({ labels: { coaching: 'Practice' }, lines: { handOver: { added: [{ line: 'That was for you. This part is for both of us.' }] } } }, en.agenda.skills.map(({ id }) => id));
const own = checked.kind === 'ok' ? checked.catalogue : { labels: {}, lines: {}, skills: [] };

test('a team’s own lines hold in every language, beside ours in that language', () => {
  const forTeam = createWordsFor(own);

  for (const language of languages) {
    const { agenda } = forTeam(`${language}-XX`);
    expect(agenda.coaching).toBe('Practice');
    expect(agenda.handOver).toContain('That was for you. This part is for both of us.');
    expect(agenda.handOver).toContain(wordsFor(language).agenda.handOver[0]);
  }
});

test('a language is made once, whatever tag asks for it', () => {
  const forTeam = createWordsFor(own);

  expect(forTeam('de-CH')).toBe(forTeam('de'));
  expect(forTeam('tlh')).toBe(forTeam('en-GB'));
  expect(wordsFor('de')).not.toBe(forTeam('de'));
});
