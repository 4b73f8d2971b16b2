import { invariant } from '#domain/invariant.ts';
import { escapeHtml, webAddress } from './safe-text.ts';
import type { PromiseLine } from './promise-line.ts';

/** A part of the agenda as the invite shows it: "1. Coaching", "24 minutes" and one line. */
export type InvitePart = { readonly label: string; readonly minutes: string };

/**
 * The agenda as text in the invite. `token` names the occurrence's agenda and tells nothing; `link` is its address (link base + token);
 * `heading` and `footer` are the sentinels: fixed words per language, by which the block is found when all else is lost.
 */
export type InviteBlockView = {
  readonly token: string;
  readonly link: string;
  readonly heading: string;
  readonly footer: string;
  readonly open: string;
} & (
  | {
      readonly kind: 'full';
      readonly coaching: InvitePart & { readonly line: string };
      readonly accountability: InvitePart & {
        readonly line: string;
        readonly promises: readonly PromiseLine[];
        readonly more: string | null;
      };
      readonly blockers: InvitePart & { readonly line: string };
    }
  /** For an audience of more than the two: labels, minutes and a count. */
  | {
      readonly kind: 'limited';
      readonly coaching: InvitePart;
      readonly accountability: InvitePart;
      readonly blockers: InvitePart;
      readonly count: string;
    }
);

const hues = { coaching: '#5b5fc7', accountability: '#038387', blockers: '#8a8a8a' } as const;
const tableStyle =
  "max-width:640px; border-collapse:separate; border-spacing:0; font-family:'Segoe UI',Arial,sans-serif; font-size:14px; line-height:20px; color:#242424";

/**
 * The block as HTML: one table, inline styles, no class, no image (facts/graph.md §12). First and last line are links by which it is found
 * again; bold, line breaks and empty rows carry the structure when an editor takes everything else.
 */
export function inviteBlock(view: InviteBlockView): string {
  invariant(/^[A-Za-z0-9_-]+$/.test(view.token), 'the token of an agenda is made of letters, digits, - and _');
  const link = webAddress(view.link);
  invariant(link !== undefined, 'the link of an agenda is an http(s) address');
  const address = escapeHtml(link);
  const rows = [
    row(
      'padding:12px 0 0 0; border-top:1px solid #d1d1d1; font-size:16px; line-height:22px',
      `<a href="${address}#begin" style="color:#4f52b2; text-decoration:none"><b>${escapeHtml(view.heading)}</b></a>`,
    ),
    gap(14),
    ...parts(view).flatMap((part) => [part, gap(16)]),
    row('padding:0', `<a href="${address}" style="color:#4f52b2">${escapeHtml(view.open)}</a>`),
    gap(14),
    row(
      'padding:10px 0 12px 0; border-top:1px solid #d1d1d1; border-bottom:1px solid #d1d1d1; font-size:12px; line-height:16px',
      `<a href="${address}#end" style="color:#616161; text-decoration:none">${escapeHtml(view.footer)}</a>`,
    ),
  ];
  return `<div id="agenda-${view.token}" style="margin:12px 0">\n<table role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%" style="${tableStyle}">\n${rows.join('\n')}\n</table>\n</div>`;
}

function parts(view: InviteBlockView): readonly string[] {
  if (view.kind === 'limited') {
    return [
      part('coaching', view.coaching, []),
      part('accountability', view.accountability, []),
      part('blockers', view.blockers, []),
      row('padding:0; color:#616161', escapeHtml(view.count)),
    ];
  }
  const { promises, more, line } = view.accountability;
  return [
    part('coaching', view.coaching, [quiet(view.coaching.line)]),
    part('accountability', view.accountability, [
      quiet(line),
      ...promises.flatMap((promise) => ['', escapeHtml(promise.quoted), quiet(promise.meta)]),
      ...(more === null ? [] : ['', quiet(more)]),
    ]),
    part('blockers', view.blockers, [quiet(view.blockers.line)]),
  ];
}

function part(which: keyof typeof hues, { label, minutes }: InvitePart, lines: readonly string[]): string {
  const first = `<b>${escapeHtml(label)}</b>, ${escapeHtml(minutes)}`;
  return row(`padding:0 0 0 12px; border-left:3px solid ${hues[which]}`, [first, ...lines].join('<br>\n'));
}

const quiet = (line: string): string => `<span style="color:#616161">${escapeHtml(line)}</span>`;
const row = (style: string, content: string): string => `<tr><td style="${style}">${content}</td></tr>`;
const gap = (height: number): string => row(`padding:0; font-size:8px; line-height:${String(height)}px`, '&nbsp;');
