import { expect } from 'vitest';
import { z } from 'zod';
import { iCalUIdOn, masterIdOf, occurrenceIdFrom, readEventId } from '../../src/sim/world/ids.ts';
import { contractJson, contractTest } from './support/contract.ts';

const vectors = z.object({
  vectors: z.array(z.object({ masterId: z.string(), localDate: z.string(), occurrenceId: z.string(), iCalUId: z.string().optional(), masterICalUId: z.string().optional() })),
});
const recorded = () => vectors.parse(contractJson('graph/examples/composed/occurrence-id-vectors.json')).vectors;

contractTest('the simulator computes the occurrence ids that were recorded', () => {
  expect(recorded().length).toBeGreaterThan(2);
  for (const { masterId, localDate, occurrenceId } of recorded()) {
    expect(occurrenceIdFrom(masterId, localDate)).toBe(occurrenceId);
    expect(readEventId(occurrenceId)?.originalDate).toBe(localDate);
    expect(masterIdOf(occurrenceId)).toBe(masterId);
  }
});

contractTest('the simulator computes the iCalUIds of occurrences that were recorded', () => {
  const withUids = recorded().flatMap(({ localDate, iCalUId, masterICalUId }) => (iCalUId === undefined || masterICalUId === undefined ? [] : [{ localDate, iCalUId, masterICalUId }]));

  expect(withUids.length).toBeGreaterThan(1);
  for (const { localDate, iCalUId, masterICalUId } of withUids) expect(iCalUIdOn(masterICalUId, localDate)).toBe(iCalUId);
});
