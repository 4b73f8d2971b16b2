/** The part of Adaptive Cards 1.5 that we use (schema: shared/contract/cards; what Teams supports: facts/teams.md §2). */
export type Spacing = 'none' | 'small' | 'medium' | 'large';
type Placed = { readonly spacing?: Spacing; readonly separator?: true };

export type TextBlock = Placed & {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'small' | 'large';
  readonly weight?: 'bolder';
  readonly isSubtle?: true;
  readonly horizontalAlignment?: 'right';
};
export type FactSet = Placed & {
  readonly type: 'FactSet';
  readonly facts: readonly { readonly title: string; readonly value: string }[];
};
export type Column = {
  readonly type: 'Column';
  readonly width: 'auto' | 'stretch' | number | `${number}px`;
  readonly items: readonly CardElement[];
  readonly style?: BoxStyle;
  readonly verticalContentAlignment?: 'center' | 'bottom';
};
export type BoxStyle = 'emphasis' | 'accent' | 'warning';
export type ColumnSet = Placed & {
  readonly type: 'ColumnSet';
  readonly columns: readonly Column[];
  readonly style?: BoxStyle;
};
export type Container = Placed & {
  readonly type: 'Container';
  readonly items: readonly CardElement[];
  readonly style?: BoxStyle;
};
export type Table = Placed & {
  readonly type: 'Table';
  readonly showGridLines: false;
  readonly firstRowAsHeader: true;
  readonly columns: readonly { readonly width: number }[];
  readonly rows: readonly TableRow[];
};
export type TableRow = {
  readonly type: 'TableRow';
  readonly cells: readonly { readonly type: 'TableCell'; readonly items: readonly CardElement[] }[];
};

type Input = Placed & {
  readonly id: string;
  readonly label: string;
  readonly isRequired?: true;
  readonly errorMessage?: string;
};
export type TextInput = Input & {
  readonly type: 'Input.Text';
  readonly value?: string;
  readonly placeholder?: string;
  readonly isMultiline?: true;
  readonly maxLength: number;
  readonly style?: 'url';
};
export type NumberInput = Input & {
  readonly type: 'Input.Number';
  readonly value?: number;
  readonly min: number;
  readonly max: number;
};
export type DateInput = Input & { readonly type: 'Input.Date'; readonly value?: string };
export type Choice = { readonly title: string; readonly value: string };
export type ChoiceInput = Input & {
  readonly type: 'Input.ChoiceSet';
  readonly style: 'compact' | 'expanded';
  readonly value?: string;
  readonly placeholder?: string;
  readonly wrap?: true;
  readonly choices: readonly Choice[];
};

export type ToggleInput = Input & {
  readonly type: 'Input.Toggle';
  readonly title: string;
  readonly value: 'true' | 'false';
  readonly wrap: true;
};

/** Ids that come back with a press. No text that two people said, but for the sentence that waits for its pair. */
export type ActionData = Readonly<Record<string, string | number>>;
/** A button of a dialog, which knows no Action.Execute; its verb stands inside the data. */
export type SubmitAction = {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: ActionData;
  readonly associatedInputs?: 'None';
};
export type ExecuteAction = {
  readonly type: 'Action.Execute';
  readonly id: string;
  readonly title: string;
  readonly verb: Verb;
  readonly data: ActionData;
  readonly fallback?: SubmitAction;
  readonly associatedInputs?: 'None';
};
export type OpenUrlAction = { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string };
export type ShowCardAction = {
  readonly type: 'Action.ShowCard';
  readonly title: string;
  readonly card: { readonly type: 'AdaptiveCard'; readonly body: readonly CardElement[] };
};
export type CardAction = ExecuteAction | OpenUrlAction | ShowCardAction | SubmitAction;
export type ActionSet = Placed & { readonly type: 'ActionSet'; readonly actions: readonly CardAction[] };

export type CardElement =
  TextBlock | FactSet | ColumnSet | Container | Table | TextInput | NumberInput | DateInput | ChoiceInput | ToggleInput | ActionSet;

export type AdaptiveCard = {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly msteams: { readonly width: 'Full' };
  readonly refresh?: { readonly action: ExecuteAction; readonly userIds: readonly string[] };
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
};

/** Every verb that a card may send: the bot handles all of them, which a test checks against this list. */
export const verbs = [
  'offer.choose',
  'offer.page',
  'intro.accept',
  'intro.decline',
  'intro.stop',
  'agenda.view',
  'commitment.add',
  'commitment.outcome',
  'commitment.progress',
  'commitment.reword',
  'commitment.complete',
  'commitment.keep',
  'topic.add',
  'prep.add',
  'meeting.close',
  'meeting.held',
  'meeting.notHeld',
  'meeting.move',
  'meeting.move.more',
  'meeting.move.confirm',
  'meeting.skip',
  'recap.confirm',
  'moment.bring',
  'command.run',
  'stop.confirm',
  'stop.keep',
  'diagnosis.begin',
  'diagnosis.ask',
  'diagnosis.save',
  'diagnosis.undo',
  'scorecard.view',
  'scorecard.rate',
  'scorecard.enter',
  'scorecard.arc',
] as const;
export type Verb = (typeof verbs)[number];

/** What the buttons of a dialog of the message extension send: all of it is handled by app/capture.ts. */
export const dialogVerbs = ['capture.keep', 'capture.complete', 'capture.close'] as const;
export type DialogVerb = (typeof dialogVerbs)[number];
