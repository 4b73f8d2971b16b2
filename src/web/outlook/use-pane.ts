import { useCallback, useEffect, useRef, useState } from 'react';
import type { OutlookAnswerOf, OutlookDeed, OutlookForm, OutlookRequestName, OutlookRequestOf, OutlookView } from '#api/outlook.ts';
import { CallError } from '../call.ts';
import type { OutlookHost } from '../host/outlook-host.ts';

/** Asks the product about a form. Throws CallError. */
export type OutlookAsk = <Name extends OutlookRequestName>(name: Name, request: OutlookRequestOf<Name>) => Promise<OutlookAnswerOf<Name>>;

/** What the pane shows, and what went wrong last; what was shown before stays. `isBusy`: something is on its way, so nothing else is started. */
export type Pane = {
  readonly form: OutlookForm | null;
  readonly view: OutlookView | null;
  readonly trouble: CallError | null;
  readonly isBusy: boolean;
  /** What was done last, in words. */
  readonly said: string | null;
  readonly read: () => Promise<void>;
  /** Does one thing and reads again; whether it was done. `work` answers what to say of it. */
  readonly run: (work: () => Promise<string>) => Promise<boolean>;
  readonly act: (deed: (form: OutlookForm) => OutlookDeed) => Promise<boolean>;
};

/** People type and pick in a form: what changed is asked about after a moment of rest. */
const restMs = 500;

/** Keeps the pane in step with its form: read at once, and after each change of people, time or recurrence. */
export function usePane(host: OutlookHost, ask: OutlookAsk): Pane {
  const [state, setState] = useState<Pick<Pane, 'form' | 'view' | 'trouble' | 'isBusy' | 'said'>>({ form: null, view: null, trouble: null, isBusy: false, said: null });
  const count = useRef(0);
  const read = useCallback(async () => {
    count.current += 1;
    const turn = count.current;
    try {
      const form = await host.form();
      const view = await ask('view', { form });
      if (turn === count.current) setState((before) => ({ ...before, form, view, trouble: null }));
    } catch (error) {
      if (turn === count.current) setState((before) => ({ ...before, trouble: troubleOf(error) }));
    }
  }, [host, ask]);
  useForm(host, read);
  const run = async (work: () => Promise<string>): Promise<boolean> => {
    if (state.isBusy) return false;
    setState((before) => ({ ...before, isBusy: true, trouble: null, said: null }));
    try {
      const said = await work();
      setState((before) => ({ ...before, isBusy: false, said }));
      await read();
      return true;
    } catch (error) {
      setState((before) => ({ ...before, isBusy: false, trouble: troubleOf(error) }));
      return false;
    }
  };
  const act = (deed: (form: OutlookForm) => OutlookDeed) => run(async () => (await ask('do', { deed: deed(state.form ?? (await host.form())) })).text);
  return { ...state, read, run, act };
}

function useForm(host: OutlookHost, read: () => Promise<void>): void {
  useEffect(() => {
    void read();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), restMs);
    };
    const deaf = host.onForm(later);
    globalThis.addEventListener('online', later);
    return () => {
      clearTimeout(timer);
      deaf();
      globalThis.removeEventListener('online', later);
    };
  }, [host, read]);
}

/** Outlook's own failures are ours to the reader. */
const troubleOf = (error: unknown): CallError => (error instanceof CallError ? error : new CallError('failed', ''));
