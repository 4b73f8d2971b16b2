import { AdaptiveCard, GlobalRegistry, HostConfig, Table, Versions } from 'adaptivecards';
import { cardHtml } from './card-text.ts';

// the library registers it in a file that says it has no side effects, so a bundler leaves it out
GlobalRegistry.defaultElements.register('Table', Table, Versions.v1_5);

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = `<p>${cardHtml(text)}</p>`;
  result.didProcess = true;
};

/** The card as an element; null: there is nothing to draw. Nothing in it can be pressed but links to the web. */
export function drawCard(json: Readonly<Record<string, unknown>>, config: Readonly<Record<string, unknown>>): HTMLElement | null {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(config);
  card.onAnchorClicked = () => false; // the link itself leads there
  card.parse(json);
  return card.render() ?? null;
}
