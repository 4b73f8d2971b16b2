import { enAgendaCard, enHalfMissing } from './en-agenda-card.ts';
import { enAgenda } from './en-agenda.ts';
import { enDiagnosis } from './en-diagnosis.ts';
import { enCatalogue } from './en-catalogue.ts';
import { enFormat } from './en-format.ts';
import { enHints } from './en-hints.ts';
import { enInvite } from './en-invite.ts';
import { enIntro, enOffer } from './en-offer.ts';
import { enPromise } from './en-promise.ts';
import { enRecap } from './en-recap.ts';
import { enReplies } from './en-replies.ts';
import { enRubrics } from './en-rubrics.ts';
import { enScorecard } from './en-scorecard.ts';
import { enVerdict } from './en-verdict.ts';
import type { Words } from './words.ts';

/** English, the first language. */
export const en: Words = {
  language: 'en',
  appName: 'Twofold',
  format: enFormat,
  agenda: enAgenda,
  rubrics: enRubrics,
  catalogue: enCatalogue,
  promise: enPromise,
  cards: { open: 'Open', refresh: 'Refresh', offer: enOffer, intro: enIntro, agenda: enAgendaCard, halfMissing: enHalfMissing, recap: enRecap },
  diagnosis: enDiagnosis,
  scorecard: enScorecard,
  hints: enHints,
  invite: enInvite,
  replies: enReplies,
  verdict: enVerdict,
};
