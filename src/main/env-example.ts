import { settings } from './config.ts';

/** The text of `.env.example`: each setting with its doc line; what is not needed is commented out. */
export function envExample(): string {
  const blocks = Object.entries(settings).map(([name, { doc, need, example }]) => `# ${doc}${need === 'required' ? ' Required.' : ''}\n${need === 'required' ? '' : '# '}${name}=${example}\n`);
  return `# Settings of Twofold. Made from src/main/config.ts; copy to .env and fill in.\n\n${blocks.join('\n')}`;
}

/** The settings as a Markdown table, for the README. */
export function settingsTable(): string {
  const rows = Object.entries(settings).map(([name, { doc, need, example }]) => `| \`${name}\` | ${needed[need](example)} | ${doc} |`);
  return ['| setting | without it | what it is |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

const needed = {
  required: () => '**required**',
  optional: () => 'not used',
  default: (example: string) => `\`${example}\``,
} as const;
