/**
 * What a link of Teams asks for, or null for any other address: `{appId, pageId, subPageId, chatId}` for a tab (`/l/entity/…`), `{joinUrl}` for a meeting.
 * `context` is JSON with `subEntityId`, `chatId` and `contextType` (learn.microsoft.com, deep-link-application).
 */
export function readLink(address) {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/(^|\.)teams\.microsoft\.com$|(^|\.)teams\.cloud\.microsoft$/.test(url.hostname)) return null;
  const [, l, what, first, second] = url.pathname.split('/').map(decodeURIComponent);
  if (l !== 'l') return null;
  if (what === 'meetup-join') return { joinUrl: address };
  if (what !== 'entity' || !first || !second) return null;
  const context = readContext(url.searchParams.get('context'));
  return {
    appId: first,
    pageId: second,
    ...(typeof context.subEntityId === 'string' ? { subPageId: context.subEntityId } : {}),
    ...(typeof context.chatId === 'string' ? { chatId: context.chatId } : {}),
  };
}

function readContext(text) {
  try {
    return JSON.parse(text ?? '{}') ?? {};
  } catch {
    return {};
  }
}

/** The link that leads to a tab, as Teams' "copy link" makes it. */
export function linkTo({ appId, pageId, subPageId, chatId }) {
  const context = { ...(subPageId ? { subEntityId: subPageId } : {}), ...(chatId ? { chatId, contextType: 'chat' } : {}) };
  const query = Object.keys(context).length === 0 ? '' : `?context=${encodeURIComponent(JSON.stringify(context))}`;
  return `https://teams.microsoft.com/l/entity/${appId}/${encodeURIComponent(pageId)}${query}`;
}

/** The tab that a target means: `{kind, chatId, entityId, subEntityId}`; null when the app has none such. A chat in the link means the tab in that chat. */
export function surfaceFor(app, { appId, pageId, subPageId, chatId }) {
  if (app === null || appId !== app.id) return null;
  const kind = chatId ? 'chat' : 'personal';
  const there = app.tabs.filter(({ kinds }) => kinds.includes(kind));
  const tab = pageId === undefined ? there[0] : there.find(({ entityId }) => entityId === pageId);
  if (tab === undefined) return null;
  return { kind, entityId: tab.entityId, ...(chatId ? { chatId } : {}), ...(subPageId ? { subEntityId: subPageId } : {}) };
}
