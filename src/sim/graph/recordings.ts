/** One whole exchange, as it crossed the wire; a bearer token is left out. Bodies are the text that was sent. */
type Recording = {
  method: string;
  url: string;
  requestHeaders: Record<string, string>;
  requestBody: string | null;
  status: number;
  responseHeaders: Record<string, string>;
  responseBody: string | null;
  /** Client id of the caller; null where there was no good token. */
  clientId: string | null;
};

/** So that a year of play does not fill the memory: the oldest go first when all bodies together have more characters. */
const mostCharacters = 64 * 1_024 * 1_024;

export type Recordings = { list(): readonly Recording[]; add(recording: Recording): void };

/** What the contract tests hold against Microsoft's schemas. */
export function createRecordings(limit = mostCharacters): Recordings {
  const kept: Recording[] = [];
  let characters = 0;
  return {
    list: () => kept,
    add(recording) {
      kept.push({ ...recording, requestHeaders: withoutToken(recording.requestHeaders) });
      characters += sizeOf(recording);
      while (characters > limit && kept.length > 1) characters -= sizeOf(kept.shift());
    },
  };
}

const sizeOf = (recording: Recording | undefined): number =>
  (recording?.requestBody?.length ?? 0) + (recording?.responseBody?.length ?? 0);

const withoutToken = (headers: Record<string, string>): Record<string, string> =>
  'authorization' in headers ? { ...headers, authorization: 'Bearer …' } : headers;
