import { z } from 'zod';

const id = z.string().min(1).max(100);
const text = z.string().max(2000);
const role = z.enum(['manager', 'rep']);
const count = z.number().int().min(0).max(999_999_999);
const outcome = z.discriminatedUnion('kind', [z.object({ kind: z.literal('kept') }), z.object({ kind: z.literal('missed') }), z.object({ kind: z.literal('partly'), done: count, of: count })]);
const part = z.enum(['coaching', 'accountability', 'blockers']);

/**
 * What can be done in the side panel. `key` is made by the client, once for each deed: the same deed that arrives twice (a lost answer, an offline queue)
 * counts once.
 */
export const panelDeed = z.discriminatedUnion('do', [
  z.object({ do: z.literal('open-part'), part }),
  z.object({ do: z.literal('say'), part, said: z.boolean() }),
  z.object({ do: z.literal('more-coaching') }),
  z.object({ do: z.literal('choose-skill'), skill: text }),
  z.object({ do: z.literal('set-moment'), url: text, title: text.optional(), at: z.string().max(20).optional() }),
  z.object({ do: z.literal('ask'), stage: z.enum(['goal', 'reality', 'options']), asked: z.boolean() }),
  z.object({ do: z.literal('answer'), stage: z.enum(['goal', 'reality', 'options', 'will']), text }),
  z.object({ do: z.literal('confirm-element'), element: id, confirmed: z.boolean() }),
  z.object({ do: z.literal('drill'), state: z.enum(['started', 'done', 'reset']) }),
  z.object({ do: z.literal('note'), text: z.string().max(10_000) }),
  z.object({ do: z.literal('settle'), commitment: id, outcome }),
  z.object({ do: z.literal('evidence'), commitment: id, url: text }),
  z.object({ do: z.literal('indicator'), indicator: id, actual: count.nullable() }),
  z.object({ do: z.literal('promise'), sentence: text, owner: role.optional() }),
  z.object({ do: z.literal('agree'), commitment: id }),
  z.object({ do: z.literal('reword'), commitment: id, sentence: text }),
  z.object({ do: z.literal('not-yet'), commitment: id }),
  z.object({ do: z.literal('renew'), commitment: id }),
  z.object({ do: z.literal('blocker'), text, taker: z.enum(['manager', 'rep', 'pass-on']).nullable() }),
  z.object({ do: z.literal('close') }),
  z.object({ do: z.literal('undo-close') }),
]);
export type PanelDeed = z.infer<typeof panelDeed>;

const ownWords = z.object({
  sayCoaching: z.array(text).max(40),
  handOver: z.array(text).max(40),
  sayBlockers: z.array(text).max(40),
  skills: z.array(z.object({ name: text, levels: z.array(text).max(5), drills: z.array(text).max(40) })).max(40),
});
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What can be changed in the tab. */
export const tabDeed = z.discriminatedUnion('do', [
  z.object({ do: z.literal('settle'), commitment: id, outcome }),
  z.object({ do: z.literal('progress'), commitment: id, done: count }),
  z.object({ do: z.literal('set-topic'), meeting: id, topic: text, url: text.optional() }),
  z.object({ do: z.literal('move'), meeting: id, start: z.number().int() }),
  z.object({ do: z.literal('switch-off'), pair: id, updates: z.number().int().min(0) }),
  z.object({ do: z.literal('switch-on'), pair: id }),
  z.object({ do: z.literal('set-mix'), coaching: z.number().int().min(10).max(90) }),
  z.object({ do: z.literal('set-hint'), hint: id, on: z.boolean() }),
  z.object({ do: z.literal('set-quiet'), quiet: z.object({ from: hour, to: hour }).nullable() }),
  z.object({ do: z.literal('set-language'), language: z.string().max(20) }),
  z.object({ do: z.literal('set-own-words'), own: ownWords }),
  z.object({ do: z.literal('undo-diagnosis'), pair: id }),
  z.object({ do: z.literal('rate'), pair: id, skill: id, level: z.number().int().min(1).max(5) }),
]);
export type TabDeed = z.infer<typeof tabDeed>;

/** The requests of the screens, by name; each is the body of `POST /api/NAME`. */
export const requests = {
  'panel.read': z.object({ meeting: id.optional(), thread: z.string().max(300).optional() }),
  'panel.do': z.object({ meeting: id, key: z.string().min(8).max(100), deed: panelDeed }),
  'commitment.read': z.object({ meeting: id.optional(), pair: id, sentence: text, owner: role.optional() }),
  'home.read': z.object({}),
  'scorecard.read': z.object({ pair: id }),
  'prepare.read': z.object({ meeting: id.optional(), thread: z.string().max(300).optional() }),
  'settings.read': z.object({}),
  'switch-off.read': z.object({ pair: id }),
  'free-times.read': z.object({ meeting: id }),
  'tab.do': z.object({ deed: tabDeed }),
  'data.read': z.object({}),
} as const;
export type RequestName = keyof typeof requests;
