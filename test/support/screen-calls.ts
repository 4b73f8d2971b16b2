import { z } from 'zod';
import type { AnswerOf, RequestOf } from '#api/calls.ts';
import type { RequestName } from '#api/requests.ts';
import type { Played } from './played.ts';
import type { Story } from './story.ts';

/** What a screen of somebody asks the product, with that person's own token of Teams' single sign-on: the answer, or the refusal's words. */
export function screenOf(story: Story, who: Played) {
  return async <Name extends RequestName>(name: Name, request: RequestOf<Name>): Promise<AnswerOf<Name> | { readonly refused: string; readonly status: number }> => {
    const { token } = z.object({ token: z.string() }).parse(await story.control.call('POST', `/people/${who.id}/token`, {}));
    const response = await fetch(`${story.where.product}/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-locale': 'en-gb' },
      body: JSON.stringify(request),
    });
    const body: unknown = await response.json();
    if (response.ok) return body as AnswerOf<Name>; // made by the product under test from the same list of calls
    return { refused: z.object({ text: z.string() }).parse(body).text, status: response.status };
  };
}
