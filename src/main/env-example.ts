import { settings } from './config.ts';

/** The text of `.env.example`: each setting with its doc line; what is not needed is commented out, and of two settings that do the same the second. */
export function envExample(): string {
  const entries = Object.entries(settings);
  const first = entries.find(([, { need }]) => need === 'either')?.[0];
  const blocks = entries.map(([name, { doc, need, example }]) => {
    const sign = need === 'required' || name === first ? '' : '# ';
    return `# ${doc}${sayings[need]}\n${sign}${name}=${example}\n`;
  });
  return `# Settings of Twofold. Made from src/main/config.ts; copy to .env and fill in.\n\n${blocks.join('\n')}`;
}

/** The settings as a Markdown table, for the README. */
export function settingsTable(): string {
  const rows = Object.entries(settings).map(([name, { doc, need, example }]) => `| \`${name}\` | ${needed[need](example)} | ${doc} |`);
  return ['| setting | without it | what it is |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

const sayings = { required: ' Required.', either: ' One of the two is required.', optional: '', default: '' } as const;

const needed = {
  required: () => '**required**',
  either: () => '**one of the two**',
  optional: () => 'not used',
  default: (example: string) => `\`${example}\``,
} as const;
