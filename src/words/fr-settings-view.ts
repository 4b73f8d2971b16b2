import { deNom } from './french-names.ts';
import { spaced } from './french-spaces.ts';
import { frFormat, frPlural } from './fr-format.ts';
import type { SettingsViewWords } from './tab-view-words.ts';

const updates = (count: number): string => `${count} ${frPlural(count, 'mise à jour', 'mises à jour')} du calendrier`;

/** The settings page in French. */
export const frSettingsView: SettingsViewWords = spaced({
  on: (on, of) => `${on} sur ${of} ${frPlural(on, 'activé', 'activés')}`,
  notScheduled: 'Non planifié',
  where: ({ chat, invite }) => (chat ? (invite ? 'Chat, panneau, invitation' : 'Chat et panneau') : invite ? 'Vos propres chats, et l’invitation' : 'Vos propres chats'),
  nowhere: 'Nulle part encore : rien n’est planifié',
  othersPresent: 'D’autres personnes y sont : seuls les intitulés et les minutes figurent dans l’invitation et le chat.',
  notInScope: (organizer) => `L’organisation revient à ${organizer}, et ce calendrier n’est pas encore ouvert à Twofold.`,
  youNotInScope: 'Vous l’organisez, et votre calendrier n’est pas encore ouvert à Twofold.',
  minutes: ({ coaching, accountability, blockers }) => [`Coaching ${frFormat.minutes(coaching)}`, `Engagements ${frFormat.minutes(accountability)}`, `Obstacles ${frFormat.minutes(blockers)}`],
  stoppedBy: (name) => `Désactivé par ${name}. Il revient à ${name} de le réactiver.`,
  waitsForYes: (rep) => `${rep} est au courant, et n’a pas encore répondu.`,
  waitsForYou: 'Attend votre oui.',
  isTold: (rep) => `${rep} est en train de l’apprendre.`,
  refusedBefore: 'Vous avez dit que ce n’est pas un 1:1.',
  offerWaits: 'Attend votre oui.',
  stuck: (rep) => `Twofold ne peut pas joindre ${rep}, à prévenir d’abord. Votre administrateur voit pourquoi.`,
  mixNote: 'Pour les 1:1 sans diagnostic, tels que vous deux les voyez. Les invitations montrent toujours 60 et 40.',
  hint: {
    'impossible-numbers': 'Un écart de système est noté, et des chiffres qui ne peuvent pas marcher sont encore promis',
    'cancelled-in-a-row': 'Des 1:1 ont été annulés l’un après l’autre',
    'all-audit': 'Des engagements chaque semaine, et aucune compétence en cours',
    'all-rescue': 'Une compétence en cours, et aucun engagement regardé',
    'tips-for-will': 'Un écart de volonté est noté, et de nouvelles compétences sont apparues depuis',
    'not-inspected': 'Ce qui était prévu la dernière fois n’a pas encore de résultat',
    'no-commit-sentence': 'Un 1:1 s’est terminé sans engagement entier',
    'solved-for-rep': 'Vous avez pris en charge plus que ce qui vous a été promis',
    'blending-halves': 'La partie 1 nomme un chiffre',
    'many-skills': 'Deux compétences à la fois',
    'no-moment': 'Aucun moment d’un appel n’est lié',
    'only-results': 'On ne suit que des chiffres qui arrivent tard',
    'too-long': 'Le prochain 1:1 dure plus d’une heure',
  },
  lines: { sayCoaching: 'Pour ouvrir le coaching', handOver: 'Pour passer aux engagements', sayBlockers: 'Pour ouvrir les obstacles' },
  kept: [
    { what: 'Les engagements, et ce qu’ils ont donné', howLong: 'Pour vous deux, tant que votre organisation utilise Twofold. Chacun reste tel qu’il a été dit' },
    { what: 'La compétence en cours, le moment d’un appel, le sujet', howLong: 'Jusqu’à ce qu’autre chose soit choisi' },
    { what: 'Quand vos 1:1 ont eu lieu, ont été déplacés ou annulés', howLong: 'Tant que votre organisation utilise Twofold' },
    { what: 'Les récapitulatifs tels qu’ils ont été envoyés', howLong: 'Aussi longtemps que les engagements' },
    { what: 'Les notes privées', howLong: 'Pour leur auteur seulement' },
    { what: 'Ce qui est dans votre calendrier en dehors des 1:1', howLong: 'Que ce n’est pas un 1:1, et rien de ce qui y est écrit' },
    { what: 'Enregistrements, transcriptions, courrier', howLong: 'Jamais lus, jamais conservés' },
  ],
  keptScores: [{ what: 'Les évaluations, les chiffres de la semaine, 30, 60 et 90 jours', howLong: 'Aussi longtemps que les engagements' }],
  keptDiagnosis: [{ what: 'Ce qui fait obstacle, et pourquoi', howLong: 'Aussi longtemps que les engagements. Ce qui est retiré ne compte plus' }],
  off: {
    invites: ({ count, to, from, others }) => {
      const leaves = `L’ordre du jour quitte ${count} ${frPlural(count, 'invitation', 'invitations')} à venir.`;
      const who = `${to ?? 'Vous'}${others ? ' et les autres personnes invitées' : ''}`;
      const verb = to === null ? 'recevez' : others ? 'reçoivent' : 'reçoit';
      const name = from === null ? 'en votre nom' : `au nom ${deNom(from)}`;
      return `${leaves} ${who} ${verb} ${updates(count)} ${name}. Cela ne peut pas être repris.`;
    },
    noInvites: 'Aucune invitation à venir ne porte l’ordre du jour, donc aucune mise à jour n’est envoyée.',
    textStays: 'Votre propre texte dans les invitations et le lien pour rejoindre restent tels quels.',
    staysReadable: (other) => `Plus rien n’est conservé. Ce que vous et ${other} vous êtes promis l’un à l’autre reste gardé.`,
    confirm: (count) => (count === 0 ? 'Désactiver' : `Désactiver, envoyer ${count} ${frPlural(count, 'mise à jour', 'mises à jour')}`),
  },
  place: ({ list, line, skill, within, index }) => {
    if (list !== 'skills') return `${frSettingsView.lines[list]}, ligne ${line}`;
    const which = `Compétence ${line}${skill === '' ? '' : ` (${skill})`}`;
    if (within === null || within === 'name') return within === null ? which : `${which}, nom`;
    if (index === null) return `${which}, ${within === 'levels' ? 'niveaux' : 'exercices'}`;
    return `${which}, ${within === 'levels' ? 'niveau' : 'exercice'} ${index}`;
  },
});
