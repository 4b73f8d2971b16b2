import type { z } from 'zod';
import type { Answer, Asker, Press } from './doors.ts';
import { addCommitment, addData, completeCommitment, completeData, giveOutcome, keepCommitment, keepData, outcomeData, rewordCommitment, rewordData } from './presses/commitment-presses.ts';
import { confirmStop, keepRunning, runCommand, runData, stopData } from './presses/command-presses.ts';
import { askData, askDiagnosis, beginData, beginDiagnosis, keepDiagnosis, saveData, undoData, takeBackDiagnosis } from './presses/diagnosis-presses.ts';
import { acceptIntro, declineIntro, introData, stopPair } from './presses/intro-presses.ts';
import { bringMoment, momentData } from './presses/moment-presses.ts';
import { beginMove, confirmMove, moreData, moreTimes, moveConfirmData, moveData, skipMeeting } from './presses/move-presses.ts';
import { addTopic, closeMeeting, meetingData, saidHeld, saidNotHeld, topicData, viewAgenda } from './presses/meeting-presses.ts';
import { chooseOffer, offerData, turnOffer } from './presses/offer-presses.ts';
import { addToPrep, prepData } from './presses/prep-presses.ts';
import { countProgress, progressData } from './presses/progress-presses.ts';
import { arcData, enterData, enterWeek, rateData, rateSkill, setArc, viewData, viewScorecard } from './presses/scorecard-presses.ts';
import { refusal, type PressDeps, type PressHandler } from './presses/press-deps.ts';
import { confirmData, confirmRecap } from './presses/recap-presses.ts';

type Entry = (deps: PressDeps, asker: Asker, data: unknown) => Promise<Answer>;

/** A handler behind the check of its data: what does not fit is answered, never thrown. */
const entry =
  <T>(schema: z.ZodType<T>, handle: PressHandler<T>): Entry =>
  async (deps, asker, data) => {
    const parsed = schema.safeParse(data);
    return parsed.success ? handle(deps, asker, parsed.data) : refusal(deps.words.replies.tooLate, 400);
  };

/** Every verb of every card, and who handles it. */
const handlers: Readonly<Record<string, Entry>> = {
  'offer.choose': entry(offerData, chooseOffer),
  'offer.page': entry(offerData, turnOffer),
  'intro.accept': entry(introData, acceptIntro),
  'intro.decline': entry(introData, declineIntro),
  'intro.stop': entry(introData, stopPair),
  'agenda.view': entry(meetingData, viewAgenda),
  'meeting.close': entry(meetingData, closeMeeting),
  'meeting.held': entry(meetingData, saidHeld),
  'meeting.notHeld': entry(meetingData, saidNotHeld),
  'meeting.move': entry(moveData, beginMove),
  'meeting.move.more': entry(moreData, moreTimes),
  'meeting.move.confirm': entry(moveConfirmData, confirmMove),
  'meeting.skip': entry(moveData, skipMeeting),
  'topic.add': entry(topicData, addTopic),
  'prep.add': entry(prepData, addToPrep),
  'commitment.add': entry(addData, addCommitment),
  'commitment.complete': entry(completeData, completeCommitment),
  'commitment.keep': entry(keepData, keepCommitment),
  'commitment.reword': entry(rewordData, rewordCommitment),
  'commitment.outcome': entry(outcomeData, giveOutcome),
  'commitment.progress': entry(progressData, countProgress),
  'moment.bring': entry(momentData, bringMoment),
  'recap.confirm': entry(confirmData, confirmRecap),
  'command.run': entry(runData, runCommand),
  'stop.confirm': entry(stopData, confirmStop),
  'stop.keep': entry(stopData, keepRunning),
  'diagnosis.begin': entry(beginData, beginDiagnosis),
  'diagnosis.ask': entry(askData, askDiagnosis),
  'diagnosis.save': entry(saveData, keepDiagnosis),
  'diagnosis.undo': entry(undoData, takeBackDiagnosis),
  'scorecard.view': entry(viewData, viewScorecard),
  'scorecard.rate': entry(rateData, rateSkill),
  'scorecard.enter': entry(enterData, enterWeek),
  'scorecard.arc': entry(arcData, setArc),
};

/** The verbs that somebody handles. */
export const handledVerbs = Object.keys(handlers);

/** Answers a pressed button or a refresh. An unknown verb comes from an old card: the person is told, nothing happens. */
export const createPress =
  (deps: PressDeps) =>
  (asker: Asker, press: Press): Promise<Answer> => {
    const handle = handlers[press.verb];
    return handle === undefined ? Promise.resolve(refusal(deps.words.replies.tooLate, 400)) : handle(deps, asker, press.data);
  };
