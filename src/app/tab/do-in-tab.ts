import type { TabDeed } from '#api/requests.ts';
import type { Reader } from '../doors.ts';
import type { ScreenDeps } from '../screens/screen-deps.ts';
import { done, type Deed, type DeedHere, type Done } from './deed.ts';
import { moveTo, setTopic } from './meeting-deeds.ts';
import { rate, takeBackDiagnosis } from './page-deeds.ts';
import { setHint, setLanguage, setMix, setOwnWords, setQuiet } from './preference-deeds.ts';
import { saveProgress, settle } from './promise-deeds.ts';
import { readerWords } from './reader-words.ts';
import { switchPairOff } from './switch-off.ts';
import { switchPairOn } from './switch-on.ts';

/** Carries out what somebody does in the tab. One deed of a person at a time: the same that comes twice (a lost answer) sees what the first one did. */
export function doInTab(deps: ScreenDeps, reader: Reader, { deed }: { readonly deed: TabDeed }): Promise<Done> {
  if (deed.do === 'move') return moveTo(deps, reader, deed);
  if (deed.do === 'switch-off') return switchOff(deps, reader, deed);
  if (deed.do === 'switch-on') return switchOn(deps, reader, deed);
  return deps.store.withLock(`tab:${reader.person}`, async () => {
    const now = await deps.clock.now();
    return deps.store.transaction(async (tx) => inOne({ tx, deps, reader, words: await readerWords(tx, deps, reader), now }, deed));
  });
}

async function switchOff(deps: ScreenDeps, reader: Reader, deed: Deed<'switch-off'>): Promise<Done> {
  return (await switchPairOff(deps, reader, deed)) ?? done((await wordsNow(deps, reader)).done.switchedOff);
}

async function switchOn(deps: ScreenDeps, reader: Reader, deed: Deed<'switch-on'>): Promise<Done> {
  const said = await switchPairOn(deps, reader, deed);
  return typeof said === 'string' ? done(said) : said;
}

const wordsNow = (deps: ScreenDeps, reader: Reader) => deps.store.transaction(async (tx) => (await readerWords(tx, deps, reader)).tab);

/** What needs nothing but our own memory: all of it is kept, or none. */
function inOne(here: DeedHere, deed: Exclude<TabDeed, { do: 'move' | 'switch-off' | 'switch-on' }>): Promise<Done> {
  switch (deed.do) {
    case 'settle':
      return settle(here, deed);
    case 'progress':
      return saveProgress(here, deed);
    case 'set-topic':
      return setTopic(here, deed);
    case 'set-mix':
      return setMix(here, deed);
    case 'set-hint':
      return setHint(here, deed);
    case 'set-quiet':
      return setQuiet(here, deed);
    case 'set-language':
      return setLanguage(here, deed);
    case 'set-own-words':
      return setOwnWords(here, deed);
    case 'undo-diagnosis':
      return takeBackDiagnosis(here, deed);
    case 'rate':
      return rate(here, deed);
  }
}
