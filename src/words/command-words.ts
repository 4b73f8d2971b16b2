/** What can be written to the bot. */
export const commands = ['help', 'agenda', 'commit', 'commitments', 'prep', 'scorecard', 'settings', 'diagnose', 'reschedule', 'stop'] as const;
export type Command = (typeof commands)[number];

/** How a command is written, each at the beginning of a message; the first is the one that is told. Understood whatever the reader's language is. */
export type CommandWords = Readonly<Record<Command, readonly [string, ...string[]]>>;
