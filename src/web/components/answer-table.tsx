import type { Answer } from "../../measures/answer.ts";
import { readingTable } from "../../measures/formats/reading-table.ts";
import { marksOf } from "../../measures/formats/remarks.ts";
import { DataTable } from "./data-table.tsx";

/** All numbers of an answer as a table, with what the marks in it mean. */
export function AnswerTable({ answer, caption }: { answer: Answer; caption: string }) {
  const { columns, rows } = readingTable(answer);
  return (
    <>
      <DataTable
        caption={caption}
        columns={columns.map(({ title, numeric }) => ({ title: title === "" ? "Remarks" : title, numeric }))}
        rows={rows}
      />
      {marksOf(answer).map((mark) => (
        <p class="note">{mark}</p>
      ))}
    </>
  );
}
