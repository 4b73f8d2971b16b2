/**
 * A link to a moment in a recorded call. `source` is whose recording it is, as far as the host tells; `seconds`: from where it is to be played, read from
 * the link; null: it names no moment.
 */
export type MomentLink = { readonly url: string; readonly source: CallSource; readonly host: string; readonly seconds: number | null };
export type CallSource = 'gong' | 'chorus' | 'clari-copilot' | 'other';

/**
 * Their own hosts, each with all below it. Gong: customers have a subdomain each (us-12345.app.gong.io). Chorus has one. Clari Copilot was Wingman before,
 * and its calls stand at copilot.clari.com.
 */
const hosts: readonly { readonly host: string; readonly source: CallSource }[] = [
  { host: 'gong.io', source: 'gong' },
  { host: 'chorus.ai', source: 'chorus' },
  { host: 'clari.com', source: 'clari-copilot' },
  { host: 'trywingman.com', source: 'clari-copilot' },
];

/** How the recordings call themselves; what is none of them is called by its host. */
export const sourceNames: Readonly<Record<Exclude<CallSource, 'other'>, string>> = { gong: 'Gong', chorus: 'Chorus', 'clari-copilot': 'Clari Copilot' };

/** No call is longer: what is more is no offset but something else (an instant, an id). */
const longestCall = 24 * 3600;

/**
 * Reads a pasted link. Undefined: it is none that may be opened (https only, no user name in it, and a host that can be somebody's). Where the time stands:
 * - Gong shares a stretch as `highlights=[{"type":"SHARE","from":340,"to":1578}]`, in seconds: seen in many shared links.
 * - Chorus writes `start=0` into links that it makes: seen in few, so in seconds by the name alone.
 * - For Clari Copilot no example is known. Its links, and everybody's, are read by what players use: `t`, `start`, `from`, `time` and the like, as seconds,
 *   `12m40s` or `12:40`, also behind the #.
 */
export function readMomentLink(text: string): MomentLink | undefined {
  if (!URL.canParse(text.trim())) return undefined;
  const url = new URL(text.trim());
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || !url.hostname.includes('.')) return undefined;
  const host = url.hostname.replace(/^www\./, '');
  const source = hosts.find((one) => host === one.host || host.endsWith(`.${one.host}`))?.source ?? 'other';
  return { url: url.href, source, host, seconds: fromHighlights(url.searchParams.get('highlights')) ?? fromParameters(url) };
}

/** Seconds of `760`, `12:40`, `1:02:03`, `12m40s`, `1h2m`; null: it says no time. */
export function readOffset(text: string): number | null {
  const said = text.trim().toLowerCase();
  const clock = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)(?:\.\d+)?$/.exec(said);
  const units = /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,5})s?)?$/.exec(said);
  const plain = /^(\d{1,6})(?:\.\d+)?$/.exec(said);
  const parts = clock ?? (plain === null ? units : ['', '0', '0', plain[1]]);
  if (said === '' || parts === null) return null;
  const [hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  const all = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  return all <= longestCall ? all : null;
}

/** `12:40`, `1:02:03`. */
export function offsetText(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours === 0 ? `${String(minutes)}:${two(rest)}` : `${String(hours)}:${two(minutes)}:${two(rest)}`;
}

/** The first stretch of a Gong link. */
function fromHighlights(value: string | null): number | null {
  const from = /"from"\s*:\s*"?(\d{1,6})/.exec(value ?? '')?.[1];
  return from === undefined ? null : readOffset(from);
}

const parameters = ['t', 'start', 'from', 'time', 'ts', 'timestamp', 'seek', 'offset'];

function fromParameters({ searchParams, hash }: URL): number | null {
  const behind = hash.slice(1).includes('=') ? new URLSearchParams(hash.slice(1).replace(/^[^=&]*\?/, '')) : new URLSearchParams();
  for (const name of parameters) {
    const value = searchParams.get(name) ?? behind.get(name);
    const seconds = value === null ? null : readOffset(value);
    if (seconds !== null) return seconds;
  }
  return null;
}
