/** What the door says by itself, where nobody behind it can: in the language of the activity, because what broke may be the way to the person's own. */
export type DoorWords = {
  /** Something of ours broke: what to do, and the id to quote. */
  apology(id: string): string;
  /** The channel named nobody of the directory. */
  readonly notAPerson: string;
  readonly unreadableButton: string;
};
