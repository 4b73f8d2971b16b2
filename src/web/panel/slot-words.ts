import type { Role } from '#api/face.ts';
import type { PanelWords } from '#words/screens/panel-words.ts';
import type { SlotWords } from '../ui/slots.tsx';

/** The names of the slots for a promise of this owner: a manager's needs an action and a day. */
export const slotWords = ({ promise }: PanelWords, owner: Role): SlotWords => ({
  behaviour: owner === 'manager' ? promise.action : promise.behaviour,
  number: promise.number,
  byWhen: promise.byWhen,
  missing: promise.missing,
  notYet: promise.notYetRead,
  setByHand: promise.setByHand,
});
