// How is a moment shown? In words, exact on hover, machine-readable for screen readers and tools.
import {
  countdownInWords,
  exactMoment,
  momentInWords,
  wallTimeAt,
  wallTimeOf,
  type MomentStyle,
} from "../words/moments.ts";
import { useNow } from "./now.ts";

export const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

export const momentStyle: MomentStyle = {
  hour12: new Intl.DateTimeFormat(undefined, { hour: "numeric" }).resolvedOptions().hour12 ?? false,
};

interface MomentProps {
  /** Either an instant … */
  at?: string;
  /** … or a local time of `zone`, with or without the instant. */
  local?: string;
  zone?: string;
}

/** `tomorrow 8:30, Berlin` */
export function Moment({ at, local, zone = ownZone }: MomentProps) {
  const now = useNow();
  const wall = local !== undefined ? wallTimeOf(local) : wallTimeAt(at ?? now, zone);
  return (
    <time dateTime={at ?? local} title={exactMoment(wall, zone, at, ownZone, momentStyle)}>
      {momentInWords(wall, zone, now, ownZone, momentStyle)}
    </time>
  );
}

/** `in 14 hours`, counting down. */
export function Countdown({ to }: { to: string }) {
  const isNear = Date.parse(to) - Date.now() < 120_000;
  const now = useNow(isNear);
  return <time dateTime={to}>{countdownInWords(now, to)}</time>;
}
