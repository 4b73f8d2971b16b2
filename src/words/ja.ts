import { jaAgendaCard, jaHalfMissing } from './ja-agenda-card.ts';
import { jaAgenda } from './ja-agenda.ts';
import { jaCatalogue } from './ja-catalogue.ts';
import { jaCommandReplies } from './ja-command-replies.ts';
import { jaCommands } from './ja-commands.ts';
import { jaDiagnosis } from './ja-diagnosis.ts';
import { jaExtension } from './ja-extension.ts';
import { jaFormat } from './ja-format.ts';
import { jaHints } from './ja-hints.ts';
import { jaIntro } from './ja-intro.ts';
import { jaInvite } from './ja-invite.ts';
import { jaOffer } from './ja-offer.ts';
import { jaPanelView } from './ja-panel-view.ts';
import { jaOwnPromises, jaPrep, jaProgress } from './ja-prep.ts';
import { jaPromise } from './ja-promise.ts';
import { jaRecap } from './ja-recap.ts';
import { jaReplies } from './ja-replies.ts';
import { jaReschedule } from './ja-reschedule.ts';
import { jaRubrics } from './ja-rubrics.ts';
import { jaScorecard } from './ja-scorecard.ts';
import { jaOutlookView } from './ja-outlook-view.ts';
import { jaTabView } from './ja-tab-view.ts';
import { jaVerdict } from './ja-verdict.ts';
import type { Words } from './words.ts';

/** Japanese: です and ます, names with さん, no spaces between words. */
export const ja: Words = {
  language: 'ja',
  format: jaFormat,
  agenda: jaAgenda,
  rubrics: jaRubrics,
  catalogue: jaCatalogue,
  promise: jaPromise,
  cards: { open: '開く', offer: jaOffer, intro: jaIntro, agenda: jaAgendaCard, halfMissing: jaHalfMissing, recap: jaRecap },
  prep: jaPrep,
  progress: jaProgress,
  ownPromises: jaOwnPromises,
  reschedule: jaReschedule,
  diagnosis: jaDiagnosis,
  scorecard: jaScorecard,
  hints: jaHints,
  panel: jaPanelView,
  tab: jaTabView,
  outlook: jaOutlookView,
  invite: jaInvite,
  commands: jaCommands,
  commandReplies: jaCommandReplies,
  extension: jaExtension,
  replies: jaReplies,
  verdict: jaVerdict,
};
