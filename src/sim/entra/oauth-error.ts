import { randomUUID } from 'node:crypto';

/** Why Entra says no: OAuth's word, Entra's number, and a sentence. */
export type OAuthRefusal = { error: string; code: number; description: string; suberror?: string };

/** OAuth's error body as Entra fills it (example oauth-obo-error-consent-required.json). */
export function oauthError(refusal: OAuthRefusal): Record<string, unknown> {
  const [traceId, correlationId] = [randomUUID(), randomUUID()];
  const timestamp = new Date()
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z');
  return {
    error: refusal.error,
    error_description: `AADSTS${refusal.code}: ${refusal.description} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
    error_codes: [refusal.code],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
    ...(refusal.suberror === undefined ? {} : { suberror: refusal.suberror }),
  };
}
