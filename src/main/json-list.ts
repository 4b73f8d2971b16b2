import { createReadStream } from 'node:fs';

/** What is wrong with a file that should hold a JSON list: a sentence that says what and what to do. */
export class ListFault extends Error {}

/**
 * The elements of a JSON list in a file, one after the other, so that no more than one of them and a piece of the file is in memory. Throws a `ListFault`
 * where the file can't be read, is not JSON, or is no list.
 */
export async function* jsonList(path: string): AsyncGenerator {
  const split = createSplitter();
  let count = 0;
  for await (const piece of pieces(path)) {
    for (const text of split.take(piece)) {
      yield parsed(text, path, (count += 1));
    }
  }
  const rest = split.end();
  if (rest !== null) throw new ListFault(`${path} ${rest}`);
}

async function* pieces(path: string): AsyncGenerator<string> {
  try {
    for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 })) yield String(piece);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw new ListFault(`There is no file ${path}. Check the name; a relative one counts from the folder that you are in.`);
    if (code === 'EISDIR') throw new ListFault(`${path} is a folder. Name a file in it.`);
    throw new ListFault(`${path} can't be read (${String(code)}). May you read it?`);
  }
}

function parsed(text: string, path: string, position: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ListFault(`${path} is not JSON: element ${position} of the list can't be read (${error instanceof Error ? error.message : 'broken'}). Was it saved whole?`);
  }
}

/** Cuts a list's text at the commas between its elements; what stands inside an element is JSON.parse's to judge. */
function createSplitter() {
  const state = { stage: 'before' as 'before' | 'inside' | 'after', depth: 0, inText: false, escaped: false, isFirst: true, element: '', fault: '' };
  /** The elements that end in this piece. */
  function take(piece: string): readonly string[] {
    const done: string[] = [];
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (state.inText) {
        if (state.escaped) state.escaped = false;
        else if (code === backslash) state.escaped = true;
        else if (code === quote) state.inText = false;
        continue;
      }
      if (code <= space || code === byteOrderMark) continue;
      if (state.stage !== 'inside') {
        outside(code);
        from = at + 1;
        if (state.fault !== '') throw new ListFault(`The file ${state.fault}`);
        continue;
      }
      if (code === quote) state.inText = true;
      else if (code === openBrace || code === openBracket) state.depth += 1;
      else if (state.depth > 0 && (code === closeBrace || code === closeBracket)) state.depth -= 1;
      else if (state.depth === 0 && (code === comma || code === closeBracket)) {
        done.push(...ended(piece.slice(from, at), code === closeBracket));
        from = at + 1;
      }
    }
    if (state.stage === 'inside') state.element += piece.slice(from);
    return done;
  }
  function outside(code: number): void {
    if (state.stage === 'before' && code === openBracket) state.stage = 'inside';
    else if (state.stage === 'before') state.fault = 'is no JSON list: it has to begin with "[".';
    else state.fault = 'is not JSON: something stands behind the end of the list.';
  }
  function ended(tail: string, isLast: boolean): readonly string[] {
    const element = state.element + tail;
    const isEmptyList = isLast && state.isFirst && element.trim() === '';
    Object.assign(state, { element: '', isFirst: false, stage: isLast ? 'after' : 'inside' });
    return isEmptyList ? [] : [element];
  }
  const end = (): string | null => (state.stage === 'after' ? null : state.stage === 'before' ? 'is empty: a JSON list is expected.' : 'is not JSON: the list has no end. Was it saved whole?');
  return { take, end };
}

const [backslash, quote, space, byteOrderMark] = [0x5c, 0x22, 0x20, 0xfeff];
const [openBrace, closeBrace, openBracket, closeBracket, comma] = [0x7b, 0x7d, 0x5b, 0x5d, 0x2c];
