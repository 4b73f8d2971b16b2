import { deNom } from './french-names.ts';
import { inFrench, spaced } from './french-spaces.ts';
import { frFormat, frPlural } from './fr-format.ts';
import type { HalvesHeld, PanelViewWords } from './panel-view-words.ts';

const promises = (count: number): string => (count < 2 ? `${count === 0 ? 'aucun' : 'un'} engagement` : `${frFormat.number(count)} engagements`);

const heldLine: Readonly<Record<HalvesHeld, string>> = {
  both: 'les deux temps ont eu lieu',
  coaching: 'le coaching a eu lieu, les engagements n’ont pas été ouverts',
  accountability: 'les engagements ont eu lieu, le coaching n’a pas été ouvert',
  neither: 'aucun temps n’a été ouvert',
};

const missingHalf = spaced({ behaviour: 'Qu’est-ce qui sera fait, et combien de fois ?', number: 'Quelle affaire, quel montant, quelle étape ?', day: 'Pour quand ?' });

/** What the side panel shows, in French. */
export const frPanelView: PanelViewWords = spaced({
  noMeeting: { title: 'Pas encore de 1:1 ici', text: 'Twofold aide dans les réunions d’un 1:1 pour lequel il est activé. Ouvrez-le là, dès que la réunion est dans votre calendrier.' },
  off: { title: 'Désactivé pour ce 1:1', text: 'Rien n’est conservé ici. Le manager de ce 1:1 peut l’activer dans les réglages de Twofold.' },

  skillDetail: (framework, level, aims) => {
    const where = level === null ? null : aims === null ? `Niveau ${level}.` : `Niveau ${level}, ${aims} visé.`;
    return [framework === null ? null : `${framework}.`, where].filter((part) => part !== null).join(' ');
  },
  choiceDetail: (frameworks) => (frameworks.length === 0 ? 'N’importe quel appel' : frameworks.join(' ou ')),

  ask: (missing, owner) => (missing === 'action' ? (owner === null ? inFrench`Qu’allez-vous faire ?` : inFrench`Que va faire ${owner} ?`) : missingHalf[missing]),
  askTaker: (manager) => inFrench`Que va faire ${manager}, et pour quand ?`,
  notYet: (owner) => `${owner} ne s’y engage pas encore. Sans un oui, cela se termine avec ce 1:1.`,
  notPromised: 'sans engagement pendant le 1:1',
  waitsForOther: (other) => `${other} n’a encore rien dit.`,

  closing: {
    summary: (spent, of, halves) => `${spent} minutes sur ${of}, ${heldLine[halves]}.`,
    goesInto: (day) => (day === null ? 'Attend votre prochain 1:1' : `Passe au ${frFormat.dateLong(day)}`),
    settled: (kept, partly) => ({
      title: `${kept + partly} ${frPlural(kept + partly, 'engagement', 'engagements')} de la dernière fois`,
      detail: inFrench`${kept === 0 ? 'En partie' : partly === 0 ? 'Tenu' : 'Tenu et en partie'} : clos, gardé dans le relevé.`,
    }),
    missed: (renewed) => (renewed ? 'Non tenu, et repris comme nouvel engagement.' : 'Non tenu, pas repris.'),
    moved: () => 'Renégocié en un nouvel engagement.',
    dropped: (reason) => inFrench`Abandonné : ${reason}.`,
    notYet: (owner) => `Pas d’engagement ${deNom(owner)}. Cela se termine ici, et ne compte pour personne.`,
    suspended: (count) => ({ title: `${count} ${frPlural(count, 'engagement suspendu', 'engagements suspendus')}`, detail: 'Listé à part, ne compte pour personne.' }),
    blockers: (count) => ({ title: `${count} ${frPlural(count, 'obstacle', 'obstacles')}`, detail: 'Noté dans ce 1:1. Ne passe dans aucune invitation.' }),
    note: { title: 'Votre note privée', detail: 'À vous, et à personne d’autre.' },
    recap: (invite) => {
      const both = 'Un récapitulatif vous est envoyé à tous les deux dans le chat.';
      if (invite.kind === 'none') return `${both} Le prochain ordre du jour est dans Teams.`;
      return invite.kind === 'now'
        ? `${both} L’invitation est mise à jour une seule fois, tout de suite.`
        : inFrench`${both} L’invitation est mise à jour une seule fois : quand vous avez confirmé tous les deux, au plus tard ${invite.latest}.`;
    },
  },
  closed: {
    title: (halves) => ({ both: 'Les deux temps ont eu lieu.', coaching: 'Le coaching a eu lieu.', accountability: 'Les engagements ont eu lieu.', neither: 'Clos.' })[halves],
    summary: (minutes, hasSkill, made) => `${frFormat.minutesLong(minutes)}, ${hasSkill ? 'une compétence' : 'aucune compétence'}, ${promises(made)}.`,
    goes: (count, day) => {
      if (day === null) return count === 0 ? 'Rien n’attend le prochain 1:1' : `${count} ${frPlural(count, 'attend', 'attendent')} votre prochain 1:1`;
      return count === 0 ? `Rien ne passe au ${frFormat.dateLong(day)}` : `${count} ${frPlural(count, 'passe', 'passent')} au ${frFormat.dateLong(day)}`;
    },
    stays: (count) => (count === 0 ? 'Rien ne reste ici' : `${count} ${frPlural(count, 'reste', 'restent')} ici`),
    next: (day, clock) => inFrench`Ensuite : ${frFormat.dateLong(day)}, ${clock}`,
  },

  refused: {
    closed: 'Ce 1:1 est clos. Ce que vous écrivez reste, et son temps ne court plus.',
    'too-late': 'Les récapitulatifs sont en route, donc la clôture ne peut pas être reprise. Vous pouvez encore reformuler et régler tous les deux.',
    'no-room': 'Les engagements ont besoin de leurs minutes. Ouvrez-les quand vous voulez, et le coaching s’arrête là.',
    scoresOff: 'Votre entreprise ne conserve pas de chiffres ici.',
    badMoment: 'Écrivez le moment en minutes et secondes, par exemple 12:40.',
    empty: 'Écrivez d’abord quelques mots.',
    nothingWaits: 'Rien ici n’attend votre oui.',
    notYours: (owner) => `C’est à ${owner} de le dire.`,
    alreadyPromised: 'C’est déjà votre engagement. Reformulez, ou dites au prochain 1:1 ce que cela a donné.',
    renewFirst: 'Dites d’abord ce que cela a donné. Ensuite un nouvel engagement est possible.',
    noIndicator: 'Ce chiffre n’est pas demandé ici.',
  },
});
