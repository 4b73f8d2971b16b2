import type { Refused } from '#api/face.ts';
import type { OutlookDeed, OutlookForm } from '#api/outlook.ts';
import { readMomentLink } from '#domain/moment-link.ts';
import { firstName } from '#domain/person-name.ts';
import { answerOffer, changePair } from '../change-pair.ts';
import type { Reader } from '../doors.ts';
import { keepMoment, keepTopic, topicOf } from '../keep-topic.ts';
import { languageOfId } from '../language-of.ts';
import { pairFor, type Access } from '../pair-access.ts';
import { notRecorded } from '../presses/commitment-presses.ts';
import { bringPair, knowPerson } from '../record-series.ts';
import type { StoreTransaction } from '../store-port.ts';
import { readerWords } from '../tab/reader-words.ts';
import { refused } from '../tab/refused.ts';
import type { OutlookDeps } from './outlook-deps.ts';
import { standOfForm } from './stand-of-form.ts';

type Done = { readonly kind: 'done'; readonly text: string } | Refused;
type Deed<Kind extends OutlookDeed['do']> = Extract<OutlookDeed, { do: Kind }>;

/** Carries out what somebody does in the task pane. One at a time for a person: the same that comes twice sees what the first one did. */
export function doInOutlook(deps: OutlookDeps, reader: Reader, { deed }: { readonly deed: OutlookDeed }): Promise<Done> {
  return deps.store.withLock(`outlook:${reader.person}`, () => {
    switch (deed.do) {
      case 'add-topic':
        return addTopic(deps, reader, deed);
      case 'add-moment':
        return addMoment(deps, reader, deed);
      case 'add-promise':
        return addPromise(deps, reader, deed);
      case 'switch-on':
        return answer(deps, reader, deed.form, 'yes');
      case 'not-a-one-on-one':
        return answer(deps, reader, deed.form, 'no');
    }
  });
}

const done = (text: string): Done => ({ kind: 'done', text });

/** The meeting's pair, if the reader is one of its two and it is on; else what the reader is told. */
async function ownPairOn(tx: StoreTransaction, deps: OutlookDeps, reader: Reader, meeting: string): Promise<Access | Refused> {
  const { replies, outlook } = await readerWords(tx, deps, reader);
  const access = await pairFor(tx, reader.person, { meeting });
  if (access === null) return refused(replies.notYours, 403);
  return access.pair.state.kind === 'on' ? access : refused(outlook.none.off, 409);
}

function addTopic(deps: OutlookDeps, reader: Reader, { meeting, topic }: Deed<'add-topic'>): Promise<Done> {
  return deps.store.transaction(async (tx) => {
    const { cards, replies, outlook } = await readerWords(tx, deps, reader);
    const said = topicOf({ topic });
    if ('refused' in said) return refused(said.refused === 'empty' ? cards.agenda.topicEmpty : replies.notALink, 400);
    const access = await ownPairOn(tx, deps, reader, meeting);
    if ('kind' in access) return access;
    await keepTopic(tx, access.pair.id, said, reader.trace);
    return done(outlook.done.topic);
  });
}

function addMoment(deps: OutlookDeps, reader: Reader, { meeting, url }: Deed<'add-moment'>): Promise<Done> {
  return deps.store.transaction(async (tx) => {
    const { replies, outlook } = await readerWords(tx, deps, reader);
    const link = readMomentLink(url);
    if (link === undefined) return refused(replies.notALink, 400);
    const access = await ownPairOn(tx, deps, reader, meeting);
    if ('kind' in access) return access;
    await keepMoment(tx, access.pair.id, link.url, reader.trace);
    return done(outlook.done.moment);
  });
}

async function addPromise(deps: OutlookDeps, reader: Reader, { meeting, sentence }: Deed<'add-promise'>): Promise<Done> {
  const found = await deps.store.transaction(async (tx) => ({
    words: await readerWords(tx, deps, reader),
    access: await ownPairOn(tx, deps, reader, meeting),
    locale: await languageOfId(tx, reader.person),
  }));
  const { words, access, locale } = found;
  if ('kind' in access) return access;
  const recorded = await deps.recordCommitment({ pair: access.pair, by: reader.person, sentence, owner: null, locale, now: await deps.clock.now(), trace: reader.trace });
  if (recorded.kind !== 'recorded') return refused(notRecorded({ words }, recorded), 400);
  const { missing } = recorded;
  return done(missing === null ? words.outlook.done.promise : words.outlook.done.promiseHalf(words.cards.halfMissing.ask(missing)));
}

/**
 * The manager's answer, given in the form before any calendar may have told us of the meeting: the same as on the offer's card. Yes leads to the rep being told
 * first. May throw RemoteError.
 */
async function answer(deps: OutlookDeps, reader: Reader, form: OutlookForm, said: 'yes' | 'no'): Promise<Done> {
  const stand = await standOfForm(deps, reader, form);
  if (stand.kind !== 'offer') return refused(stand.kind === 'none' ? stand.text : stand.words.tab.refused.alreadyOn, 409);
  const { words, me, who, now } = stand;
  await deps.store.transaction(async (tx) => {
    await knowPerson(tx, who);
    await bringPair(tx, deps, { manager: me.id, rep: who.id, zone: me.zone }, now, reader.trace);
    const pair = await tx.pairs.ofPeople(me.id, who.id);
    if (pair === undefined) return;
    await changePair(tx, pair.id, (current) => answerOffer(current, said, now));
    await tx.audit.add({ at: now, by: me.id, what: said === 'yes' ? 'switched-on' : 'offer-no', pair: pair.id });
  });
  return done(said === 'yes' ? words.outlook.done.switchedOn(firstName(who)) : words.outlook.done.leftAlone);
}
