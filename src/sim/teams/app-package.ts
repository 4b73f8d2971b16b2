import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { addInOf, addressesOf, extensionShape, type AddIn } from '../outlook/add-in.ts';

/** A tab of the app's own, as the manifest names it. */
export type StaticTab = {
  entityId: string;
  name: string;
  contentUrl: string;
  websiteUrl: string | null;
  scopes: readonly string[];
  /** null: everywhere that the scopes allow. */
  context: readonly string[] | null;
};

/** One thing that a client asks before it runs a command without a dialog of the bot's. */
export type CommandParameter = { name: string; title: string; inputType: string; isRequired: boolean; value: string; choices: { title: string; value: string }[] };

/** A command of the message extension. */
export type ExtensionCommand = {
  id: string;
  type: 'query' | 'action';
  title: string;
  context: readonly string[];
  fetchTask: boolean;
  parameters: CommandParameter[];
  taskTitle: string | null;
};

/** As much of an uploaded app as Teams and its clients need here. */
export type AppPackage = {
  id: string;
  name: string;
  version: string;
  manifestVersion: string;
  /** The one registration behind bot, tab and Graph calls. */
  clientId: string;
  tabs: StaticTab[];
  commands: ExtensionCommand[];
  /** Whose links the message extension unfurls. */
  linkDomains: string[];
  webApplicationInfo: { id: string; resource: string } | null;
  /** Its part in Outlook's appointment form; null: it has none. */
  addIn: AddIn | null;
};

const guid = z.string().regex(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, 'takes a GUID');

/** The fields of manifest 1.30 that are read here, with their limits (facts/teams.md §1.2). */
const manifestShape = z.object({
  id: guid,
  version: z.string(),
  manifestVersion: z.string(),
  name: z.object({ short: z.string().max(30) }),
  bots: z.array(z.object({ botId: guid })).max(1).default([]),
  staticTabs: z
    .array(
      z.object({
        entityId: z.string().max(64),
        name: z.string().max(128).optional(),
        contentUrl: z.url().optional(),
        websiteUrl: z.url().optional(),
        scopes: z.array(z.enum(['team', 'personal', 'groupChat'])),
        context: z
          .array(z.enum(['personalTab', 'channelTab', 'privateChatTab', 'meetingChatTab', 'meetingDetailsTab', 'meetingSidePanel', 'meetingStage', 'teamLevelApp']))
          .max(8)
          .optional(),
      }),
    )
    .max(16)
    .default([]),
  composeExtensions: z
    .array(
      z.object({
        botId: guid.optional(),
        commands: z
          .array(
            z.object({
              id: z.string().max(64),
              type: z.enum(['query', 'action']).default('query'),
              title: z.string().max(32),
              context: z.array(z.enum(['compose', 'commandBox', 'message'])).default(['compose', 'commandBox']),
              fetchTask: z.boolean().default(false),
              parameters: z
                .array(
                  z.object({
                    name: z.string().max(64),
                    title: z.string().max(32),
                    inputType: z.enum(['text', 'textarea', 'number', 'date', 'time', 'toggle', 'choiceset']).default('text'),
                    isRequired: z.boolean().default(false),
                    value: z.string().max(512).default(''),
                    choices: z.array(z.object({ title: z.string(), value: z.string() })).max(10).default([]),
                  }),
                )
                .max(5)
                .default([]),
              taskInfo: z.object({ title: z.string().max(64).optional() }).optional(),
            }),
          )
          .max(10)
          .default([]),
        messageHandlers: z
          .array(z.object({ type: z.literal('link'), value: z.object({ domains: z.array(z.string()) }) }))
          .max(5)
          .default([]),
      }),
    )
    .max(1)
    .default([]),
  validDomains: z.array(z.string()).max(100).default([]),
  webApplicationInfo: z.object({ id: guid, resource: z.string().default('') }).optional(),
  extensions: z.array(extensionShape).max(1).default([]),
  authorization: z.object({ permissions: z.object({ resourceSpecific: z.array(z.object({ name: z.string().max(128), type: z.enum(['Application', 'Delegated']) })).max(16).default([]) }) }).optional(),
});

type Manifest = z.infer<typeof manifestShape>;

/**
 * Reads the app that the administrator uploads: a manifest, or the folder that holds one. Throws, with everything that is wrong, when Teams would not take it,
 * or when its pages lie where nobody answers here: tabs must be on `publicUrl`, since only that host is mapped to the product.
 */
export async function readAppPackage(path: string, publicUrl: string): Promise<AppPackage> {
  const file = (await stat(path).catch(() => null))?.isDirectory() === true ? join(path, 'manifest.json') : path;
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`The app package ${file} can't be read. Name a manifest.json, or the folder that holds one.`, { cause });
  });
  const placeholder = /\$\{\{[^}]*\}\}/.exec(text)?.[0];
  if (placeholder !== undefined) throw new Error(`The app package ${file} still holds the placeholder ${placeholder}. Put the values in first.`);
  const parsed = manifestShape.safeParse(parsedJson(file, text));
  if (!parsed.success) throw unusable(file, parsed.error.issues.map((issue) => `${issue.path.join('.') || 'manifest'}: ${issue.message}`));
  const faults = faultsOf(parsed.data, publicUrl);
  if (faults.length > 0) throw unusable(file, faults);
  return packageOf(parsed.data);
}

function parsedJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`The app package ${file} is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

const unusable = (file: string, faults: readonly string[]): Error => new Error(`The app package ${file} can't be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);

/** True when a host is named by one of a manifest's domains; each `*` stands for exactly one label (msteams-docs, link-unfurling). */
export function isInDomains(host: string, domains: readonly string[]): boolean {
  const labels = host.toLowerCase().split('.');
  return domains.some((domain) => {
    const wanted = domain.toLowerCase().split('.');
    return wanted.length === labels.length && wanted.every((label, index) => label === '*' || label === labels[index]);
  });
}

function faultsOf(manifest: Manifest, publicUrl: string): string[] {
  const ids = [...new Set(idsOf(manifest))];
  const tabs = manifest.staticTabs.map(({ entityId }) => entityId);
  return [
    ...(ids.length === 0 ? ['it names no application: bots.0.botId or webApplicationInfo.id'] : []),
    ...(ids.length > 1 ? [`bot, message extension and webApplicationInfo name several applications (${ids.join(', ')}); the local tenant registers one`] : []),
    ...(new Set(tabs).size < tabs.length ? ['staticTabs: two have the same entityId'] : []),
    ...manifest.staticTabs.flatMap(({ entityId, contentUrl }) => (contentUrl === undefined ? [] : faultsOfPage(entityId, new URL(contentUrl), manifest, publicUrl))),
    ...addressesOf(manifest.extensions).flatMap(({ where, address }) =>
      new URL(address).origin === new URL(publicUrl).origin ? [] : [`${where}: only ${publicUrl} is reached here, not ${new URL(address).origin}`],
    ),
  ];
}

function faultsOfPage(entityId: string, page: URL, { validDomains }: Manifest, publicUrl: string): string[] {
  return [
    ...(page.protocol === 'https:' ? [] : [`staticTabs ${entityId}: contentUrl must be https`]),
    ...(isInDomains(page.host, validDomains) ? [] : [`staticTabs ${entityId}: validDomains does not name ${page.host}`]),
    ...(page.origin === new URL(publicUrl).origin ? [] : [`staticTabs ${entityId}: only ${publicUrl} is reached here, not ${page.origin}`]),
  ];
}

const idsOf = ({ bots, composeExtensions, webApplicationInfo }: Manifest): string[] =>
  [bots[0]?.botId, composeExtensions[0]?.botId, webApplicationInfo?.id].flatMap((id) => (id === undefined ? [] : [id.toLowerCase()]));

function packageOf(manifest: Manifest): AppPackage {
  const [extension] = manifest.composeExtensions;
  return {
    id: manifest.id,
    name: manifest.name.short,
    version: manifest.version,
    manifestVersion: manifest.manifestVersion,
    clientId: idsOf(manifest)[0] ?? '',
    // Tabs without a page are Teams' own (the bot's chat, "about").
    tabs: manifest.staticTabs.flatMap(({ contentUrl, name, websiteUrl, context, ...tab }) =>
      contentUrl === undefined ? [] : [{ ...tab, name: name ?? manifest.name.short, contentUrl, websiteUrl: websiteUrl ?? null, context: context ?? null }],
    ),
    commands: (extension?.commands ?? []).map(({ taskInfo, ...command }) => ({ ...command, taskTitle: taskInfo?.title ?? null })),
    linkDomains: (extension?.messageHandlers ?? []).flatMap(({ value }) => value.domains),
    webApplicationInfo: manifest.webApplicationInfo ?? null,
    addIn: addInOf(manifest.extensions, (manifest.authorization?.permissions.resourceSpecific ?? []).map(({ name }) => name)),
  };
}
