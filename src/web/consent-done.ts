import { app, authentication } from '@microsoft/teams-js';

/*
 * The last page of the window in which a person gave (or refused) consent: tells Teams, which closes the window. What Entra put behind the # says only
 * whether it was given; nothing of it is kept.
 */
const hosts = document.querySelector('meta[name="twofold-hosts"]')?.getAttribute('content') ?? '';
await app.initialize(hosts.split(' ').filter((origin) => origin !== ''));
const error = new URLSearchParams(location.hash.slice(1)).get('error');
if (error === null) authentication.notifySuccess('consented');
else authentication.notifyFailure(error);
