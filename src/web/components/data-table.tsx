import type { Child } from "hono/jsx";

/** One column of a table. */
export interface TableColumn {
  readonly title: Child;
  /** Numbers stand at the right. */
  readonly numeric?: boolean;
}

/** A table with its caption, which scrolls by itself where the page is too narrow. */
export interface DataTableProps {
  /** What the table holds, read out before it. */
  readonly caption: string;
  /** Whether the caption is shown as well. */
  readonly shown?: boolean;
  readonly columns: readonly TableColumn[];
  /** Cells in the order of the columns; the first of each row names it. */
  readonly rows: readonly (readonly Child[])[];
}

/** A table for reading, whose first cell in every row is its heading. */
export function DataTable({ caption, shown = false, columns, rows }: DataTableProps) {
  return (
    <section class="scroll" tabindex={0} aria-label={caption}>
      <table>
        <caption class={shown ? undefined : "unseen"}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, numeric }) => (
              <th scope="col" class={numeric ? "number" : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th scope="row" class={columns[at]?.numeric ? "number" : undefined}>
                    {cell}
                  </th>
                ) : (
                  <td class={columns[at]?.numeric ? "number" : undefined}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
