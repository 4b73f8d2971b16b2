/** One whole exchange, as it crossed the wire; a bearer token is left out. Bodies are the text that was sent. */
export type Recording = {
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

/** So that a year of play does not fill the memory: the oldest go first. */
const limit = 5_000;

export type Recordings = { list(): readonly Recording[]; add(recording: Recording): void; clear(): void };

/** What the contract tests hold against Microsoft's schemas. */
export function createRecordings(): Recordings {
  let kept: Recording[] = [];
  return {
    list: () => kept,
    add(recording) {
      kept.push({ ...recording, requestHeaders: withoutToken(recording.requestHeaders) });
      if (kept.length > limit * 1.2) kept = kept.slice(-limit);
    },
    clear: () => void (kept = []),
  };
}

const withoutToken = (headers: Record<string, string>): Record<string, string> =>
  'authorization' in headers ? { ...headers, authorization: 'Bearer …' } : headers;
