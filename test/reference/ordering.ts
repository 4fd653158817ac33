/** A value that keys are made of. False comes before true. */
type Part = number | string | boolean;

/** Below, at or above zero as the first key comes before, with or after the second, part by part. */
export function compareKeys(a: readonly Part[], b: readonly Part[]): number {
  for (const [at, part] of a.entries()) {
    const other = b[at] as Part;
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}

/** The item with the greatest key; undefined without items. */
export function greatest<T>(items: Iterable<T>, key: (item: T) => readonly Part[]): T | undefined {
  let best: T | undefined;
  let bestKey: readonly Part[] | undefined;
  for (const item of items) {
    const own = key(item);
    if (bestKey === undefined || compareKeys(own, bestKey) > 0) [best, bestKey] = [item, own];
  }
  return best;
}

/** The item with the least key; undefined without items. */
export function least<T>(items: Iterable<T>, key: (item: T) => readonly Part[]): T | undefined {
  let best: T | undefined;
  let bestKey: readonly Part[] | undefined;
  for (const item of items) {
    const own = key(item);
    if (bestKey === undefined || compareKeys(own, bestKey) < 0) [best, bestKey] = [item, own];
  }
  return best;
}

/** The earliest of some days, those unknown left out; null when none is known. */
export function earliest(days: Iterable<number | null>): number | null {
  let found: number | null = null;
  for (const day of days) if (day !== null && (found === null || day < found)) found = day;
  return found;
}

/** The latest of some days, those unknown left out; null when none is known. */
export function latest(days: Iterable<number | null>): number | null {
  let found: number | null = null;
  for (const day of days) if (day !== null && (found === null || day > found)) found = day;
  return found;
}

/** Items by a key, in the order in which they come; those without a key are left out. */
export function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const own = key(item);
    if (own === null) continue;
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [item]);
    else group.push(item);
  }
  return groups;
}
