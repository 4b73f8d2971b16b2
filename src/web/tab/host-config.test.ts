import { HostConfig } from 'adaptivecards';
import { expect, test } from 'vitest';
import type { Theme } from '../host/host.ts';
import { hostConfig } from './host-config.ts';

const themes: readonly Theme[] = ['light', 'dark', 'contrast'];

test('the library takes the configuration of every look, and nothing in a card of the past can be pressed', () => {
  for (const theme of themes) {
    const config = new HostConfig(hostConfig(theme, 4));

    expect(config.supportsInteractivity).toBe(false);
    expect(config.textBlock.headingLevel).toBe(4);
    expect(config.containerStyles.emphasis.backgroundColor).toBe(hostConfig(theme, 4).containerStyles.emphasis.backgroundColor);
  }
});

test('every text reaches 4.5:1 on every ground that it can stand on', () => {
  for (const theme of themes)
    for (const style of Object.values(hostConfig(theme, 4).containerStyles))
      for (const [name, ink] of Object.entries(style.foregroundColors)) {
        if (name === 'light') continue; // for dark grounds, of which our cards have none in the light look
        for (const colour of [ink.default, ink.subtle]) expect(contrast(colour, style.backgroundColor), `${theme}: ${colour} on ${style.backgroundColor}`).toBeGreaterThanOrEqual(4.5);
      }
});

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG's relative luminance of `#RRGGBB`. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
