import type { IntegrityReport, TableLedger } from "../../api/integrity-report.ts";
import { DataTable } from "../components/data-table.tsx";
import { count, countOf, signed } from "./figures.ts";

const COLUMNS = [
  { title: "Table" },
  { title: "Lines", numeric: true },
  { title: "Header and blank", numeric: true },
  { title: "Rows", numeric: true },
  { title: "Joined", numeric: true },
  { title: "Set aside", numeric: true },
  { title: "Rows mended", numeric: true },
  { title: "Values that do not fit", numeric: true },
  { title: "Rows by Count.txt", numeric: true },
  { title: "Ours less those", numeric: true },
];

/** The ledger of every table: first those that there is something to tell of, then the others, the largest first. */
export function TableLedgers({ report: { tables, totals } }: { report: IntegrityReport }) {
  const told = tables.filter(hasTold).toSorted(larger);
  const quiet = tables.filter((table) => !hasTold(table)).toSorted(larger);
  return (
    <div class="ledger">
      {told.length > 0 && (
        <DataTable
          caption={`The ${countOf(told.length, "table")} with something to tell, largest first`}
          shown
          columns={COLUMNS}
          rows={told.map(cellsOf)}
        />
      )}
      {quiet.length > 0 && (
        <details>
          <summary>
            {told.length > 0 ? `The other ${quiet.length}` : `All ${quiet.length}`}, with nothing to tell
          </summary>
          <DataTable
            caption="Tables in which every line is a row and Count.txt agrees, or says nothing"
            columns={COLUMNS}
            rows={quiet.map(cellsOf)}
          />
        </details>
      )}
      <p class="note words">
        Lines are header and blank lines, rows, lines joined to a row, and lines set aside: the first number of each
        table is the sum of the next four. Rows mended are among the rows. Count.txt comes with the release and states
        how many rows it has; {statedWords(totals.stated, totals.statedAlike)} A release's own counts are off by a few
        at times, and a line set aside is no row of ours.
      </p>
    </div>
  );
}

function statedWords(stated: number, alike: number): string {
  if (stated === 0) return "this one states none.";
  if (stated === alike) return `it agrees with ours in all ${count(stated)} tables that it states.`;
  return `it agrees with ours in ${count(alike)} of the ${count(stated)} tables that it states.`;
}

function hasTold(table: TableLedger): boolean {
  const { repairedRows, joinedFragments, quarantinedLines, unaccountedLines, issues, difference } = table;
  return [repairedRows, joinedFragments, quarantinedLines, unaccountedLines, issues, difference ?? 0].some(Boolean);
}

function larger(one: TableLedger, other: TableLedger): number {
  return other.lines - one.lines || one.table.localeCompare(other.table, "en");
}

function cellsOf(table: TableLedger) {
  const { statedRows, difference } = table;
  return [
    <>
      <code>{table.table}</code> {table.grain !== null && <span class="table-grain">{table.grain}</span>}
    </>,
    count(table.lines),
    count(table.headerLines + table.blankLines),
    count(table.rows),
    count(table.joinedFragments),
    count(table.quarantinedLines),
    count(table.repairedRows),
    count(table.issues),
    statedRows === null ? "-" : count(statedRows),
    difference === null ? "-" : signed(difference),
  ];
}
