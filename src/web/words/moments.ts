// How does one say when something is? "tomorrow 8:30, Berlin" instead of an instant.

/** A wall-clock time: what a clock on the wall of `zone` shows. */
export interface WallTime {
  /** `2026-12-01` */
  day: string;
  /** `08:30`, 24 hours. */
  time: string;
}

export interface MomentStyle {
  /** True where people write 8:30 am rather than 08:30. */
  hour12?: boolean;
  locale?: string;
}

/** What the clock in `zone` shows at an instant. */
export function wallTimeAt(instant: string | number | Date, zone: string): WallTime {
  const parts = partsFormat(zone).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((item) => item.type === type)?.value ?? "00";
  return { day: `${part("year")}-${part("month")}-${part("day")}`, time: `${part("hour")}:${part("minute")}` };
}

/** Splits a local time such as `2026-11-30T10:00`. */
export function wallTimeOf(local: string): WallTime {
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

/** Whole days from one calendar day to another; negative when `to` is before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** A day as one says it: today, tomorrow, Friday, last Monday, 4 December, 4 December 2027. */
export function dayInWords(day: string, today: string, style: MomentStyle = {}): string {
  const distance = daysBetween(today, day);
  if (distance === 0) return "today";
  if (distance === 1) return "tomorrow";
  if (distance === -1) return "yesterday";
  if (distance > 1 && distance < 7) return weekday(day);
  if (distance < -1 && distance > -7) return `last ${weekday(day)}`;
  const isSameYear = day.slice(0, 4) === today.slice(0, 4);
  return dateFormat(style.locale, {
    day: "numeric",
    month: "long",
    ...(isSameYear ? { weekday: "short" } : { year: "numeric" }),
  }).format(noon(day));
}

/** A time of day: `8:30`, or `8:30 am`. */
export function timeInWords(time: string, style: MomentStyle = {}): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const minutes = String(minute).padStart(2, "0");
  if (!style.hour12) return `${hour}:${minutes}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? "am" : "pm"}`;
}

/** `tomorrow 8:30, Berlin`; the city is left out where the person's own clock is the same zone. */
export function momentInWords(
  local: WallTime,
  zone: string,
  now: string | number | Date,
  ownZone: string,
  style: MomentStyle = {},
): string {
  const said = `${dayInWords(local.day, wallTimeAt(now, zone).day, style)} ${timeInWords(local.time, style)}`;
  return zone === ownZone ? said : `${said}, ${cityOf(zone)}`;
}

/** Exact and whole, for a tooltip: both clocks where they differ. */
export function exactMoment(
  local: WallTime,
  zone: string,
  instant: string | undefined,
  ownZone: string,
  style: MomentStyle = {},
): string {
  const there = `${fullDay(local.day, style)}, ${timeInWords(local.time, style)} in ${cityOf(zone)}`;
  if (instant === undefined || zone === ownZone) return there;
  const own = wallTimeAt(instant, ownZone);
  if (own.day === local.day && own.time === local.time) return `${there} (the same on your clock)`;
  const ownDay = own.day === local.day ? "" : `${weekday(own.day)} `;
  return `${there} (${ownDay}${timeInWords(own.time, style)} on your clock)`;
}

/** `Berlin` of `Europe/Berlin`, `Buenos Aires` of `America/Argentina/Buenos_Aires`. */
export function cityOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** How long until something: `in 20 seconds`, `in 14 hours`, `in 3 days`; `now` when it has come. */
export function countdownInWords(from: string | number | Date, to: string | number | Date): string {
  const seconds = Math.round((new Date(to).getTime() - new Date(from).getTime()) / 1_000);
  if (seconds <= 0) return "now";
  if (seconds < 60) return `in ${count(seconds, "second")}`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `in ${count(minutes, "minute")}`;
  const hours = Math.round(minutes / 60);
  if (hours < 36) return `in ${count(hours, "hour")}`;
  return `in ${count(Math.round(hours / 24), "day")}`;
}

/** `Monday` of `2026-11-30`. */
export function weekday(day: string): string {
  return dateFormat("en-GB", { weekday: "long" }).format(noon(day));
}

export function fullDay(day: string, style: MomentStyle = {}): string {
  return dateFormat(style.locale, { weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(
    noon(day),
  );
}

export function count(amount: number, thing: string): string {
  return `${amount} ${thing}${amount === 1 ? "" : "s"}`;
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale ?? "en-GB", options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale ?? "en-GB", { timeZone: "UTC", ...options });
  formats.set(key, known);
  return known;
}

function partsFormat(zone: string): Intl.DateTimeFormat {
  const key = `parts ${zone}`;
  const known =
    formats.get(key) ??
    new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
  formats.set(key, known);
  return known;
}
