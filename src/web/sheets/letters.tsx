/** Names by the letter that they begin with, accents left off; `#` for what begins with none. */
export function byLetter<T extends { readonly name: string }>(
  entries: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(entries, ({ name }) => {
    const letter = name.normalize("NFD").charAt(0).toUpperCase();
    return /[A-Z]/.test(letter) ? letter : "#";
  });
}

/** Links to the letters of a list on the same page. */
export function Letters({ letters, of }: { letters: Iterable<string>; of: string }) {
  return (
    <nav class="letters no-print" aria-label={`${of} by first letter`}>
      {[...letters].map((letter) => (
        <a href={`#letter-${letter}`}>{letter}</a>
      ))}
    </nav>
  );
}
