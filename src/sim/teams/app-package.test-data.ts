import type { AppPackage } from './app-package.ts';

/** An uploaded app as the tests of tabs and of the message extension need it; `clientId` is the bot's. */
export const anApp = (over: Partial<AppPackage> = {}): AppPackage => ({
  id: '3f1d3a52-0d0e-4b57-9d0d-8f5f4b1d2a01',
  name: 'Twofold',
  version: '1.0.0',
  manifestVersion: '1.30',
  clientId: '7b8c9d10-1111-4222-8333-444455556666',
  tabs: [
    { entityId: 'home', name: 'Home', contentUrl: 'https://twofold.example/tab?in=home#top', websiteUrl: null, scopes: ['personal'], context: null },
    { entityId: 'meeting', name: '1:1', contentUrl: 'https://twofold.example/tab', websiteUrl: null, scopes: ['groupChat'], context: ['meetingChatTab', 'meetingSidePanel'] },
  ],
  commands: [
    { id: 'keep', type: 'action', title: 'Keep as a promise', context: ['message'], fetchTask: true, parameters: [], taskTitle: null },
    { id: 'note', type: 'action', title: 'Note', context: ['compose'], fetchTask: false, parameters: [{ name: 'text', title: 'Text', inputType: 'text', isRequired: true, value: '', choices: [] }], taskTitle: null },
    { id: 'find', type: 'query', title: 'Find', context: ['compose'], fetchTask: false, parameters: [{ name: 'words', title: 'Words', inputType: 'text', isRequired: false, value: '', choices: [] }], taskTitle: null },
  ],
  linkDomains: ['twofold.example', '*.twofold.example'],
  webApplicationInfo: { id: '7b8c9d10-1111-4222-8333-444455556666', resource: 'api://twofold.example/7b8c9d10-1111-4222-8333-444455556666' },
  addIn: null,
  ...over,
});

/** The manifest of such an app, as an administrator uploads it. */
export const aManifest = () => ({
  manifestVersion: '1.30',
  version: '1.0.0',
  id: '3f1d3a52-0d0e-4b57-9d0d-8f5f4b1d2a01',
  name: { short: 'Twofold', full: 'Twofold in full' },
  bots: [{ botId: '7b8c9d10-1111-4222-8333-444455556666', scopes: ['personal'] }],
  staticTabs: [
    { entityId: 'conversations', scopes: ['personal'] },
    { entityId: 'home', name: 'Home', contentUrl: 'https://twofold.example/tab', scopes: ['personal', 'groupChat'], context: ['personalTab', 'meetingSidePanel'] },
  ],
  composeExtensions: [
    {
      botId: '7b8c9d10-1111-4222-8333-444455556666',
      commands: [{ id: 'keep', type: 'action', title: 'Keep as a promise', context: ['message'], fetchTask: true }],
      messageHandlers: [{ type: 'link', value: { domains: ['twofold.example'] } }],
    },
  ],
  validDomains: ['twofold.example'],
  webApplicationInfo: { id: '7b8c9d10-1111-4222-8333-444455556666', resource: 'api://twofold.example/7b8c9d10-1111-4222-8333-444455556666' },
});
