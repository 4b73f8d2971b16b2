import type { Refused } from '#api/face.ts';
import type { TabDeed } from '#api/requests.ts';
import type { Instant } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import type { Reader } from '../doors.ts';
import type { ScreenDeps } from '../screens/screen-deps.ts';
import type { StoreTransaction } from '../store-port.ts';

/** One kind of what can be changed in the tab. */
export type Deed<Kind extends TabDeed['do']> = Extract<TabDeed, { do: Kind }>;

/** What a deed was answered; `text` null: the page shows it by itself. */
export type Done = { readonly kind: 'done'; readonly text: string | null } | Refused;

/** What a deed is done with: all of it in one transaction. */
export type DeedHere = { readonly tx: StoreTransaction; readonly deps: ScreenDeps; readonly reader: Reader; readonly words: Words; readonly now: Instant };

/** Done, with what the person is told. */
export const done = (text: string | null = null): Done => ({ kind: 'done', text });
