import { invariant } from '#domain/invariant.ts';
import type {
  ActionData,
  CardElement,
  Choice,
  ChoiceInput,
  DialogVerb,
  ExecuteAction,
  NumberInput,
  OpenUrlAction,
  ShowCardAction,
  SubmitAction,
  TextInput,
  Verb,
} from './adaptive-card.ts';
import { plainLine, plainLines, webAddress } from './safe-text.ts';

/** A button that opens a page of ours. */
export type LinkView = { readonly title: string; readonly url: string };

type Execute = {
  readonly verb: Verb;
  readonly title: string;
  readonly data: ActionData;
  /** Tells two buttons with the same verb apart: the action's id is then `verb:key`. */
  readonly key?: string;
  /** False for a button that must work while an input is empty. */
  readonly takesInputs?: boolean;
};

/** A button. Clients that know no Action.Execute send the same as Action.Submit, with the verb inside the data. */
export function execute({ verb, title, data, key, takesInputs = true }: Execute): ExecuteAction {
  const shown = plainLine(title);
  const without = takesInputs ? {} : ({ associatedInputs: 'None' } as const);
  return {
    type: 'Action.Execute',
    id: key === undefined ? verb : `${verb}:${key}`,
    title: shown,
    verb,
    data: { v: 1, ...data },
    fallback: { type: 'Action.Submit', title: shown, data: { v: 1, verb, ...data }, ...without },
    ...without,
  };
}

/** A button of a dialog: what it sends comes back to the message extension, with `verb` among the inputs. */
export const submit = ({ verb, title, data, takesInputs = true }: Omit<Execute, 'verb' | 'key'> & { readonly verb: DialogVerb }): SubmitAction => ({
  type: 'Action.Submit',
  title: plainLine(title),
  data: { v: 1, verb, ...data },
  ...(takesInputs ? {} : { associatedInputs: 'None' }),
});

/** The action of `refresh`, which nobody sees and which has no fallback (a client without Execute never refreshes). */
export const refreshAction = (verb: Verb, data: ActionData): ExecuteAction => ({
  type: 'Action.Execute',
  id: `refresh:${verb}`,
  title: 'Refresh',
  verb,
  data: { v: 1, ...data },
});

/** A link as a button. Throws when the address is not http(s): it is always one of our own. */
export function openUrl({ title, url }: LinkView): OpenUrlAction {
  const address = webAddress(url);
  invariant(address !== undefined, 'a button of a card opens an http(s) address');
  return { type: 'Action.OpenUrl', title: plainLine(title), url: address };
}

/** A button that opens a form right under it. */
export const showCard = (title: string, body: readonly CardElement[]): ShowCardAction => ({
  type: 'Action.ShowCard',
  title: plainLine(title),
  card: { type: 'AdaptiveCard', body },
});

type TextInputView = {
  readonly id: string;
  readonly label: string;
  readonly maxLength: number;
  readonly value?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Said when it is left empty; its presence makes the input required. */
  readonly error?: string | undefined;
  readonly isMultiline?: true;
  readonly isAddress?: true;
};

export const textInput = ({
  id,
  label,
  maxLength,
  value,
  placeholder,
  error,
  isMultiline,
  isAddress,
}: TextInputView): TextInput => ({
  type: 'Input.Text',
  id,
  label: plainLine(label),
  ...(value === undefined ? {} : { value: plainLines(value) }),
  ...(placeholder === undefined ? {} : { placeholder: plainLine(placeholder) }),
  ...(isMultiline === undefined ? {} : { isMultiline }),
  ...(isAddress === undefined ? {} : { style: 'url' }),
  maxLength,
  ...(error === undefined ? {} : { isRequired: true, errorMessage: plainLine(error) }),
});

type NumberInputView = { readonly id: string; readonly label: string; readonly value: number | null; readonly min?: number; readonly max?: number; /** Said for what lies outside. */ readonly error: string };

/** A number, 0 to 999 where nothing else is said. */
export const numberInput = ({ id, label, value, min = 0, max = 999, error }: NumberInputView): NumberInput => ({
  type: 'Input.Number',
  id,
  label: plainLine(label),
  min,
  max,
  ...(value === null ? {} : { value }),
  errorMessage: plainLine(error),
});

type ChoiceInputView = {
  readonly id: string;
  readonly label: string;
  readonly style: ChoiceInput['style'];
  readonly choices: readonly Choice[];
  readonly value?: string | null;
  readonly placeholder?: string;
  readonly error?: string;
};

/** One of several. With a default there is no need to require it (the library marks required ones with a red star). */
export const choiceInput = ({
  id,
  label,
  style,
  choices,
  value,
  placeholder,
  error,
}: ChoiceInputView): ChoiceInput => ({
  type: 'Input.ChoiceSet',
  id,
  label: plainLine(label),
  style,
  ...(value === undefined || value === null ? {} : { value }),
  ...(placeholder === undefined ? {} : { placeholder: plainLine(placeholder) }),
  ...(style === 'expanded' ? { wrap: true } : {}),
  ...(error === undefined ? {} : { isRequired: true, errorMessage: plainLine(error) }),
  choices: choices.map((choice) => ({ title: plainLine(choice.title), value: choice.value })),
});
