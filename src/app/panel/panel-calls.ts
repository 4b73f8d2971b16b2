import type { Calls } from '#api/calls.ts';
import type { Refused } from '#api/face.ts';
import type { NoPanel, PanelView } from '#api/panel.ts';
import { emptyRoom } from '#domain/room.ts';
import { nearby } from '#domain/meeting-state.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { PersonId } from '#domain/ids.ts';
import { invariant } from '#domain/invariant.ts';
import { plus, type Instant } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import type { Reader } from '../doors.ts';
import { noteLocale } from '../language-of.ts';
import { withOwnWords } from '../own-words.ts';
import { roleIn } from '../pair-access.ts';
import { readPairContext } from '../pair-context.ts';
import { readScorecard } from '../read-scorecard.ts';
import type { ScreenDeps } from '../screens/screen-deps.ts';
import type { PairRecord, StoreTransaction } from '../store-port.ts';
import { doInPanel } from './do-in-panel.ts';
import { findMeeting } from './find-meeting.ts';
import { panelView } from './panel-view.ts';
import { readPromise } from './read-promise.ts';

/** What the side panel asks: to see the meeting, to do something in it, and what a sentence says while it is written. */
export const createPanelCalls = (deps: ScreenDeps): Pick<Calls<Reader>, 'panel.read' | 'panel.do' | 'commitment.read'> => ({
  'panel.read': (reader, named) => readPanel(deps, reader, named),
  'panel.do': async (reader, request) => (await doInPanel(deps, reader, request)) ?? readPanel(deps, reader, { meeting: request.meeting }),
  'commitment.read': (reader, request) => readPromise(deps, reader, request),
});

type Named = { readonly meeting?: string | undefined; readonly thread?: string | undefined };

async function readPanel(deps: ScreenDeps, reader: Reader, named: Named): Promise<PanelView | NoPanel | Refused> {
  const now = await deps.clock.now();
  return deps.store.transaction(async (tx) => {
    const words = deps.wordsFor(await noteLocale(tx, reader.person, reader.locale));
    const found = await findMeeting(tx, reader.person, named, now);
    switch (found.kind) {
      case 'found':
        return show(tx, { ...deps, words }, reader.person, { ...found, now });
      case 'not-yours':
        return { kind: 'refused', status: 403, text: words.replies.notYours };
      case 'off':
        return { kind: 'none', ...words.panel.off };
      case 'waiting':
      case 'none':
        return { kind: 'none', ...words.panel.noMeeting };
    }
  });
}

type Shown = { readonly meeting: Meeting; readonly pair: PairRecord; readonly now: Instant };

async function show(tx: StoreTransaction, deps: ScreenDeps & { readonly words: Words }, person: PersonId, { meeting, pair, now }: Shown): Promise<PanelView> {
  const otherSeenAt = await comeIn(tx, person, { meeting, pair, now });
  const context = await readPairContext(tx, pair.id, now);
  const reader = roleIn(pair, person);
  invariant(context !== undefined && reader !== null, 'the meeting that was found is of a pair that the reader belongs to');
  const words = withOwnWords(deps.words, context);
  const facts = {
    words,
    policies: deps.policies,
    context,
    page: await readScorecard(tx, words, context),
    meeting,
    room: (await tx.rooms.get(meeting.id)) ?? emptyRoom,
    reader,
    note: await tx.rooms.noteOf(meeting.id, person),
  };
  return panelView(facts, otherSeenAt);
}

/** Who reads is there: written down at most so often, and told to the other only when somebody comes. */
const presence = { noteEvery: 20_000, awayAfter: 75_000 };

/** Notes that the person has the meeting open, and tells when the other was last seen in it; null: not in this meeting. */
async function comeIn(tx: StoreTransaction, person: PersonId, { meeting, pair, now }: Shown): Promise<Instant | null> {
  const seen = await tx.rooms.seen(meeting.id);
  const before = seen.get(person);
  const isNearIt = now >= plus(meeting.start, -nearby);
  if (isNearIt && (before === undefined || now - before >= presence.noteEvery)) {
    await tx.rooms.markSeen(meeting.id, person, now);
    if (before === undefined || now - before > presence.awayAfter) tx.announce(pair.id);
  }
  return seen.get(person === pair.manager ? pair.rep : pair.manager) ?? null;
}
