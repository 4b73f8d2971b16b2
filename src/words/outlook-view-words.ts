/** What the task pane in Outlook shows of a meeting. */
export type OutlookViewWords = {
  /** `In the invite since Monday 16:20` */
  since(when: string): string;
  readonly notYet: string;
  readonly nextShown: string;
  readonly wholeSeries: string;
  readonly otherDate: string;
  readonly coaching: string;
  readonly nothingOpen: string;
  readonly offer: {
    /** `A 1:1 with Cleo?` */
    title(name: string): string;
    justYou(name: string): string;
    readonly coaching: string;
    readonly accountability: string;
    readonly blockers: string;
    /** What switching it on does: who is told, and what is sent in whose name. */
    consequence(name: string): string;
  };
  readonly none: {
    readonly title: string;
    readonly notOne: string;
    readonly notSaved: string;
    readonly otherMeeting: string;
    readonly offersOff: string;
    readonly notInScope: string;
    readonly unknownPerson: string;
    /** To the rep: that a manager can switch it on. */
    asRep(manager: string): string;
    /** The manager said yes, and the rep is told first. */
    toldFirst(rep: string): string;
    readonly waitsForYou: string;
    readonly off: string;
  };
  readonly place: {
    readonly notOrganizer: string;
    readonly over: string;
    readonly noJoinSection: string;
    readonly tornBlock: string;
  };
  readonly done: {
    readonly topic: string;
    readonly moment: string;
    readonly promise: string;
    /** Kept, and one half is missing: the question for it. */
    promiseHalf(question: string): string;
    switchedOn(name: string): string;
    readonly leftAlone: string;
  };
};
