import { esAgendaCard, esHalfMissing } from './es-agenda-card.ts';
import { esAgenda } from './es-agenda.ts';
import { esCatalogue } from './es-catalogue.ts';
import { esCommandReplies } from './es-command-replies.ts';
import { esCommands } from './es-commands.ts';
import { esDiagnosis } from './es-diagnosis.ts';
import { esExtension } from './es-extension.ts';
import { esFormat } from './es-format.ts';
import { esHints } from './es-hints.ts';
import { esIntro } from './es-intro.ts';
import { esInvite } from './es-invite.ts';
import { esOffer } from './es-offer.ts';
import { esPanelView } from './es-panel-view.ts';
import { esOwnPromises, esPrep, esProgress } from './es-prep.ts';
import { esPromise } from './es-promise.ts';
import { esRecap } from './es-recap.ts';
import { esReplies } from './es-replies.ts';
import { esReschedule } from './es-reschedule.ts';
import { esRubrics } from './es-rubrics.ts';
import { esScorecard } from './es-scorecard.ts';
import { esOutlookView } from './es-outlook-view.ts';
import { esTabView } from './es-tab-view.ts';
import { esVerdict } from './es-verdict.ts';
import type { Words } from './words.ts';

/** Spanish as it is understood all over Latin America: "tú" and "ustedes", no word that tells whether somebody is a man or a woman. */
export const es: Words = {
  language: 'es',
  format: esFormat,
  agenda: esAgenda,
  rubrics: esRubrics,
  catalogue: esCatalogue,
  promise: esPromise,
  cards: { open: 'Abrir', offer: esOffer, intro: esIntro, agenda: esAgendaCard, halfMissing: esHalfMissing, recap: esRecap },
  prep: esPrep,
  progress: esProgress,
  ownPromises: esOwnPromises,
  reschedule: esReschedule,
  diagnosis: esDiagnosis,
  scorecard: esScorecard,
  hints: esHints,
  panel: esPanelView,
  tab: esTabView,
  outlook: esOutlookView,
  invite: esInvite,
  commands: esCommands,
  commandReplies: esCommandReplies,
  extension: esExtension,
  replies: esReplies,
  verdict: esVerdict,
};
