import type { PairContext } from '#app/pair-context.ts';
import { noPreferences, type Person } from '#app/store-port.ts';
import type { Commitment, CommitmentEvent, ParsedCommitment } from '#domain/commitment.ts';
import { commitmentId } from '#domain/ids.ts';
import { localDate } from '#domain/time.ts';
import { ana, aPair, at, ben, lisbon } from './builders.ts';

/** A person in scope by that first name. */
export const aPerson = (id: Person['id'], givenName: string): Person => ({
  id, displayName: givenName, givenName, mail: '', mails: [], managerId: null, zone: lisbon, language: 'en-GB', ownLanguage: null, teamsLanguage: null, inScope: true, app: 'installed', chat: null, mri: `29:${id}`,
});

/** What the views of a pair are made from, on the day before its 1:1 of 24 November 2026; say only what differs. */
export const aContext = (different: Partial<PairContext> = {}): PairContext => ({
  now: at('2026-11-23T17:00'),
  pair: { ...aPair(), sleeps: 0, wakeAt: null, failures: 0 },
  manager: aPerson(ana, 'Ana'),
  rep: aPerson(ben, 'Ben'),
  meetings: [],
  commitments: [],
  coaching: { skill: null, evidence: null, topic: null },
  diagnoses: [],
  deliveries: [],
  preferences: noPreferences,
  confirmations: new Map(),
  closing: new Map(),
  ...different,
});

const parsed: ParsedCommitment = { behavior: 'ask', repetitions: null, number: null, deal: null, stage: null, due: localDate('2026-11-20'), owner: 'rep', halves: 'both' };
type Said = { readonly owner?: typeof ben; readonly meeting?: Extract<CommitmentEvent, { kind: 'made' }>['meeting']; readonly fields?: Partial<ParsedCommitment>; readonly more?: readonly CommitmentEvent[] };

/** A promise with both halves, by the rep, of 10 November; its sentence is its id too. */
export const aPromise = (sentence: string, { owner = ben, meeting = null, fields = {}, more = [] }: Said = {}): Commitment => ({
  id: commitmentId(`c-${sentence.length}-${sentence.slice(0, 20)}`),
  pair: aPair().id,
  owner,
  events: [{ kind: 'made', at: at('2026-11-10T10:20'), by: owner, sentence, parsed: { ...parsed, ...fields }, meeting }, ...more],
});
