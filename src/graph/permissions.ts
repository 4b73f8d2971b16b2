/**
 * Every permission that the product holds, why, and what is lost without it. Names: facts/graph.md §7.1 and §7.4, facts/teams.md §1.3 and §1.4.
 * Calendars and mailbox settings are Exchange roles ("Application …") with the scope group as their resource scope, never granted in Entra as well (§7.3).
 */
export const permissionTable = [
  {
    name: 'Calendars.ReadWrite',
    kind: 'Exchange RBAC',
    feature: 'Reading the calendars of the scope group, writing the agenda into the organizer’s invite, being told of changes; finding a time that suits both, and moving a 1:1 when its organizer presses for it.',
    without: 'Everything: no 1:1 is found and no invite carries an agenda.',
    usedBy: 'graph',
  },
  {
    name: 'MailboxSettings.Read',
    kind: 'Exchange RBAC',
    feature: 'Days and times in each person’s own zone and language.',
    without: 'People see times in UTC until they meet in a zone that their invite names.',
    usedBy: 'graph',
  },
  {
    name: 'User.Read.All',
    kind: 'Graph application',
    feature: 'Who is whose manager, and whose address stands on an invite.',
    without: 'Everything: a 1:1 of a manager and a rep can’t be told from any other meeting of two.',
    usedBy: 'graph',
  },
  {
    name: 'GroupMember.ReadBasic.All',
    kind: 'Graph application',
    feature: 'The members of the scope group.',
    without: 'Everything: nobody is in scope.',
    usedBy: 'graph',
  },
  {
    name: 'TeamsAppInstallation.ReadWriteSelfForUser.All',
    kind: 'Graph application',
    feature: 'Installing the personal app for the two people of a 1:1.',
    without: 'The administrator installs the app by a setup policy; until then the pair waits.',
    usedBy: 'graph',
  },
  {
    name: 'TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All',
    kind: 'Graph application',
    feature: 'Installing the app in the chat of a 1:1, with the two chat permissions below.',
    without: 'The agenda card goes to the two personal chats, unless somebody adds the app to the chat.',
    usedBy: 'graph',
  },
  {
    name: 'ChatMember.Read.Chat',
    kind: 'RSC',
    feature: 'Seeing whether anyone else is in the chat before a card is posted there.',
    without: 'The card in the chat shows labels and a count only.',
    usedBy: 'graph',
  },
  {
    name: 'OnlineMeeting.ReadBasic.Chat',
    kind: 'RSC',
    feature: 'Hearing that a meeting started or ended.',
    without: 'A meeting counts as held when something is captured, or when somebody presses the close button.',
    usedBy: 'bot',
  },
  {
    name: 'MailboxItem.ReadWrite.User',
    kind: 'Outlook add-in',
    feature: 'In an appointment that somebody has open in Outlook, in that person’s name: seeing who meets whom and when, and putting the agenda into the text when its organizer presses for it.',
    without: 'There is no Twofold in Outlook’s appointment form. The invite and the card carry everything.',
    usedBy: 'web',
  },
] as const;

export type Permission = (typeof permissionTable)[number];
export type PermissionName = Permission['name'];

/** What the app asks for when it is installed in a chat; the manifest must name the same (contract: chat-installedapps-add-consent-request). */
export const chatPermissions = permissionTable.filter((permission) => permission.kind === 'RSC').map((permission) => permission.name);

type ManifestPermission = { readonly name: PermissionName; readonly type: 'Application' | 'Delegated' };

/** What the manifest asks for, with its kind there: chats by the application, an open appointment in the name of who has it open. */
export const manifestPermissions = permissionTable.flatMap<ManifestPermission>(({ name, kind }) => {
  if (kind === 'RSC') return { name, type: 'Application' };
  return kind === 'Outlook add-in' ? { name, type: 'Delegated' } : [];
});

/** The table as Markdown, for docs/permissions.md. */
export function permissionTableMarkdown(): string {
  const rows = permissionTable.map(({ name, kind, feature, without }) => `| \`${name}\` | ${kind} | ${feature} | ${without} |`);
  return ['| permission | kind | needed for | without it |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}
