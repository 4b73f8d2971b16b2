/** Numbers and names of Office.js; the texts are ours. */
const faults = {
  invalidEndTime: [9010, 'InvalidEndTime', 'The end time is before the start time.'],
  occurrence: [9033, 'SetRecurrenceOnInstanceError', 'The recurrence of one occurrence can’t be set.'],
  invalidRecurrence: [9034, 'InvalidRecurrenceError', 'The recurrence is not valid.'],
  notSaved: [9046, 'ItemNotSaved', 'The item has to be saved first.'],
  keyNotFound: [9050, 'KeyNotFound', 'There is no such key.'],
  sessionFull: [9051, 'SessionObjectMaxLengthExceeded', 'Session data may have 50,000 characters.'],
  duplicateKey: [9023, 'DuplicateNotificationKey', 'There is a message with that key.'],
  noSuchKey: [9024, 'NotificationKeyNotFound', 'There is no message with that key.'],
  tooManyBars: [9025, 'NumberOfNotificationsExceeded', 'There are five messages already, or an insight message.'],
  notSupported: [5000, 'OperationNotSupported', 'That is not supported in this form.'],
  saveFailed: [9021, 'SaveError', 'The item could not be saved.'],
};

/** Throws a refusal as Office.js tells it to a callback. */
export const refuse = (kind, message) => {
  const [code, name, text] = faults[kind];
  throw Object.assign(new Error(message ?? text), { code, officeName: name });
};
