/** A box that looks for names in a list, which takes the list's place while it holds any words. */
export function FindForm({ path, label, words, release, part }: FindFormProps) {
  return (
    <form class="form no-print" action={path} data-live={part}>
      <div class="field">
        <label for="words">{label}</label>
        <input id="words" type="search" name="q" value={words} autocomplete="off" />
      </div>
      {release !== undefined && <input type="hidden" name="release" value={release} />}
      <button type="submit">Find</button>
    </form>
  );
}

/** Where the words go, and what they are looked for in. */
export interface FindFormProps {
  readonly path: string;
  readonly label: string;
  /** What was looked for; empty for nothing. */
  readonly words: string;
  /** The release named in the address; undefined for the current one. */
  readonly release: string | undefined;
  /** Id of the part of the page that changes. */
  readonly part: string;
}
