import { frAgendaCard, frHalfMissing } from './fr-agenda-card.ts';
import { frAgenda } from './fr-agenda.ts';
import { frCatalogue } from './fr-catalogue.ts';
import { frCommandReplies } from './fr-command-replies.ts';
import { frCommands } from './fr-commands.ts';
import { frDiagnosis } from './fr-diagnosis.ts';
import { frExtension } from './fr-extension.ts';
import { frFormat } from './fr-format.ts';
import { frHints } from './fr-hints.ts';
import { frIntro } from './fr-intro.ts';
import { frInvite } from './fr-invite.ts';
import { frOffer } from './fr-offer.ts';
import { frPanelView } from './fr-panel-view.ts';
import { frOwnPromises, frPrep, frProgress } from './fr-prep.ts';
import { frPromise } from './fr-promise.ts';
import { frRecap } from './fr-recap.ts';
import { frReplies } from './fr-replies.ts';
import { frReschedule } from './fr-reschedule.ts';
import { frRubrics } from './fr-rubrics.ts';
import { frScorecard } from './fr-scorecard.ts';
import { frOutlookView } from './fr-outlook-view.ts';
import { frTabView } from './fr-tab-view.ts';
import { frVerdict } from './fr-verdict.ts';
import type { Words } from './words.ts';

/** French: "vous", first names. */
export const fr: Words = {
  language: 'fr',
  format: frFormat,
  agenda: frAgenda,
  rubrics: frRubrics,
  catalogue: frCatalogue,
  promise: frPromise,
  cards: { open: 'Ouvrir', offer: frOffer, intro: frIntro, agenda: frAgendaCard, halfMissing: frHalfMissing, recap: frRecap },
  prep: frPrep,
  progress: frProgress,
  ownPromises: frOwnPromises,
  reschedule: frReschedule,
  diagnosis: frDiagnosis,
  scorecard: frScorecard,
  hints: frHints,
  panel: frPanelView,
  tab: frTabView,
  outlook: frOutlookView,
  invite: frInvite,
  commands: frCommands,
  commandReplies: frCommandReplies,
  extension: frExtension,
  replies: frReplies,
  verdict: frVerdict,
};
