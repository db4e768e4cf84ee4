// What is wrong with an input, where does it stand, and what would be accepted?

/** One thing wrong with a document. `path` is an address such as `contacts.0.email`. */
export interface Problem {
  path: string;
  /** The offending value as a person would recognise it, shortened. */
  value?: string;
  /** What is accepted there, in words. */
  accepted: string;
  /** The nearest thing that would have been accepted, if one is near. */
  nearest?: string;
  /** Where it stands in the text, 1-based, when a text was read. */
  line?: number;
  column?: number;
}

/** Either the value, or everything that is wrong with the input (at least one problem). */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** One sentence for a person: the value, where it stands, what is accepted. */
export function describeProblem(problem: Problem, source?: string): string {
  const place = [source, problem.line && `line ${problem.line}${problem.column ? `, column ${problem.column}` : ""}`]
    .filter(Boolean)
    .join(", ");
  const value = problem.value === undefined ? "" : ` is ${problem.value},`;
  const nearest = problem.nearest ? ` Did you mean ${problem.nearest}?` : "";
  const subject = problem.path === "" ? "the document" : problem.path;
  return `${place === "" ? "" : `${place}: `}${subject}${value === "" ? ":" : value} expected ${problem.accepted}.${nearest}`;
}

/** A value as it is quoted in an error: at most 60 characters, on one line. */
export function quoteValue(value: unknown): string {
  let shown: string;
  if (typeof value === "string") shown = JSON.stringify(value);
  else if (Array.isArray(value)) shown = `a list of ${value.length}`;
  else if (value !== null && typeof value === "object") shown = "a group of fields";
  else shown = String(value);
  return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
}

/** The candidate nearest to `word` by edit distance, or undefined when none is near. */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * Damerau–Levenshtein distance (optimal string alignment) in UTF-16 code units.
 * Stops early and returns `limit` when the distance is at least that.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2]! + 1);
      current.push(value);
      if (value < smallest) smallest = value;
    }
    if (smallest >= limit) return limit;
    before = previous;
    previous = current;
  }
  return previous[b.length]!;
}
