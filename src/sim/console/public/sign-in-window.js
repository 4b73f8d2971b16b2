/** How often a window is looked at that may have been closed by hand. */
const lookMs = 250;

/** Entra's cookie: who is signed in in this browser. A cookie of 127.0.0.1 reaches every port of it. */
const signIn = (personId) => (document.cookie = `sim-signed-in=${personId}; path=/; SameSite=Lax`);

let current = { end: () => undefined };

/**
 * Plays `authentication.authenticate` (facts/teams.md §4.4): opens a page of the app in a window of its own, is the host of whatever page of the product is
 * shown there, and answers with what that page tells: `[true, result]` or `[false, reason]`. A second window takes the place of the first. `initialized` is the
 * answer to the page's `initialize`.
 */
export function openSignIn(surface, [address, width = 600, height = 400], initialized) {
  current.end([false, 'CancelledByUser']);
  const here = pageHere(surface, address);
  if (here === null) return Promise.resolve([false, 'FailedToOpenWindow']);
  signIn(surface.context.userObjectId);
  const opened = window.open(here, '_blank', `popup,width=${Number(width)},height=${Number(height)}`);
  if (opened === null) return Promise.resolve([false, 'FailedToOpenWindow']);
  return new Promise((resolve) => {
    const origin = new URL(here).origin;
    const answers = {
      initialize: ({ id, uuidAsString }) => opened.postMessage({ id, uuidAsString, args: initialized }, origin),
      'authentication.authenticate.success': ({ args }) => end([true, args?.[0]]),
      'authentication.authenticate.failure': ({ args }) => end([false, args?.[0]]),
    };
    const listen = ({ source, origin: from, data }) => {
      if (source === opened && from === origin && Object.hasOwn(answers, data?.func)) answers[data.func](data);
    };
    const look = setInterval(() => opened.closed && end([false, 'CancelledByUser']), lookMs);
    const end = (answer) => {
      clearInterval(look);
      window.removeEventListener('message', listen);
      opened.close();
      resolve(answer);
    };
    current = { end };
    window.addEventListener('message', listen);
  });
}

/** The page at its loopback address: only the app's own public host is mapped to this machine; null for any other. */
function pageHere({ url, settings }, address) {
  if (!URL.canParse(address)) return null;
  const { origin, pathname, search, hash } = new URL(address);
  return origin === new URL(settings.contentUrl).origin ? new URL(`${pathname}${search}${hash}`, url).href : null;
}
