import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chatPermissions, permissionTable, permissionTableMarkdown } from './permissions.ts';

/** The permissions that the calls of this folder name, read from their source: `permission: '…'`. */
const named = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(`${import.meta.dirname}/${file}`, 'utf8').matchAll(/permission: '([^']+)'/g)])
  .map(([, name]) => name);

test('each permission of the table is used by a call, and each call’s permission stands in the table', () => {
  const table = permissionTable.filter(({ usedBy }) => usedBy === 'graph').map(({ name }) => name);

  expect([...new Set(named)].sort()).toEqual([...table].sort());
});

test('reading what people write in a chat is never asked for', () => {
  expect(permissionTable.map(({ name }) => name).filter((name) => name.startsWith('ChatMessage') || name.startsWith('Mail.'))).toEqual([]);
  expect(chatPermissions).toHaveLength(2);
});

test('the table for the administrator has a row per permission', () => {
  const lines = permissionTableMarkdown().trimEnd().split('\n');

  expect(lines).toHaveLength(permissionTable.length + 2);
  expect(lines[2]).toContain('| `Calendars.ReadWrite` | Exchange RBAC |');
});
