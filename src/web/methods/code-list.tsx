import type { CodeList } from "../../api/codebook/code-lists.ts";
import { DataTable } from "../components/data-table.tsx";

/** A list of codes with what must be known of it. */
export function CodeListEntry({ list: { id, title, about, columns, rows } }: { list: CodeList }) {
  return (
    <section class="methods-table" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{about}</p>
      <DataTable
        caption={`${title}: codes`}
        columns={columns.map((column) => ({ title: column.charAt(0).toUpperCase() + column.slice(1) }))}
        rows={rows.map(([first, ...rest]) => [<code>{first}</code>, ...rest])}
      />
    </section>
  );
}
