import { enFormat } from './en-format.ts';
import type { HalvesHeld, PanelViewWords } from './panel-view-words.ts';

const promises = (count: number): string => `${enFormat.number(count)} ${count === 1 ? 'promise' : 'promises'}`;

const heldLine: Readonly<Record<HalvesHeld, string>> = {
  both: 'both halves held',
  coaching: 'coaching held, accountability not opened',
  accountability: 'accountability held, coaching not opened',
  neither: 'neither half opened',
};

/** What the side panel shows, in English. */
export const enPanelView: PanelViewWords = {
  noMeeting: { title: 'No 1:1 here yet', text: 'Twofold helps in the meetings of a 1:1 that it is switched on for. Open it there, once the meeting is in your calendar.' },
  off: { title: 'Switched off for this 1:1', text: 'Nothing is recorded here. The manager of this 1:1 can switch it on in Twofold’s settings.' },

  skillDetail: (framework, level, aims) => {
    const where = level === null ? null : aims === null ? `Level ${level}.` : `Level ${level}, aiming for ${aims}.`;
    return [framework === null ? null : `${framework}.`, where].filter((part) => part !== null).join(' ');
  },
  choiceDetail: (frameworks) => (frameworks.length === 0 ? 'Any call' : frameworks.join(' or ')),

  ask: (missing, owner) =>
    ({
      behaviour: 'What will be done, and how often?',
      number: 'Which deal, amount and stage?',
      day: 'By when?',
      action: owner === null ? 'What will you do?' : `What will ${owner} do?`,
    })[missing],
  askTaker: (manager) => `What will ${manager} do, and by when?`,
  notYet: (owner) => `${owner} does not promise this yet. Without a yes it ends with this 1:1.`,
  notPromised: 'not promised in the 1:1',
  waitsForOther: (other) => `${other} has not said yet.`,

  closing: {
    summary: (spent, of, halves) => `${spent} of ${of} minutes, ${heldLine[halves]}.`,
    goesInto: (day) => (day === null ? 'Waits for your next 1:1' : `Goes into ${enFormat.dateLong(day)}`),
    settled: (kept, partly) => ({
      title: `${kept + partly} ${kept + partly === 1 ? 'promise' : 'promises'} of last time`,
      detail: `${kept === 0 ? 'Partly' : partly === 0 ? 'Kept' : 'Kept and partly'}: closed, in the record.`,
    }),
    missed: (renewed) => (renewed ? 'Missed, and promised anew.' : 'Missed, not promised anew.'),
    moved: () => 'Moved into a new promise.',
    dropped: (reason) => `Dropped: ${reason}.`,
    notYet: (owner) => `${owner} has not promised it. It ends here, and counts for nobody.`,
    suspended: (count) => ({ title: `${count} suspended ${count === 1 ? 'promise' : 'promises'}`, detail: 'Listed apart, and counted for nobody.' }),
    blockers: (count) => ({ title: count === 1 ? '1 thing in the way' : `${count} things in the way`, detail: 'Noted in this 1:1. It goes into no invite.' }),
    note: { title: 'Your private note', detail: 'Yours alone.' },
    recap: (invite) => {
      const both = 'A recap goes to you both in chat.';
      if (invite.kind === 'none') return `${both} The next agenda stands in Teams.`;
      return invite.kind === 'now' ? `${both} The invite is updated once, right away.` : `${both} The invite is updated once, when both have confirmed, at the latest ${invite.latest}.`;
    },
  },
  closed: {
    title: (halves) => ({ both: 'Both halves held.', coaching: 'Coaching held.', accountability: 'Accountability held.', neither: 'Closed.' })[halves],
    summary: (minutes, hasSkill, made) => `${enFormat.minutesLong(minutes)}, ${hasSkill ? 'one skill' : 'no skill'}, ${promises(made)}.`,
    goes: (count, day) => {
      if (day === null) return count === 0 ? 'Nothing waits for the next 1:1' : `${count} ${count === 1 ? 'waits' : 'wait'} for your next 1:1`;
      return count === 0 ? `Nothing goes into ${enFormat.dateLong(day)}` : `${count} ${count === 1 ? 'goes' : 'go'} into ${enFormat.dateLong(day)}`;
    },
    stays: (count) => (count === 0 ? 'Nothing stays here' : `${count} ${count === 1 ? 'stays' : 'stay'} here`),
    next: (day, clock) => `Next: ${enFormat.dateLong(day)}, ${clock}`,
  },

  refused: {
    closed: 'This 1:1 is closed. What you write stays, and its time does not go on.',
    'too-late': 'The recaps are on their way, so closing can’t be taken back. Both of you can still reword and settle.',
    'no-room': 'Accountability needs the minutes that it has. Open it when you are ready, and coaching ends there.',
    scoresOff: 'Your company keeps no numbers here.',
    badMoment: 'Write the moment as minutes and seconds, such as 12:40.',
    empty: 'Write a few words first.',
    nothingWaits: 'Nothing here waits for your yes.',
    notYours: (owner) => `That is for ${owner} to say.`,
    alreadyPromised: 'You promised it already. Reword it, or say in the next 1:1 how it went.',
    renewFirst: 'Say first how it went. Then it can be promised anew.',
    noIndicator: 'That number is not asked for here.',
  },
};
