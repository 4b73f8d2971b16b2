import { expect, test } from 'vitest';
import { enPanel } from './en-panel.ts';

test('a half that is said by hand joins the sentence, which stays one', () => {
  expect(enPanel.joined('I’ll ask on 5 calls.', 'number', 'Contoso, €48,000, at proposal')).toBe('I’ll ask on 5 calls, and Contoso, €48,000, at proposal');
  expect(enPanel.joined('I’ll ask on 5 calls', 'day', 'by Friday.')).toBe('I’ll ask on 5 calls by Friday');
});

test('a sentence that begins with a slot is what was said', () => {
  expect(enPanel.joined('', 'behaviour', 'ask on 5 calls')).toBe('ask on 5 calls');
});

test('“and” is not said twice', () => {
  expect(enPanel.joined('Ask on 5 calls,', 'number', 'and Contoso at proposal')).toBe('Ask on 5 calls, and Contoso at proposal');
});

test('what waits is counted in words', () => {
  expect(enPanel.frame.offlineText(2)).toBe('Go on talking. Two things wait on this computer and leave when you are back.');
  expect(enPanel.frame.offlineText(1)).toBe('Go on talking. One thing waits on this computer and leaves when you are back.');
});

test('one minute is one minute', () => {
  expect(enPanel.frame.timeLeft(1)).toBe('1 minute left');
  expect(enPanel.frame.timeOver(3)).toBe('3 minutes over');
});
