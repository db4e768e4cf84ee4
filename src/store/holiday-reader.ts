// How are public holidays read from the data folder of the package?
import { readFileSync } from "node:fs";
import path from "node:path";
import { holidayLookup, type HolidayDocument } from "../core/time/holidays.ts";
import type { HolidayLookup } from "../core/planner/touchpoint.ts";

/**
 * Public holidays from a folder of `<country>.json` files (data/holidays). Each file is read when its country is first asked
 * for, synchronously, because planning is; a country without a file has none. A file that cannot be read or parsed throws.
 */
export function openHolidays(folder: string): HolidayLookup {
  return holidayLookup((country) => {
    const file = path.join(folder, `${country}.json`);
    let text: string;
    try {
      text = readFileSync(file, "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw new Error(`The holidays of ${country} cannot be read from ${file}`, { cause: error });
    }
    try {
      return JSON.parse(text) as HolidayDocument;
    } catch (error) {
      throw new Error(`The holidays of ${country} in ${file} are not readable JSON`, { cause: error });
    }
  });
}
