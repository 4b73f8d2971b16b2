import type { PackageFiles } from '#main/write-zip.ts';
import { makePng } from './make-png.ts';
import { withFile, withJson, type Json } from './package-builder.ts';

/**
 * A package that is broken in one way, and what whoever refuses it has to say. `by`: our own checks, the schema (@microsoft/app-manifest and
 * office-addin-manifest), or the toolkit, which alone reads language files.
 */
export type Mutation = { readonly name: string; readonly by: readonly ('ours' | 'schema' | 'toolkit')[]; readonly says: readonly RegExp[]; readonly broken: (files: PackageFiles) => PackageFiles };

const manifest = (change: (json: Json) => void) => (files: PackageFiles) => withJson(files, 'manifest.json', change);
const language = (tag: string, change: (json: Json) => void) => (files: PackageFiles) => withJson(files, `languages/${tag}.json`, change);
const permissions = (json: Json): Json[] => json['authorization'].permissions.resourceSpecific;
const addIn = (json: Json): Json => json['extensions'][0];
const events = (json: Json): Json[] => addIn(json)['autoRunEvents'][0].events;
const botCommands = (json: Json): Json[] => json['bots'][0].commandLists[0].commands;

/** Every way in which a package has gone wrong, or could without anybody seeing it. */
export const mutations: readonly Mutation[] = [
  // permissions
  { name: 'a permission is misspelt', by: ['ours'], says: [/ChatMembers\.Read\.Chat is none of the known names/], broken: manifest((json) => (permissions(json)[1]!['name'] = 'ChatMembers.Read.Chat')) },
  { name: 'a permission that nothing uses is asked for', by: ['ours'], says: [/ChatMessage\.Read\.Chat is asked for/, /has no use for it/], broken: manifest((json) => permissions(json).push({ name: 'ChatMessage.Read.Chat', type: 'Application' })) },
  { name: 'a permission that a feature needs is missing', by: ['ours'], says: [/MailboxItem\.ReadWrite\.User is missing/], broken: manifest((json) => permissions(json).pop()) },
  { name: 'a permission is asked for of the wrong kind', by: ['ours'], says: [/ChatMember\.Read\.Chat is asked for as Delegated/, /Application only/], broken: manifest((json) => (permissions(json)[1]!['type'] = 'Delegated')) },
  // icons
  { name: 'the colour icon has another size', by: ['ours'], says: [/color\.png is 96 by 96 pixels/, /192 by 192/], broken: (files) => withFile(files, 'color.png', makePng(96, () => [90, 90, 200, 255])) },
  { name: 'the outline has a background', by: ['ours'], says: [/outline\.png has no transparent background/], broken: (files) => withFile(files, 'outline.png', makePng(32, () => [255, 255, 255, 255])) },
  { name: 'the outline is not white', by: ['ours'], says: [/outline\.png has colours other than white/], broken: (files) => withFile(files, 'outline.png', makePng(32, (x) => (x < 16 ? [0, 0, 0, 0] : [250, 250, 255, 255]))) },
  { name: 'the small colour icon has a background', by: ['ours'], says: [/color32\.png has no transparent background/], broken: (files) => withFile(files, 'color32.png', makePng(32, () => [90, 90, 200, 255])) },
  { name: 'an icon is left out', by: ['ours'], says: [/The icon outline\.png is missing/], broken: (files) => withFile(files, 'outline.png', null) },
  // the Outlook add-in
  { name: 'a button leads nowhere', by: ['ours'], says: [/openPaneButton leads to the action openThePane/], broken: manifest((json) => (addIn(json)['ribbons'][0].tabs[0].groups[0].controls[0].actionId = 'openThePane')) },
  { name: 'an event leads nowhere', by: ['ours'], says: [/appointmentAttendeesChanged leads to the action onAttendeeChanged/], broken: manifest((json) => (events(json)[1]!['actionId'] = 'onAttendeeChanged')) },
  { name: 'an event is misspelt', by: ['ours'], says: [/newAppointmentCreated is none of the known appointment events/], broken: manifest((json) => (events(json)[0]!['type'] = 'newAppointmentCreated')) },
  { name: 'something runs when people send', by: ['ours'], says: [/appointmentSending runs on everything that anyone sends/], broken: manifest((json) => events(json).push({ type: 'appointmentSending', actionId: 'onNewAppointment', options: { sendMode: 'promptUser' } })) },
  { name: 'an event has no script for classic Outlook', by: ['ours'], says: [/newAppointmentOrganizerCreated has no script/], broken: manifest((json) => delete addIn(json)['runtimes'][1].code.script) },
  {
    name: 'an event asks for a Mailbox set that is too low',
    by: ['ours'],
    says: [/appointmentRecurrenceChanged needs Mailbox 1\.11/, /asks for 1\.10/],
    broken: manifest((json) => [addIn(json)['runtimes'][1], addIn(json)['autoRunEvents'][0]].forEach((one: Json) => (one['requirements'].capabilities[0].minVersion = '1.10'))),
  },
  { name: 'the ribbon has too few icons', by: ['ours', 'schema'], says: [/ribbon icon of 80 pixels is missing|must NOT have fewer than 3 items/], broken: manifest((json) => addIn(json)['ribbons'][0].tabs[0].groups[0].controls[0].icons.pop()) },
  { name: 'a page of the add-in is not secure', by: ['ours', 'schema'], says: [/runtimes.*(without https|must match pattern)/], broken: manifest((json) => (addIn(json)['runtimes'][0].code.page = 'http://twofold-dev.contoso.example/outlook/pane')) },
  // commands
  { name: 'the bot offers what nobody understands', by: ['ours'], says: [/“standup” is understood by nobody/], broken: manifest((json) => botCommands(json).push({ title: 'standup', description: 'Who does what today' })) },
  { name: 'the bot keeps a command to itself', by: ['ours'], says: [/“diagnose” is missing for personal/], broken: manifest((json) => botCommands(json).splice(6, 1)) },
  { name: 'a command says something else than the bot', by: ['ours'], says: [/“agenda: All agendas” is out of step with src\/words/], broken: manifest((json) => (botCommands(json)[0]!['description'] = 'All agendas')) },
  { name: 'the message extension has a command that nobody handles', by: ['ours'], says: [/command keepNote is handled by nobody/, /keepPromise is missing/], broken: manifest((json) => (json['composeExtensions'][0].commands[0].id = 'keepNote')) },
  // domains and ids
  { name: 'a page lies on a domain that is not trusted', by: ['ours'], says: [/staticTabs\[0\]\.contentUrl lies on elsewhere\.example/], broken: manifest((json) => (json['staticTabs'][0].contentUrl = 'https://elsewhere.example/tab')) },
  { name: 'a wildcard is trusted', by: ['ours'], says: [/validDomains holds the wildcard \*\.contoso\.example/], broken: manifest((json) => json['validDomains'].push('*.contoso.example')) },
  { name: 'a trusted domain is written as an address', by: ['ours'], says: [/validDomains holds https:\/\/twofold-dev\.contoso\.example, which is no bare host name/], broken: manifest((json) => json['validDomains'].push('https://twofold-dev.contoso.example')) },
  { name: 'links are asked for that nobody reads', by: ['ours'], says: [/The link handler names \*\.example\.com/], broken: manifest((json) => json['composeExtensions'][0].messageHandlers[0].value.domains.push('*.example.com')) },
  { name: 'bot and sign-in are two applications', by: ['ours'], says: [/names several applications/], broken: manifest((json) => (json['bots'][0].botId = '7f01d0de-0000-4000-8000-00000000000f')) },
  { name: 'a placeholder is left', by: ['ours', 'schema'], says: [/still holds the placeholder \$\{\{TEAMS_APP_ID\}\}|id.*must match pattern/], broken: manifest((json) => (json['id'] = '${{TEAMS_APP_ID}}')) },
  // languages
  { name: 'a text is not translated', by: ['ours'], says: [/languages\/ja\.json has no text for composeExtensions\[0\]\.commands\[0\]\.title/], broken: language('ja', (json) => delete json['composeExtensions[0].commands[0].title']) },
  { name: 'a translation is too long', by: ['ours', 'toolkit'], says: [/description\.short.*(81 characters, and 80 are allowed|must NOT have more than 80 characters)/], broken: language('fr', (json) => (json['description.short'] = 'x'.repeat(81))) },
  { name: 'a command has another word than the bot in German', by: ['ours'], says: [/languages\/de\.json, “Einsicht”, is out of step with src\/words, which say “zusage”/], broken: language('de', (json) => (json['bots[0].commandLists[0].commands[1].title'] = 'Einsicht')) },
  { name: 'a language file is left out', by: ['ours'], says: [/language file languages\/pt\.json is missing/], broken: (files) => withFile(files, 'languages/pt.json', null) },
  { name: 'a language of the product is not spoken', by: ['ours'], says: [/The package does not speak es/], broken: manifest((json) => json['localizationInfo'].additionalLanguages.splice(2, 1)) },
  // what only the schema knows
  { name: 'the short description is too long', by: ['schema'], says: [/description\/short must NOT have more than 80 characters/], broken: manifest((json) => (json['description'].short = 'x'.repeat(81))) },
  { name: 'a field is misspelt', by: ['schema'], says: [/staticTab/], broken: manifest((json) => (json['staticTab'] = [])) },
  { name: 'the manifest says another version than its schema', by: ['schema'], says: [/manifestVersion/], broken: manifest((json) => (json['manifestVersion'] = '1.29')) },
];
