import type { Command } from './command-words.ts';

/** What commands answer where no card of the own does. */
export type CommandReplyWords = {
  /** Above the list of commands. */
  readonly helpLead: string;
  readonly notUnderstood: string;
  /** What each command does: `keeps a promise: what will be done, what it moves, by when` */
  readonly does: Readonly<Record<Command, string>>;
  /** In a meeting’s chat: how the bot is spoken to. */
  readonly mentionFirst: string;
  /** In a meeting’s chat nothing personal is said. */
  readonly inPersonalChat: string;
  readonly agendaStandsHere: string;
  readonly noAgenda: string;
  readonly whichTitle: string;
  readonly which: string;
  readonly showIt: string;
  readonly settings: string;
  readonly settingsOpen: string;
  readonly stop: {
    readonly title: string;
    /** What it will do, for each 1:1: `With Ben: 2 calendar updates, in your name.` `organizer`: null where the reader organizes. */
    line(other: string, updates: number, organizer: string | null): string;
    readonly then: string;
    readonly confirm: string;
    readonly keep: string;
    readonly kept: string;
    /** The number changed since it was shown. */
    readonly changed: string;
  };
};
