import { describe, expect, test } from 'vitest';
import { checkPackage } from '#main/package-check/check-package.ts';
import { devPackage, withJson } from './package-builder.ts';

/** What is said against the dev package when a domain more is trusted, or one more is handled. */
async function saidOf(place: 'trusted' | 'handled', domain: string): Promise<readonly string[]> {
  const files = withJson(await devPackage(), 'manifest.json', (json) => (place === 'trusted' ? json.validDomains : json.composeExtensions[0].messageHandlers[0].value.domains).push(domain));
  return checkPackage(files).map(({ what }) => what);
}

describe('a wildcard', () => {
  test('is never trusted: pages of others would be shown as ours', async () => {
    expect(await saidOf('trusted', '*.gong.io')).toEqual(['validDomains holds the wildcard *.gong.io.']);
  });

  test('is handled in front of a recorder’s domain: its customers have a subdomain each, and it trusts nobody', async () => {
    expect(await saidOf('handled', '*.gong.io')).toEqual([]);
    expect(await saidOf('handled', 'chorus.ai')).toEqual([]);
  });

  test.each(['*', '*.com', '*gong.io', '*.*.gong.io', 'a.*.gong.io', '*.gong.io.example', 'gong.example'])('%s is not handled: the product reads no such links', async (domain) => {
    expect(await saidOf('handled', domain)).toEqual([`The link handler names ${domain}, whose links the product does not read.`]);
  });
});
