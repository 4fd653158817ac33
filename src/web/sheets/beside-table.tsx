import type { BesideFigure, JudgeSheet } from "../../api/sheets/judge-sheet.ts";
import type { SheetFigure } from "../../api/sheets/sheet-figure.ts";
import { DataTable } from "../components/data-table.tsx";
import { intervalIn, NO_NUMBER, numberIn } from "./sheet-numbers.ts";

/** What stands beside the court, in the order of a case's life, and what the number is of. */
const LINES: readonly { readonly figure: BesideFigure; readonly title: string; readonly of: string }[] = [
  { figure: "firstHearing", title: "Wait for a first hearing, median", of: "cases filed" },
  { figure: "decision", title: "Wait for a decision, median", of: "cases filed" },
  { figure: "putOff", title: "Hearings put off", of: "hearings held" },
  { figure: "inAbsentia", title: "Removal orders in absentia", of: "first completions" },
  { figure: "age", title: "Age of pending cases, median", of: "cases pending" },
  { figure: "represented", title: "Pending cases with a lawyer", of: "cases pending" },
];

/** Figures of a judge beside the same of all judges of the court together. */
export function BesideTable({ sheet, since }: { sheet: JudgeSheet; since: string }) {
  const court = sheet.entry.courtName;
  const cell = (figure: SheetFigure | null, of: string) => <BesideCell figure={figure} of={of} />;
  return (
    <div>
      <DataTable
        caption={`Beside the court, ${since}`}
        columns={[
          { title: "Figure" },
          { title: "This judge", numeric: true },
          ...(court === null ? [] : [{ title: `All of ${court}`, numeric: true }]),
        ]}
        rows={LINES.filter(({ figure }) => sheet.figures[figure] !== null).map(({ figure, title, of }) => [
          title,
          cell(sheet.figures[figure], of),
          ...(court === null ? [] : [cell(sheet.court[figure], of)]),
        ])}
      />
      <p class="note">
        In brackets: 95 % interval. The two hear different cases, and the court's figures have the judge's own cases in
        them. No median of a wait: fewer than half have had it so far. Waits, hearings and orders are {since}; what is
        pending is of the record's last day.
      </p>
    </div>
  );
}

function BesideCell({ figure, of }: { figure: SheetFigure | null; of: string }) {
  if (figure === null) return <>{NO_NUMBER}</>;
  const [row] = figure.rows;
  const count = row?.values.denominator ?? row?.values.count ?? 0;
  const interval = intervalIn(figure, row);
  return (
    <>
      <a href={figure.address}>{numberIn(figure, row)}</a>
      {interval !== "" && <span class="interval"> {interval}</span>}
      <br />
      <span class="interval">
        of {count.toLocaleString("en-US")} {of}
      </span>
    </>
  );
}
