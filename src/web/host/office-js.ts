/*
 * The part of office.js that we use, name for name as its own types have it (test/contract/office-names.test.ts compares them). Not those types themselves: they
 * describe Excel and Word too, and are longer than this product.
 */

/** What a callback of Office is given. */
export type AsyncResult<Value> = { readonly status: 'succeeded' | 'failed'; readonly value: Value; readonly error?: { readonly code: number; readonly message: string } };
export type Callback<Value> = (result: AsyncResult<Value>) => void;

/** Something that a form being edited tells only when asked; the same on a form that is read stands there as a value. */
export type Asked<Value> = { getAsync(callback: Callback<Value>): void };

export type OfficeAddress = { readonly emailAddress: string; readonly displayName: string; readonly recipientType?: string; readonly appointmentResponse?: string };
export type OfficeRecurrence = {
  readonly recurrenceType: string;
  readonly recurrenceProperties?: { readonly interval: number; readonly days?: readonly string[] } | null;
  readonly seriesTime?: { getEndDate(): string | null };
};

export type OfficeProperties = { get(name: string): unknown; set(name: string, value: string): void; saveAsync(callback: Callback<unknown>): void };
export type OfficeNotification = {
  readonly type: string;
  readonly message: string;
  readonly icon: string;
  readonly actions: readonly { readonly actionType: string; readonly actionText: string; readonly commandId: string; readonly contextData: string }[];
};

/** An appointment. What stands in one mode only is optional, and asked for. */
export type OfficeAppointment = {
  readonly itemType: string;
  readonly subject: Asked<string> | string;
  readonly start: Asked<Date> | Date;
  readonly end: Asked<Date> | Date;
  readonly requiredAttendees: Asked<readonly OfficeAddress[]> | readonly OfficeAddress[];
  readonly optionalAttendees: Asked<readonly OfficeAddress[]> | readonly OfficeAddress[];
  readonly organizer?: Asked<OfficeAddress> | OfficeAddress;
  readonly recurrence?: Asked<OfficeRecurrence | null> | OfficeRecurrence | null;
  readonly seriesId?: string | null;
  /** Of a form that is read. */
  readonly itemId?: string;
  /** Of a form that is edited: fails as long as it was never saved. */
  getItemIdAsync?(callback: Callback<string>): void;
  readonly body: {
    getTypeAsync(callback: Callback<string>): void;
    getAsync(coercionType: string, callback: Callback<string>): void;
    setAsync?(data: string, options: { readonly coercionType: string }, callback: Callback<unknown>): void;
  };
  readonly notificationMessages?: {
    addAsync(key: string, message: OfficeNotification, callback: Callback<unknown>): void;
    removeAsync(key: string, callback: Callback<unknown>): void;
  };
  readonly sessionData?: { getAsync(name: string, callback: Callback<string>): void; setAsync(name: string, value: string, callback: Callback<unknown>): void };
  loadCustomPropertiesAsync?(callback: Callback<OfficeProperties>): void;
  addHandlerAsync?(eventType: string, handler: () => void, callback?: Callback<unknown>): void;
};

export type OfficeTheme = { readonly bodyBackgroundColor: string };

export type OfficeContext = {
  readonly displayLanguage: string;
  readonly officeTheme?: OfficeTheme;
  readonly requirements: { isSetSupported(name: string, minVersion?: string): boolean };
  readonly mailbox?: {
    readonly item?: OfficeAppointment | null;
    readonly userProfile: { readonly emailAddress: string };
    convertToRestId(itemId: string, restVersion: string): string;
    addHandlerAsync(eventType: string, handler: (given: { readonly officeTheme?: OfficeTheme }) => void, callback?: Callback<unknown>): void;
  };
};

/** `Office` itself. */
export type OfficeJs = {
  readonly context: OfficeContext;
  readonly EventType: { readonly RecipientsChanged: string; readonly RecurrenceChanged: string; readonly AppointmentTimeChanged: string; readonly OfficeThemeChanged: string };
  readonly actions: { associate(actionId: string, handler: (event: OfficeEvent) => void): void };
  onReady(): Promise<{ readonly host: string | null }>;
};
export type OfficeEvent = { completed(): void };

/** Whether a value has to be asked for: so it is on a form that is being edited. */
export const isAsked = <Value>(given: Asked<Value> | Value): given is Asked<Value> => typeof given === 'object' && given !== null && 'getAsync' in given;
