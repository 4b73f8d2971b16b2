import type { Words } from '#words/words.ts';
import type { Reader } from '../doors.ts';
import { noteLocale } from '../language-of.ts';
import type { ScreenDeps } from '../screens/screen-deps.ts';
import type { StoreTransaction } from '../store-port.ts';

/** The words in which the reader reads: the own setting, else the language that Teams is in now, which is remembered. */
export const readerWords = async (tx: StoreTransaction, { wordsFor }: Pick<ScreenDeps, 'wordsFor'>, { person, locale }: Reader): Promise<Words> => wordsFor(await noteLocale(tx, person, locale));
