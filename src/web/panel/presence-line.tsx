import { away16 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { FaceRound } from '../ui/face.tsx';
import { useClock, useFaces, usePanel } from './panel-context.ts';
import { presenceOf } from './presence.ts';

/** Whether the other person sees this too. */
export function PresenceLine() {
  const { view, words, host } = usePanel();
  const { other } = useFaces();
  const presence = presenceOf(view.otherSeenAt, useClock());
  if (presence.kind === 'here') {
    return (
      <span className="panel-presence">
        <FaceRound face={other} size={16} />
        <span>{words.frame.seesThis(other.given)}</span>
      </span>
    );
  }
  return (
    <span className="panel-presence">
      <Icon shape={away16} />
      <span>{presence.kind === 'away' ? words.frame.lastSeen(other.given, clockTime(presence.since, host.locale)) : words.frame.notHereYet(other.given)}</span>
    </span>
  );
}

/** The hour on the reader's wall, 24 hours: the browser knows the reader's zone. */
const clockTime = (at: number, locale: string): string => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
