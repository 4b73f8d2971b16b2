import { z } from 'zod';

/** What the add-in may do with an item, lowest first: the numbers that Office.js compares. */
const permissionLevels = ['MailboxItem.Restricted.User', 'MailboxItem.Read.User', 'MailboxItem.ReadWrite.User', 'Mailbox.ReadWrite.User'];

const requirements = z.object({ capabilities: z.array(z.object({ name: z.string(), minVersion: z.string().optional() })).default([]) }).optional();
const control = z.object({
  id: z.string().max(64),
  type: z.enum(['button', 'menu']),
  label: z.string().max(64),
  actionId: z.string().max(64).optional(),
  icons: z.array(z.unknown()).min(3).max(8).optional(),
});
/** A page or script of a runtime: https only since 1.28. */
const secure = z.string().regex(/^https:\/\//, 'takes an https address');

/** `extensions[0]` of the manifest, as far as Outlook's appointment form reads it; limits of manifest 1.30. What is not checked here nobody checks (facts/teams.md §1.4). */
export const extensionShape = z.object({
  requirements,
  runtimes: z
    .array(
      z.object({
        id: z.string().max(64),
        code: z.object({ page: secure, script: secure.optional() }),
        requirements,
        actions: z.array(z.object({ id: z.string().max(64), type: z.enum(['executeFunction', 'openPage', 'executeDataFunction']), view: z.string().optional() })).max(150).default([]),
      }),
    )
    .max(20)
    .default([]),
  ribbons: z
    .array(
      z.object({
        contexts: z.array(z.string()).default([]),
        tabs: z.array(z.object({ groups: z.array(z.object({ icons: z.array(z.unknown()).min(3).max(8).optional(), controls: z.array(control).default([]) })).default([]) })).default([]),
      }),
    )
    .max(20)
    .default([]),
  autoRunEvents: z
    .array(z.object({ requirements, events: z.array(z.object({ type: z.string().max(64), actionId: z.string().max(64) })).max(20) }))
    .max(10)
    .default([]),
});
type Extension = z.infer<typeof extensionShape>;

/** A button on the ribbon and the page that it opens; null: its action opens none. */
export type RibbonButton = { id: string; label: string; contexts: readonly string[]; page: string | null };

/** What runs by itself. `page` and `script` are null when no runtime has the action: then nothing runs, and nobody says so. */
export type AutoRun = { type: string; actionId: string; page: string | null; script: string | null; needs: readonly string[] };

/** The Outlook part of an uploaded app. */
export type AddIn = { buttons: RibbonButton[]; events: AutoRun[]; permission: number };

/** Reads the add-in out of a manifest's `extensions` and `resourceSpecific`; null where there is none. */
export function addInOf(extensions: readonly Extension[], permissions: readonly string[]): AddIn | null {
  const [extension] = extensions;
  if (extension === undefined) return null;
  const runtimeOf = (actionId: string | undefined, type: string) =>
    extension.runtimes.find(({ actions }) => actions.some((action) => action.id === actionId && action.type === type));
  return {
    buttons: extension.ribbons.flatMap(({ contexts, tabs }) =>
      tabs.flatMap(({ groups }) => groups.flatMap(({ controls }) => controls)).map(({ id, label, actionId }) => ({ id, label, contexts, page: runtimeOf(actionId, 'openPage')?.code.page ?? null })),
    ),
    events: extension.autoRunEvents.flatMap((group) =>
      group.events.map(({ type, actionId }) => {
        const runtime = runtimeOf(actionId, 'executeFunction');
        const needs = [extension.requirements, group.requirements, runtime?.requirements].flatMap(capabilitiesOf);
        return { type, actionId, page: runtime?.code.page ?? null, script: runtime?.code.script ?? null, needs };
      }),
    ),
    permission: Math.max(0, ...permissions.map((name) => permissionLevels.indexOf(name))),
  };
}

/** The pages and scripts of an add-in, each with the place where the manifest names it. */
export const addressesOf = (extensions: readonly Extension[]): { where: string; address: string }[] =>
  (extensions[0]?.runtimes ?? []).flatMap(({ id, code }) => [
    { where: `extensions runtime ${id}: code.page`, address: code.page },
    ...(code.script === undefined ? [] : [{ where: `extensions runtime ${id}: code.script`, address: code.script }]),
  ]);

const capabilitiesOf = (needed: z.infer<typeof requirements>): string[] =>
  (needed?.capabilities ?? []).map(({ name, minVersion }) => (minVersion === undefined ? name : `${name} ${minVersion}`));
