import { expect, test } from "vitest";
import { readDatePhrases } from "./read-date-phrases.ts";

const read = (text: string): string =>
  readDatePhrases(text, { on: "2026-11-19", dayFirst: true })
    .map(
      (phrase) =>
        `${phrase.earliest === true ? "from" : phrase.by ? "by" : "on"} ${phrase.earliest === true ? phrase.from : phrase.until}`,
    )
    .join(", ");

test.each([
  ["after the governors meet on 3 December", "from 2026-12-03"],
  ["once the council has met on 14 December", "from 2026-12-14"],
  ["as soon as Petra is back on Monday", "from 2026-11-23"],
  ["from 1 December", "from 2026-12-01"],
  ["starting 1 December", "from 2026-12-01"],
  ["after the board on 2 December, by 10 December", "from 2026-12-02, by 2026-12-10"],
])("“%s” is not before that day", (text, days) => expect(read(text)).toBe(days));

test.each([
  ["after the board they will decide on 2 December", "on 2026-12-02"],
  ["when we know more, by 2 December", "by 2026-12-02"],
  ["from 1 to 4 December", "on 2026-12-04"],
  ["once we are done. 2 December", "on 2026-12-02"],
])("“%s” is that day", (text, days) => expect(read(text)).toBe(days));
