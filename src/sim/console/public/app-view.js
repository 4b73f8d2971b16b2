import { api } from './api.js';
import { fill, h } from './dom.js';
import { frameKey, frameTab, keep, tabsAt } from './frames.js';
import { personNow, state } from './state.js';

/** The app's own tabs, as its icon in Teams' left rail opens them. */
export function drawApp(element, { open, join, reload }) {
  const tabs = tabsAt('personal');
  const wanted = state.surface?.kind === 'personal' ? state.surface : { kind: 'personal', entityId: tabs[0]?.entityId };
  if (personNow().app !== 'installed')
    return fill(
      element,
      h(
        'div',
        { class: 'empty' },
        h('p', {}, `${personNow().displayName.split(' ')[0]} does not have ${state.app.name} yet.`),
        h(
          'button',
          {
            class: 'btn primary',
            type: 'button',
            'data-key': 'add app',
            onclick: () => api.install(state.person).then(reload),
          },
          'Add',
        ),
      ),
    );
  keep(element, frameKey(wanted), () =>
    h(
      'section',
      { class: 'app-view', 'aria-label': state.app.name },
      tabs.length < 2 ? null : appTabs(tabs, wanted, open),
      frameTab(wanted, { open, join }),
    ),
  );
}

const appTabs = (tabs, wanted, open) =>
  h(
    'div',
    { class: 'subtabs', role: 'group', 'aria-label': 'Tabs of the app' },
    tabs.map(({ entityId, name }) =>
      h(
        'button',
        {
          type: 'button',
          'data-key': `tab ${entityId}`,
          'aria-pressed': String(entityId === wanted.entityId),
          onclick: () => open({ kind: 'personal', entityId }),
        },
        name,
      ),
    ),
  );
