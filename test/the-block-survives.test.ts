import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyTally, playWeeks, someWeeks } from '#test/support/block-story.ts';
import { rewriteBody } from '../src/sim/world/html/write-html.ts';

/*
 * The invite block through chains of what happens to invites: the clients of the simulator, and people who insert, type, delete, reorder, copy, paste and format,
 * around our lines and between them. src/cards/place-block.property.test.ts holds the same code against clients of its own; here the bodies are fuller, the
 * hands rougher, and the judge reads HTML by the simulator's code. With Microsoft's own bodies: test/contract/the-block-survives.test.ts.
 */

/** Bodies as people and products of other vendors leave them, of our own making. */
const texts = [
  '',
  '<div>Bring the Contoso call.</div><div><br></div>',
  '<p class="MsoNormal">Notes &amp; numbers<o:p></o:p></p><p class="MsoNormal"><a href="https://crm.example/1">The deal</a> and <b>two</b> more</p>',
  '<ul><li>Pipeline of the week</li><li>Holiday plans</li></ul><hr>',
  '<table border="1"><tbody><tr><td>Topic</td><td>Who</td></tr><tr><td>Forecast call</td><td>Ben</td></tr></tbody></table>',
  '<div style="font-size:12pt">Agenda of the quarter<br><br>Second paragraph of it<br></div>',
  '<blockquote><div>From: Cleo</div><div>Could we begin at ten?</div></blockquote>',
] as const;
const joins = [
  '<div class="me-email-text" lang="en-US"><div aria-hidden="true">________________________________________________________________________________</div><div><span class="me-email-text">Microsoft Teams meeting</span></div><div>Join: <a href="https://teams.microsoft.com/meet/123456?p=abc" id="meet_invite_block.action.join_link">https://teams.microsoft.com/meet/123456</a></div><div>Meeting ID: 123 456</div><div>Passcode: aB3xY9</div><hr><div><a href="https://aka.ms/JoinTeamsMeeting">Need help?</a></div></div>',
  '<div><br><div style="height:20px"><span>________________________________________________________________________________</span></div><div class="me-email-text"><div>Microsoft Teams meeting</div><a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting_ours%40thread.v2/0">Click here to join the meeting</a></div></div>',
] as const;
const below = ['', '<div>Sent from a train.</div>'] as const;

test('through any chain of clients and hands the block is found or rightly given up, and nobody else’s line is lost, moved or doubled', () => {
  const tally = emptyTally();
  const body = fc.record({ text: fc.constantFrom(...texts), join: fc.constantFrom(...joins), below: fc.constantFrom(...below) });

  fc.assert(
    fc.property(body, someWeeks, (parts, weeks) => playWeeks(rewriteBody(parts.text + parts.join + parts.below), weeks, tally)),
    { numRuns: 250, seed: 20_261_124 }, // the same chains each time; thousands of others were tried when this was written
  );

  expect(tally.found).toBeGreaterThan(200);
  expect(tally.typedInside).toBeGreaterThan(50);
  expect(tally.gone).toBeGreaterThan(3);
  expect(tally.torn).toBeGreaterThan(3);
});
