import { argumentFault, needShortText, needText } from './faults.ts';
import { asyncMethod, type Host } from './host.ts';

type Fields = Readonly<Record<string, unknown>>;

const kinds = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'];
const wrong = (name: string, why = 'is not valid for this type of message'): Error => argumentFault('Sys.ArgumentException', `${name} ${why}.`);
const isMissing = (value: unknown): boolean => value === undefined || value === null;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {});

/** `item.notificationMessages`: what Office.js itself refuses is thrown (key 32, message 150, icon 32, action text 30, one action); the rest Outlook answers. */
export function notificationMessages(host: Host): object {
  const keyed = ([key, message]: readonly unknown[]) => [needShortText('key', key, 32), checked(host, fieldsOf(message))];
  return {
    addAsync: asyncMethod(host, 'notificationMessages.addAsync', { first: 2, send: keyed }),
    replaceAsync: asyncMethod(host, 'notificationMessages.replaceAsync', { first: 2, send: keyed }),
    removeAsync: asyncMethod(host, 'notificationMessages.removeAsync', { first: 1, send: ([key]) => [needShortText('key', key, 32)] }),
    getAllAsync: asyncMethod(host, 'notificationMessages.getAllAsync', { needsCallback: true }),
  };
}

function checked(host: Host, data: Fields): Fields {
  const type = needText('type', data['type']);
  if (type === 'informationalMessage') checkInformational(data);
  else if (type === 'insightMessage') checkInsight(host, data);
  else for (const name of ['icon', 'persistent', 'actions']) if (!isMissing(data[name])) throw wrong(name);
  needShortText('message', data['message'], 150);
  if (!kinds.includes(type)) throw wrong('type', 'is unknown');
  const { message, icon, persistent, actions } = data;
  return { type, message, icon, persistent, actions };
}

function checkInformational({ icon, persistent, actions }: Fields): void {
  needShortText('icon', icon, 32);
  if (isMissing(persistent)) throw argumentFault('Sys.ArgumentNullException', 'persistent is missing.');
  if (typeof persistent !== 'boolean') throw argumentFault('Sys.ArgumentTypeException', 'persistent must be true or false.');
  if (!isMissing(actions)) throw wrong('actions');
}

function checkInsight(host: Host, { icon, persistent, actions }: Fields): void {
  needShortText('icon', icon, 32);
  if (host.snapshot.platform !== 'PC' && !isMissing(persistent)) throw wrong('persistent');
  if (isMissing(actions)) throw argumentFault('Sys.ArgumentNullException', 'actions is missing.');
  if (!Array.isArray(actions)) throw wrong('actions', 'must be a list');
  if (actions.length > 1) throw wrong('actions', 'may hold one action only');
  if (actions.length === 0) return;
  const { actionType, actionText, commandId } = fieldsOf(actions[0]);
  if (isMissing(actionType)) throw argumentFault('Sys.ArgumentNullException', 'actionType is missing.');
  if (actionType !== 'showTaskPane') throw wrong('actionType', 'may be showTaskPane only');
  if (typeof commandId !== 'string' || commandId === '') throw wrong('commandId', 'must name a button of the manifest');
  needShortText('actionText', actionText, 30);
}
