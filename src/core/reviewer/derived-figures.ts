// Does a figure of the letter follow from figures that are noted: 3 and 2 years are 5, from 12 to 4 days is two thirds less?
import type { Facts, Figure } from "./facts.ts";

/** What a figure of the letter counts, and the words before it that make it a rough one. */
export interface Claimed {
  value: number;
  of: Figure["of"] | "money";
  before: string;
}

const AT_LEAST =
  /\b(?:over|above|more than|at least|upwards of|well over|in excess of|exceeding|beyond|north of) (?:the |a )?$/i;
const ALMOST =
  /\b(?:nearly|almost|close to|just under|under|less than|up to|approaching|not quite|fewer than) (?:the |a )?$/i;
const ABOUT = /\b(?:about|around|roughly|some|approximately|circa|ca\.?|approx\.?|more or less) (?:the |a )?$|~ ?$/i;

/** True where the facts hold the figure itself in another form, or those it is worked out from. `now`: for jobs that go on. */
export function followsFromFacts(facts: Facts, claimed: Claimed, now?: string): boolean {
  const { value, of } = claimed;
  const noted = facts.figures.flat();
  // Half is 50 %, a third 33 %.
  if (of === "percent" && noted.some((figure) => figure.value < 1 && isNear(figure.value * 100, value, 0.6)))
    return true;
  if (
    of !== "percent" &&
    value < 1 &&
    noted.some((figure) => figure.of === "percent" && isNear(figure.value, value * 100, 0.6))
  )
    return true;
  // A rough figure stands for an exact one of its size.
  const isRough = (exact: number): boolean =>
    (AT_LEAST.test(claimed.before) && exact >= value && exact <= value * 1.5) ||
    (ALMOST.test(claimed.before) && exact <= value && exact >= value * 0.8) ||
    (ABOUT.test(claimed.before) && isNear(exact, value, value * 0.15));
  const sameKind = noted.filter((figure) => (figure.of === "percent") === (of === "percent"));
  if (sameKind.some((figure) => isRough(figure.value) || (figure.value < 1 && isRough(figure.value * 100))))
    return true;
  if (of === "years") return yearsOf(facts, now).some((years) => isNear(years, value, 0.01) || isRough(years));
  const isIt = (worked: number, by = 0.01): boolean => isNear(worked, value, by) || isRough(worked);
  return facts.figures.some((figures) =>
    pairsOf(figures.filter((figure) => figure.of !== "years").map((figure) => figure.value)).some(([a, b]) => {
      const [small, large] = a < b ? [a, b] : [b, a];
      return of === "percent"
        ? [small, large].some((base) => isIt(((large - small) / base) * 100, 1))
        : isIt(small + large) || isIt(large - small) || isNear(large / small, value, 0.05);
    }),
  );
}

function isNear(a: number, b: number, by: number): boolean {
  return Math.abs(a - b) <= by;
}

function pairsOf(values: readonly number[]): [number, number][] {
  const few = values.slice(0, 12).filter((value) => value > 0);
  return few.flatMap((a, index) => few.slice(index + 1).map((b): [number, number] => [a, b]));
}

/** Lengths of experience that are noted, their sums, and what the dates of the résumé give. */
function yearsOf(facts: Facts, now: string | undefined): number[] {
  const noted = facts.figures
    .flat()
    .filter((figure) => figure.of === "years")
    .map((figure) => figure.value);
  const jobs = jobsOf(facts.caseFile.candidate.resume, now);
  const sums: number[] = [];
  for (const list of [noted.slice(0, 8), jobs.slice(0, 8)]) {
    // Every choice of them: at most 2^8.
    for (let choice = 1; choice < 1 << list.length; choice++)
      sums.push(list.reduce((sum, years, index) => sum + ((choice >> index) & 1 ? years : 0), 0));
  }
  // A started year counts or does not; people say both.
  const rounded = sums.flatMap((years) => [years, Math.floor(years), Math.ceil(years)]);
  if (now === undefined) return rounded;
  // "since 2014": from then to this day.
  const year = Number(now.slice(0, 4));
  const since = facts.texts.flatMap((text) =>
    [...text.matchAll(/\b(?:since|from) ((?:19|20)\d\d)\b/gi)].map((match) => Number(match[1])),
  );
  return [...rounded, ...since.flatMap((start) => [year - start, year - start - 1])].filter((years) => years > 0);
}

/** How long each job of a JSON Resume lasted, in years; and all of them from first to last. */
function jobsOf(resume: unknown, now: string | undefined): number[] {
  const work = typeof resume === "object" && resume !== null ? (resume as { work?: unknown }).work : undefined;
  if (!Array.isArray(work)) return [];
  return (work as unknown[]).flatMap((job) => {
    const { startDate, endDate } = (job ?? {}) as { startDate?: unknown; endDate?: unknown };
    const from = monthsOf(startDate);
    const until = monthsOf(endDate) ?? monthsOf(now);
    return from === undefined || until === undefined || until <= from ? [] : [(until - from) / 12];
  });
}

/** Months since year 0 of "2019", "2019-03" or "2019-03-01". */
function monthsOf(date: unknown): number | undefined {
  const match = typeof date === "string" ? /^(\d{4})(?:-(\d{2}))?/.exec(date) : null;
  return match ? Number(match[1]) * 12 + Number(match[2] ?? 1) - 1 : undefined;
}
