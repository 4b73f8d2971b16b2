import { enAgendaCard, enHalfMissing } from './en-agenda-card.ts';
import { enAgenda } from './en-agenda.ts';
import { enDiagnosis } from './en-diagnosis.ts';
import { enCatalogue } from './en-catalogue.ts';
import { enCommandReplies } from './en-command-replies.ts';
import { enCommands } from './en-commands.ts';
import { enExtension } from './en-extension.ts';
import { enFormat } from './en-format.ts';
import { enHints } from './en-hints.ts';
import { enInvite } from './en-invite.ts';
import { enIntro, enOffer } from './en-offer.ts';
import { enPromise } from './en-promise.ts';
import { enOwnPromises, enPrep, enProgress } from './en-prep.ts';
import { enRecap } from './en-recap.ts';
import { enReplies } from './en-replies.ts';
import { enReschedule } from './en-reschedule.ts';
import { enRubrics } from './en-rubrics.ts';
import { enScorecard } from './en-scorecard.ts';
import { enPanelView } from './en-panel-view.ts';
import { enOutlookView } from './en-outlook-view.ts';
import { enTabView } from './en-tab-view.ts';
import { enVerdict } from './en-verdict.ts';
import type { Words } from './words.ts';

/** English, the first language. */
export const en: Words = {
  language: 'en',
  format: enFormat,
  agenda: enAgenda,
  rubrics: enRubrics,
  catalogue: enCatalogue,
  promise: enPromise,
  cards: { open: 'Open', offer: enOffer, intro: enIntro, agenda: enAgendaCard, halfMissing: enHalfMissing, recap: enRecap },
  prep: enPrep,
  progress: enProgress,
  ownPromises: enOwnPromises,
  reschedule: enReschedule,
  diagnosis: enDiagnosis,
  scorecard: enScorecard,
  hints: enHints,
  panel: enPanelView,
  tab: enTabView,
  outlook: enOutlookView,
  invite: enInvite,
  commands: enCommands,
  commandReplies: enCommandReplies,
  extension: enExtension,
  replies: enReplies,
  verdict: enVerdict,
};
