import { deAgendaCard, deHalfMissing } from './de-agenda-card.ts';
import { deAgenda } from './de-agenda.ts';
import { deCatalogue } from './de-catalogue.ts';
import { deCommandReplies } from './de-command-replies.ts';
import { deCommands } from './de-commands.ts';
import { deDiagnosis } from './de-diagnosis.ts';
import { deExtension } from './de-extension.ts';
import { deFormat } from './de-format.ts';
import { deHints } from './de-hints.ts';
import { deIntro } from './de-intro.ts';
import { deInvite } from './de-invite.ts';
import { deOffer } from './de-offer.ts';
import { dePanelView } from './de-panel-view.ts';
import { deOwnPromises, dePrep, deProgress } from './de-prep.ts';
import { dePromise } from './de-promise.ts';
import { deRecap } from './de-recap.ts';
import { deReplies } from './de-replies.ts';
import { deReschedule } from './de-reschedule.ts';
import { deRubrics } from './de-rubrics.ts';
import { deScorecard } from './de-scorecard.ts';
import { deOutlookView } from './de-outlook-view.ts';
import { deTabView } from './de-tab-view.ts';
import { deVerdict } from './de-verdict.ts';
import type { Words } from './words.ts';

/** German: "du", first names, the "you" of two people who work together. */
export const de: Words = {
  language: 'de',
  format: deFormat,
  agenda: deAgenda,
  rubrics: deRubrics,
  catalogue: deCatalogue,
  promise: dePromise,
  cards: { open: 'Öffnen', offer: deOffer, intro: deIntro, agenda: deAgendaCard, halfMissing: deHalfMissing, recap: deRecap },
  prep: dePrep,
  progress: deProgress,
  ownPromises: deOwnPromises,
  reschedule: deReschedule,
  diagnosis: deDiagnosis,
  scorecard: deScorecard,
  hints: deHints,
  panel: dePanelView,
  tab: deTabView,
  outlook: deOutlookView,
  invite: deInvite,
  commands: deCommands,
  commandReplies: deCommandReplies,
  extension: deExtension,
  replies: deReplies,
  verdict: deVerdict,
};
