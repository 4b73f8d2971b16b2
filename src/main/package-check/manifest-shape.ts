import { z } from 'zod';

const requirements = z.object({ capabilities: z.array(z.object({ name: z.string(), minVersion: z.string().optional() })).default([]) }).optional();
const icons = z.array(z.object({ size: z.number(), url: z.string() }));
const command = z.object({ title: z.string(), description: z.string() });

const extension = z.object({
  requirements,
  runtimes: z.array(
    z.object({
      id: z.string(),
      requirements,
      code: z.object({ page: z.string(), script: z.string().optional() }),
      actions: z.array(z.object({ id: z.string(), type: z.string() })).default([]),
    }),
  ),
  ribbons: z.array(
    z.object({
      contexts: z.array(z.string()),
      tabs: z.array(z.object({ groups: z.array(z.object({ icons, controls: z.array(z.object({ id: z.string(), icons, actionId: z.string().optional() })) })) })),
    }),
  ),
  autoRunEvents: z.array(z.object({ requirements, events: z.array(z.object({ type: z.string(), actionId: z.string() })) })).default([]),
});

/** The fields of the manifest that our checks read. Limits and unknown fields are the schema's to tell: Microsoft's validators do. */
export const manifestShape = z.object({
  icons: z.object({ color: z.string(), outline: z.string(), color32x32: z.string() }),
  localizationInfo: z.object({ defaultLanguageTag: z.string(), additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })) }),
  bots: z.array(z.object({ botId: z.string(), commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: z.array(command) })) })).length(1),
  composeExtensions: z
    .array(
      z.object({
        botId: z.string(),
        commands: z.array(z.object({ id: z.string(), type: z.string(), title: z.string(), fetchTask: z.boolean().optional() })),
        messageHandlers: z.array(z.object({ value: z.object({ domains: z.array(z.string()) }) })),
      }),
    )
    .length(1),
  extensions: z.array(extension).length(1),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }),
  authorization: z.object({ permissions: z.object({ resourceSpecific: z.array(z.object({ name: z.string(), type: z.string() })) }) }),
});

export type Manifest = z.output<typeof manifestShape>;
export type AddIn = Manifest['extensions'][number];
