import { z } from 'zod';
import { RemoteError } from '#app/remote-error.ts';
import { read, succeeded, type GraphCall, type GraphClient } from './graph-client.ts';
import { unreadableAnswer, type GraphAnswer } from './graph-error.ts';

const pageLimit = 200;

/** `deltaLink` stands on the last page of a delta round only. */
type Pages<Item> = { readonly kind: 'pages'; readonly items: readonly Item[]; readonly deltaLink: string | undefined } | { readonly kind: 'failed'; readonly answer: GraphAnswer };

/**
 * Everything behind a first page, following each nextLink as it came, also after an empty page (facts/graph.md §2.3). The first answer that
 * is no success ends it. Throws RemoteError malformed after 200 pages: a list that never ends is a fault, not data.
 */
export async function collectPages<Item extends z.ZodType>(graph: GraphClient, first: GraphCall, item: Item): Promise<Pages<z.output<Item>>> {
  const schema = z.object({ value: z.array(item), '@odata.nextLink': z.string().optional(), '@odata.deltaLink': z.string().optional() });
  const items: z.output<Item>[] = [];
  let call = first;
  for (let count = 0; count < pageLimit; count += 1) {
    const answer = await graph.send(call);
    if (!succeeded(answer)) return { kind: 'failed', answer };
    const page = read(schema, call, answer);
    items.push(...page.value);
    const next = page['@odata.nextLink'];
    if (next === undefined) return { kind: 'pages', items, deltaLink: page['@odata.deltaLink'] };
    if (next === call.url) throw unreadableAnswer(first.operation, answer, 'a nextLink that points at itself');
    call = { ...first, url: next };
  }
  throw new RemoteError('malformed', `Graph had more than ${pageLimit} pages for "${first.operation}". Is the scope group or the calendar that large?`);
}
