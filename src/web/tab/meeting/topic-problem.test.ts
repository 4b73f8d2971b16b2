import { expect, test } from 'vitest';
import { topicProblem } from './topic-problem.ts';

test('a topic is enough, and so is a link', () => {
  expect(topicProblem('The first five minutes', '')).toBeNull();
  expect(topicProblem('', ' https://app.gong.io/call?id=1 ')).toBeNull();
});

test('nothing at all is asked for', () => {
  expect(topicProblem('  ', '')).toBe('missing');
});

test('only a link that leads to the web can be sent', () => {
  expect(['gong', 'http://app.gong.io/call', 'javascript:alert(1)'].map((url) => topicProblem('A topic', url))).toEqual(['badLink', 'badLink', 'badLink']);
});
