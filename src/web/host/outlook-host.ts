import type { OutlookForm } from '#api/outlook.ts';
import { SignInError, type Theme } from './host.ts';
import type { SignIn } from './nested-sign-in.ts';
import { isAsked, type Asked, type AsyncResult, type Callback, type OfficeAppointment, type OfficeContext, type OfficeJs, type OfficeTheme } from './office-js.ts';
import { outlookFormOf } from './outlook-form.ts';

/** The text of a form that is being edited. */
export type FormBody = { read(): Promise<{ readonly kind: 'html'; readonly html: string } | { readonly kind: 'text' }>; write(html: string): Promise<void> };

/** Outlook, behind one narrow interface: only `host/` and the event runtime know office.js. */
export type OutlookHost = {
  /** BCP 47, as Outlook shows itself. */
  readonly locale: string;
  theme(): Theme;
  /** Calls back with each change, until the returned function is called. */
  onTheme(listener: (theme: Theme) => void): () => void;
  /** The appointment that is open now, as its form says. */
  form(): Promise<OutlookForm>;
  /** Calls back when people, time or recurrence of the form change, or another one is shown; until the returned function is called. */
  onForm(listener: () => void): () => void;
  /** null: the form is read, not edited. */
  readonly body: FormBody | null;
  /** Throws SignInError: this Outlook has no nested app authentication (`why` is `not-here`), or the person has to say yes. */
  token(): Promise<string>;
  /** Asks the person to sign in or say yes, in Outlook's own window; only on a press. Throws SignInError. */
  consent(): Promise<void>;
};

/** Why the pane can't work here: no Outlook at all, one that lacks what we need, or nothing that we know is open. */
export class NoOutlookError extends Error {
  override readonly name = 'NoOutlookError';
  readonly why: 'no-outlook' | 'too-old' | 'no-meeting';
  constructor(why: NoOutlookError['why']) {
    super(`The pane does not work here: ${why}`);
    this.why = why;
  }
}

/** What Entra has to know: the same registration and scope as in Teams. */
type Registration = { readonly clientId: string; readonly authority: string; readonly scope: string };

/** Outlook answers within this time, or we are not inside of it. */
const patienceMs = 10_000;
/** The id of a form that is edited is told from this set on (facts/teams.md §5); all else that we ask is older. */
const needed = '1.8';

/** Joins the Outlook that shows us. Throws NoOutlookError. */
export async function joinOutlook(registration: Registration): Promise<OutlookHost> {
  const office = await started();
  const { context } = office;
  const { mailbox } = context;
  if (mailbox === undefined) throw new NoOutlookError('no-outlook');
  if (!context.requirements.isSetSupported('Mailbox', needed)) throw new NoOutlookError('too-old');
  const { item } = mailbox;
  if (item?.itemType !== 'appointment') throw new NoOutlookError('no-meeting');
  return { locale: context.displayLanguage, ...themeIn(office, context), ...formIn(office, mailbox, item), ...signInBy(context, registration) };
}

async function started(): Promise<OfficeJs> {
  const office: unknown = Reflect.get(globalThis, 'Office');
  if (!isOffice(office)) throw new NoOutlookError('no-outlook');
  const late = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new NoOutlookError('no-outlook')), patienceMs));
  await Promise.race([office.onReady(), late]);
  return office;
}

const isOffice = (given: unknown): given is OfficeJs => typeof given === 'object' && given !== null && 'onReady' in given;

function themeIn({ EventType }: OfficeJs, { mailbox, officeTheme }: OfficeContext): Pick<OutlookHost, 'theme' | 'onTheme'> {
  let theme = themeOf(officeTheme);
  const listeners = new Set<(theme: Theme) => void>();
  if (officeTheme !== undefined) {
    mailbox?.addHandlerAsync(EventType.OfficeThemeChanged, (given) => {
      theme = themeOf(given.officeTheme);
      for (const listener of listeners) listener(theme);
    });
  }
  return {
    theme: () => theme,
    onTheme: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Outlook tells its colours and not its theme's name; older ones tell nothing, and are light. */
export function themeOf(theme: OfficeTheme | undefined): Theme {
  const [, red = 'ff', green = 'ff', blue = 'ff'] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '') ?? [];
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16));
  return 0.3 * (r ?? 255) + 0.6 * (g ?? 255) + 0.1 * (b ?? 255) < 128 ? 'dark' : 'light';
}

function formIn({ EventType }: OfficeJs, mailbox: NonNullable<OfficeContext['mailbox']>, item: OfficeAppointment): Pick<OutlookHost, 'form' | 'onForm' | 'body'> {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  for (const event of [EventType.RecipientsChanged, EventType.RecurrenceChanged, EventType.AppointmentTimeChanged]) item.addHandlerAsync?.(event, tell);
  const { body } = item;
  const isEdited = isAsked(item.subject);
  return {
    form: () => readForm(mailbox, item),
    onForm: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    body: !isEdited
      ? null
      : {
          read: async () => ((await answered<string>((callback) => body.getTypeAsync(callback))) === 'text' ? { kind: 'text' } : { kind: 'html', html: await answered<string>((callback) => body.getAsync('html', callback)) }),
          write: async (html) => {
            await answered<unknown>((callback) => body.setAsync?.(html, { coercionType: 'html' }, callback));
          },
        },
  };
}

async function readForm(mailbox: NonNullable<OfficeContext['mailbox']>, item: OfficeAppointment): Promise<OutlookForm> {
  const restId = (id: string | null | undefined): string | null => (id === null || id === undefined || id === '' ? null : mailbox.convertToRestId(id, 'v2.0'));
  const saved = item.getItemIdAsync === undefined ? item.itemId : await unless<string>((callback) => item.getItemIdAsync?.(callback));
  return outlookFormOf({
    own: mailbox.userProfile.emailAddress,
    isEdited: isAsked(item.subject),
    itemId: restId(saved),
    seriesId: restId(item.seriesId),
    subject: (await valueIn(item.subject)) ?? '',
    start: (await valueIn(item.start)) ?? new Date(0),
    end: (await valueIn(item.end)) ?? new Date(0),
    organizer: (await valueIn(item.organizer)) ?? null,
    required: (await valueIn(item.requiredAttendees)) ?? [],
    optional: (await valueIn(item.optionalAttendees)) ?? [],
    recurrence: (await valueIn(item.recurrence)) ?? null,
  });
}

function valueIn<Value>(given: Asked<Value> | Value | undefined): Promise<Value | undefined> {
  return isAsked<Value | undefined>(given) ? unless<Value>((callback) => given.getAsync(callback)) : Promise.resolve(given);
}

/** The answer; undefined where Office has none (a form that was never saved has no id). */
const unless = <Value>(ask: (callback: Callback<Value>) => void): Promise<Value | undefined> => answered(ask).catch(() => undefined);

const answered = <Value>(ask: (callback: Callback<Value>) => void): Promise<Value> =>
  new Promise((resolve, reject) => ask(({ status, value, error }: AsyncResult<Value>) => (status === 'succeeded' ? resolve(value) : reject(new Error(error?.message ?? 'Outlook did not say why.')))));

function signInBy({ requirements }: OfficeContext, registration: Registration): Pick<OutlookHost, 'token' | 'consent'> {
  let loaded: Promise<SignIn> | null = null;
  const signIn = (): Promise<SignIn> => {
    if (!requirements.isSetSupported('NestedAppAuth', '1.1')) return Promise.reject(new SignInError('not-here'));
    loaded ??= import('./nested-sign-in.ts').then(({ createSignIn }) => createSignIn(registration));
    loaded.catch(() => {
      loaded = null; // the next attempt starts anew
    });
    return loaded;
  };
  return {
    token: async () => (await signIn()).token(),
    consent: async () => {
      await (await signIn()).ask();
    },
  };
}
