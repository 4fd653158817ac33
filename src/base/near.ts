/** Names that somebody may have meant. */

/** Text without case, accents and anything but letters and digits: what is left when spelling is forgiven. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");
}

/**
 * Edits from one text to another: a letter put in, left out or changed, or two neighbours swapped (optimal string
 * alignment).
 */
export function editDistance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(changed, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] as number) + 1);
      }
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length] as number;
}

/**
 * The names nearest to a text, best first, at most `most`: those that begin with it or hold it, then those a few edits
 * away (a third of its length). Ties in the order given. Empty when nothing is near.
 */
export function nearNames(text: string, names: readonly string[], most = 3): string[] {
  const wanted = plain(text);
  if (wanted === "") return [];
  const scored = names.map((name) => ({ name, score: nearness(wanted, plain(name)) }));
  return scored
    .filter(({ score }) => score <= Math.max(1, wanted.length / 3))
    .toSorted((a, b) => a.score - b.score)
    .slice(0, most)
    .map(({ name }) => name);
}

function nearness(wanted: string, name: string): number {
  if (name === wanted) return 0;
  const edits = editDistance(wanted, name);
  if (wanted.length >= 3 && name.startsWith(wanted)) return Math.min(edits, 0.5);
  return wanted.length >= 4 && name.includes(wanted) ? Math.min(edits, 1) : edits;
}
