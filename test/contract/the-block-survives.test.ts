import fc from 'fast-check';
import { expect } from 'vitest';
import { z } from 'zod';
import { emptyTally, playWeeks, someWeeks } from '#test/support/block-story.ts';
import { rewriteBody } from '../../src/sim/world/html/write-html.ts';
import { contractFiles, contractJson, contractTest } from './support/contract.ts';

/* The chains of test/the-block-survives.test.ts, on bodies that Microsoft's service returned: today's join section and the one of 2022. */

const body = z.object({ isOnlineMeeting: z.literal(true), body: z.object({ content: z.string() }) }).transform((event) => event.body.content);
const files = contractFiles('graph/examples').filter((name) => name.startsWith('event-get-full-'));

contractTest('there is a body of each kind of join section', () => {
  expect(files).toEqual(['event-get-full-2022-teams-blob.json', 'event-get-full-2026-new-teams-blob.json']);
});

for (const file of files) {
  contractTest(`in ${file} the block survives every chain, and nothing around it is lost`, () => {
    const content = body.parse(contractJson(`graph/examples/${file}`));
    const tally = emptyTally();

    fc.assert(fc.property(fc.boolean(), someWeeks, (isAsItCame, weeks) => playWeeks(isAsItCame ? content : rewriteBody(content), weeks, tally)), { numRuns: 150, seed: 20_261_124 });

    expect([tally.found > 100, tally.typedInside > 20, tally.gone > 2, tally.torn > 2]).toEqual([true, true, true, true]);
  });
}
