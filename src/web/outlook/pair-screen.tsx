import type { Moment } from '#api/face.ts';
import type { OutlookView } from '#api/outlook.ts';
import type { OutlookWords } from '#words/screens/outlook-words.ts';
import { CallError } from '../call.ts';
import type { OutlookHost } from '../host/outlook-host.ts';
import { play16 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { AddEntry } from './add-entry.tsx';
import { AgendaParts } from './agenda-parts.tsx';
import { PaneNotice } from './pane-notice.tsx';
import { PlaceFooter } from './place-footer.tsx';
import { placeInBody } from './place-in-body.ts';
import type { OutlookAsk, Pane } from './use-pane.ts';

type Props = { readonly host: OutlookHost; readonly ask: OutlookAsk; readonly words: OutlookWords; readonly pane: Pane; readonly view: Extract<OutlookView, { kind: 'pair' }> };

/** This meeting's agenda, one field to add to it, and how it stands in the invite. */
export function PairScreen({ host, ask, words, pane, view }: Props) {
  const put = () => pane.run(() => placeBlock({ host, ask, words, pane, view }));
  return (
    <>
      <main className="pane-main">
        <h1 className="ui-title">{view.title}</h1>
        <p className="ui-meta pane-when">{view.when}</p>
        {view.note !== null && <p className="ui-small pane-note">{view.note}</p>}
        <AgendaParts parts={view.parts} heading="h2" moment={<MomentLink words={words} moment={view.moment} />} />
        <AddEntry words={words} meeting={view.meeting} isBusy={pane.isBusy} act={pane.act} />
        <PaneNotice words={words} pane={pane} />
      </main>
      <PlaceFooter words={words} view={view} isBusy={pane.isBusy} isEdited={host.body !== null} onPlace={() => void put()} />
    </>
  );
}

const MomentLink = ({ words, moment }: { readonly words: OutlookWords; readonly moment: Moment | null }) =>
  moment !== null && (
    <a className="ui-link" href={moment.url} target="_blank" rel="noreferrer">
      <Icon shape={play16} />
      <span>
        {words.add.momentIs}: {moment.title}
        {moment.at !== null && `, ${moment.at}`}
      </span>
    </a>
  );

/** What became of it, in words; what Outlook or the text itself does not allow is a refusal like the server's. */
async function placeBlock({ host, ask, words: { place }, view }: Props): Promise<string> {
  if (host.body === null) throw new CallError('refused', place.failed);
  const form = await host.form();
  const placed = await placeInBody(host.body, async (html) => (await ask('place-block', { meeting: view.meeting, form, html })).html).catch((error: unknown) => {
    throw error instanceof CallError ? error : new CallError('refused', place.failed);
  });
  if (placed === 'placed') return place.done;
  throw new CallError('refused', { 'plain-text': place.plainText, 'too-long': place.tooLong, changing: place.changing }[placed]);
}
