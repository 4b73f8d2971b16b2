import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

/*
 * Our own short description of office.js (web/host/office-js.ts) against Microsoft's: every name that we call is one of theirs, in the place where we look for it.
 */
const types = readFileSync(createRequire(import.meta.url).resolve('@types/office-js/index.d.ts'), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

/** The text of one of their interfaces or enums, by its head. */
function bodyOf(head: string): string {
  const from = types.indexOf(head);
  if (from === -1) return '';
  let depth = 0;
  for (let at = types.indexOf('{', from); at < types.length; at += 1) {
    if (types[at] === '{') depth += 1;
    if (types[at] === '}') depth -= 1;
    if (depth === 0) return types.slice(from, at);
  }
  return '';
}

test.each([
  ['interface AppointmentCompose extends', ['body', 'end', 'getItemIdAsync', 'itemType', 'loadCustomPropertiesAsync', 'notificationMessages', 'optionalAttendees', 'organizer', 'recurrence', 'requiredAttendees', 'seriesId', 'sessionData', 'start', 'subject', 'addHandlerAsync']],
  ['interface AppointmentRead extends', ['body', 'end', 'itemId', 'itemType', 'optionalAttendees', 'organizer', 'recurrence', 'requiredAttendees', 'seriesId', 'start', 'subject']],
  ['interface Body {', ['getAsync', 'getTypeAsync', 'setAsync']],
  ['interface Mailbox {', ['item', 'userProfile', 'convertToRestId', 'addHandlerAsync']],
  ['interface EmailAddressDetails {', ['emailAddress', 'displayName', 'recipientType', 'appointmentResponse']],
  ['interface Recurrence {', ['recurrenceType', 'recurrenceProperties', 'seriesTime', 'getAsync']],
  ['interface RecurrenceProperties {', ['interval', 'days']],
  ['interface SeriesTime {', ['getEndDate']],
  ['interface NotificationMessages {', ['addAsync', 'removeAsync']],
  ['interface NotificationMessageDetails {', ['type', 'message', 'icon', 'actions']],
  ['interface NotificationMessageAction {', ['actionType', 'actionText', 'commandId', 'contextData']],
  ['interface SessionData {', ['getAsync', 'setAsync']],
  ['interface CustomProperties {', ['get', 'set', 'saveAsync']],
  ['interface OfficeTheme {', ['bodyBackgroundColor']],
  ['interface Context {', ['displayLanguage', 'officeTheme', 'requirements', 'mailbox']],
  ['enum EventType', ['RecipientsChanged', 'RecurrenceChanged', 'AppointmentTimeChanged', 'OfficeThemeChanged']],
])('%s has what we call', (head, names) => {
  const body = bodyOf(head);

  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(body))).toEqual([]);
});

test.each([
  ['InsightMessage', 'insightMessage'],
  ['ShowTaskPane', 'showTaskPane'],
  ['DistributionList', 'distributionList'],
  ['Weekly', 'weekly'],
  ['Weekday', 'weekday'],
  ['Html', 'html'],
  ['v2_0', 'v2.0'],
])('%s is written “%s”', (name, value) => {
  expect(types).toMatch(new RegExp(`\\b${name}\\s*=\\s*["']${value.replace('.', '\\.')}["']`));
});
