import type { AnswerDeps } from '../presses/press-deps.ts';

/** What the answers to screens are made with. */
export type ScreenDeps = AnswerDeps;
