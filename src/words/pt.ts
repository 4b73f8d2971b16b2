import { ptAgendaCard, ptHalfMissing } from './pt-agenda-card.ts';
import { ptAgenda } from './pt-agenda.ts';
import { ptCatalogue } from './pt-catalogue.ts';
import { ptCommandReplies } from './pt-command-replies.ts';
import { ptCommands } from './pt-commands.ts';
import { ptDiagnosis } from './pt-diagnosis.ts';
import { ptExtension } from './pt-extension.ts';
import { ptFormat } from './pt-format.ts';
import { ptHints } from './pt-hints.ts';
import { ptIntro } from './pt-intro.ts';
import { ptInvite } from './pt-invite.ts';
import { ptOffer } from './pt-offer.ts';
import { ptPanelView } from './pt-panel-view.ts';
import { ptOwnPromises, ptPrep, ptProgress } from './pt-prep.ts';
import { ptPromise } from './pt-promise.ts';
import { ptRecap } from './pt-recap.ts';
import { ptReplies } from './pt-replies.ts';
import { ptReschedule } from './pt-reschedule.ts';
import { ptRubrics } from './pt-rubrics.ts';
import { ptScorecard } from './pt-scorecard.ts';
import { ptOutlookView } from './pt-outlook-view.ts';
import { ptTabView } from './pt-tab-view.ts';
import { ptVerdict } from './pt-verdict.ts';
import type { Words } from './words.ts';

/** Portuguese as it is spoken in Brazil: "você", first names, no word that tells whether somebody is a man or a woman. */
export const pt: Words = {
  language: 'pt',
  format: ptFormat,
  agenda: ptAgenda,
  rubrics: ptRubrics,
  catalogue: ptCatalogue,
  promise: ptPromise,
  cards: { open: 'Abrir', offer: ptOffer, intro: ptIntro, agenda: ptAgendaCard, halfMissing: ptHalfMissing, recap: ptRecap },
  prep: ptPrep,
  progress: ptProgress,
  ownPromises: ptOwnPromises,
  reschedule: ptReschedule,
  diagnosis: ptDiagnosis,
  scorecard: ptScorecard,
  hints: ptHints,
  panel: ptPanelView,
  tab: ptTabView,
  outlook: ptOutlookView,
  invite: ptInvite,
  commands: ptCommands,
  commandReplies: ptCommandReplies,
  extension: ptExtension,
  replies: ptReplies,
  verdict: ptVerdict,
};
