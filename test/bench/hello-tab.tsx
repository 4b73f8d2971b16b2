import { Button, FluentProvider, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import { app } from '@microsoft/teams-js';
import { createRoot } from 'react-dom/client';

/* The least that a tab with Fluent can be: what our screens are held against. */
const hosts = document.querySelector('meta[name="twofold-hosts"]')?.getAttribute('content') ?? '';
await app.initialize(hosts.split(' ').filter((origin) => origin !== ''));
const context = await app.getContext();
const theme = context.app.theme === 'dark' ? teamsDarkTheme : context.app.theme === 'contrast' ? teamsHighContrastTheme : teamsLightTheme;
createRoot(document.getElementById('root') ?? document.body).render(
  <FluentProvider theme={theme}>
    <Button appearance="primary">Hello</Button>
  </FluentProvider>,
);
void app.notifySuccess();
