// How does a fact read that is stored as a day or a time?
import { fullDay, timeInWords } from "./moments.ts";

/** Days and local times in words; anything else as it is. */
export function factInWords(text: string): string {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?(?::\d{2})?$/.exec(text);
  if (found === null) return text;
  const [, day = "", time] = found;
  return time === undefined ? fullDay(day) : `${fullDay(day)}, ${timeInWords(time)}`;
}
