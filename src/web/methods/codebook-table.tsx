import type { CodebookColumn, CodebookTable } from "../../api/codebook/codebook.ts";
import { CodeName } from "../components/code-name.tsx";
import { MarkedText } from "../components/marked-text.tsx";

/** One table of the codebook with all its columns; each has an address of its own. `types` are those of its columns, by name. */
export function CodebookTableEntry({
  table,
  types = new Map(),
}: {
  table: CodebookTable;
  types?: ReadonlyMap<string, string>;
}) {
  const { name, title, grain, key, notes, columns } = table;
  const typeOf = (column: CodebookColumn) => column.type ?? types.get(column.name);
  return (
    <section class="methods-table" aria-labelledby={name}>
      <h3 id={name}>
        <code>{name}</code>
      </h3>
      <p>
        {sentence(title)} {grain.endsWith(title) ? "" : sentence(grain)}{" "}
        {key.length > 0 && (
          <>
            Key: <code>{key.join(", ")}</code>.
          </>
        )}
      </p>
      {notes.length > 0 && (
        <ul class="methods-points small">
          {notes.map((note) => (
            <li>
              <MarkedText text={sentence(note)} />
            </li>
          ))}
        </ul>
      )}
      <section class="scroll" tabindex={0} aria-label={`Columns of ${name}`}>
        <table class="full">
          <caption class="unseen">Columns of {name}</caption>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr id={`${name}-${column.name}`}>
                <th scope="row">
                  <CodeName name={column.name} />
                  <span class="methods-type">{typeOf(column)?.toLowerCase()}</span>
                </th>
                <td>
                  <MarkedText text={[sentence(column.meaning), ...column.remarks].join(" ")} />
                  {column.neverShown !== null && <span class="methods-never">Never shown: {column.neverShown}.</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** A phrase of a declaration as a sentence; a name that it begins with stays as it is. */
function sentence(text: string): string {
  const isName = /^\w*_/.test(text);
  const whole = isName ? text : text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(whole) ? whole : `${whole}.`;
}
