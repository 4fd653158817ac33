/** One place on a page. */
export interface Place {
  readonly anchor: string;
  readonly name: string;
}

/** What is on a page, as links in one run. `label` says what they lead to. */
export function Contents({ label, places }: { label: string; places: readonly Place[] }) {
  return (
    <nav class="methods-contents no-print" aria-label={label}>
      <ul>
        {places.map(({ anchor, name }) => (
          <li>
            <a href={`#${anchor}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
