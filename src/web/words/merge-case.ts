// Two windows changed the same case file: what is the common result, and where do they collide?

export interface Merged<T> {
  merged: T;
  /** Addresses both sides changed differently; ours was kept there. */
  collisions: string[];
}

type Record_ = Record<string, unknown>;

/**
 * Three-way merge of JSON values. Lists whose entries have an id are merged entry by entry; other lists
 * keep our order, gain what they added and lose what they removed. Where both changed one value, ours stays.
 */
export function mergeCase<T>(base: T, ours: T, theirs: T): Merged<T> {
  const collisions: string[] = [];
  return { merged: mergeValue(base, ours, theirs, "", collisions) as T, collisions };
}

function mergeValue(base: unknown, ours: unknown, theirs: unknown, path: string, collisions: string[]): unknown {
  if (isSame(ours, theirs) || isSame(base, theirs)) return ours;
  if (isSame(base, ours)) return theirs;
  if (isRecord(ours) && isRecord(theirs)) {
    return mergeRecords(isRecord(base) ? base : {}, ours, theirs, path, collisions);
  }
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    return mergeLists(Array.isArray(base) ? base : [], ours, theirs, path, collisions);
  }
  collisions.push(path);
  return ours;
}

function mergeRecords(base: Record_, ours: Record_, theirs: Record_, path: string, collisions: string[]): Record_ {
  const merged: Record_ = {};
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const at = path === "" ? key : `${path}.${key}`;
    const value = mergeValue(base[key], ours[key], theirs[key], at, collisions);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

function mergeLists(
  base: unknown[],
  ours: unknown[],
  theirs: unknown[],
  path: string,
  collisions: string[],
): unknown[] {
  const keyOf = [...base, ...ours, ...theirs].every(hasId) ? idOf : stable;
  const inBase = new Map(base.map((item) => [keyOf(item), item]));
  const inTheirs = new Map(theirs.map((item) => [keyOf(item), item]));
  const ourKeys = new Set(ours.map(keyOf));
  const kept = ours.flatMap((item) => {
    const key = keyOf(item);
    const old = inBase.get(key);
    if (!inTheirs.has(key)) {
      // Removed there: gone, unless we changed it since.
      if (old === undefined) return [item];
      if (isSame(old, item)) return [];
      collisions.push(`${path}.${key}`);
      return [item];
    }
    return [mergeValue(old, item, inTheirs.get(key), `${path}.${key}`, collisions)];
  });
  const added = theirs.filter((item) => {
    const key = keyOf(item);
    if (ourKeys.has(key)) return false;
    const old = inBase.get(key);
    // We removed it; it comes back only where they changed it since.
    return old === undefined || !isSame(old, item);
  });
  return [...kept, ...added];
}

function hasId(item: unknown): item is { id: string } {
  return isRecord(item) && typeof item["id"] === "string";
}

function idOf(item: unknown): string {
  return (item as { id: string }).id;
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || stable(a) === stable(b);
}

/** JSON with sorted keys, so that equal values have equal text. */
function stable(value: unknown): string {
  return (
    JSON.stringify(value, (_, item: unknown) =>
      isRecord(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item,
    ) ?? "undefined"
  );
}

function isRecord(value: unknown): value is Record_ {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
