import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { AnswerOf, RequestOf } from '#api/calls.ts';
import type { RequestName } from '#api/requests.ts';
import { CallError } from '../call.ts';
import { useTab } from './tab-context.ts';

/** What was read, and why the last reading failed. What was shown before stays: `view` is null only until the first answer to this very request. */
export type Answered<View> = { readonly view: View | null; readonly trouble: CallError | null; readonly readAgain: () => void };

/** An answer that is older is read anew when somebody looks at the page again. */
const freshMs = 60_000;

/**
 * Asks once, again on `readAgain`, when the connection is back, and when the page is looked at again after a while. `everyMinute` keeps lines such as
 * "in 35 minutes" true.
 */
export function useAnswer<Name extends RequestName>(name: Name, request: RequestOf<Name>, { everyMinute = false } = {}): Answered<AnswerOf<Name>> {
  const { call } = useTab();
  const key = JSON.stringify([name, request]);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly view: AnswerOf<Name> | null; readonly trouble: CallError | null }>({ key, view: null, trouble: null });
  const [round, nextRound] = useReducer((before: number) => before + 1, 0);
  const readAt = useRef(performance.now());
  useEffect(() => {
    let isAwaited = true;
    readAt.current = performance.now();
    call(name, request).then(
      (view) => isAwaited && setAnswer({ key, view, trouble: null }),
      (error: unknown) => isAwaited && setAnswer((before) => ({ key, view: before.key === key ? before.view : null, trouble: asCallError(error) })),
    );
    return () => {
      isAwaited = false;
    };
    // the request is new when its text is
  }, [call, key, round]);
  const readAgain = useCallback(() => nextRound(), []);
  useFreshness(readAgain, readAt, everyMinute);
  return answer.key === key ? { view: answer.view, trouble: answer.trouble, readAgain } : { view: null, trouble: null, readAgain };
}

function useFreshness(readAgain: () => void, readAt: { readonly current: number }, everyMinute: boolean): void {
  useEffect(() => {
    const ifOld = () => {
      if (document.visibilityState === 'visible' && performance.now() - readAt.current >= freshMs) readAgain();
    };
    const timer = everyMinute ? setInterval(ifOld, freshMs / 4) : undefined;
    document.addEventListener('visibilitychange', ifOld);
    addEventListener('online', readAgain);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ifOld);
      removeEventListener('online', readAgain);
    };
  }, [readAgain, readAt, everyMinute]);
}

/** What was thrown by a call, as the failure that it is. */
export const asCallError = (error: unknown): CallError => (error instanceof CallError ? error : new CallError('failed', ''));
