import { expect, test } from 'vitest';
import { pageOf, pathOf, settingsSections, type Page } from './route.ts';

test('the personal tab opens with the 1:1s, a meeting with its agenda', () => {
  expect(pageOf(null, 'tab')).toEqual({ at: 'home' });
  expect(pageOf(null, 'meeting')).toEqual({ at: 'prepare', meeting: null, part: null });
});

test('every page is found again by its name', () => {
  const pages: readonly Page[] = [
    { at: 'home' },
    { at: 'about' },
    { at: 'scorecard', pair: 'p1', part: null },
    { at: 'prepare', meeting: 'm1', part: null },
    ...settingsSections.map((section): Page => ({ at: 'settings', section })),
  ];

  expect(pages.map((page) => pageOf(pathOf(page), 'tab'))).toEqual(pages);
});

test('a deep link that names nothing we know leads to the first page', () => {
  expect(pageOf('scorecard/', 'tab')).toEqual({ at: 'home' });
  expect(pageOf('toString', 'tab')).toEqual({ at: 'home' });
  expect(pageOf('an-agenda-token', 'meeting')).toEqual({ at: 'prepare', meeting: null, part: null });
  expect(pageOf('settings/unknown', 'tab')).toEqual({ at: 'settings', section: 'pairs' });
});
