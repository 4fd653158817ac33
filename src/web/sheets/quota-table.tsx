import type { QuotaLines } from "../../api/sheets/judge-sheet.ts";
import type { SheetFigure } from "../../api/sheets/sheet-figure.ts";
import { DataTable } from "../components/data-table.tsx";
import { CellBar } from "./cell-bar.tsx";
import { dayInWords, numberIn } from "./sheet-numbers.ts";

/** A judge's completions by fiscal year, raw and as if at work all year, with the lines of the case quota across them. */
export function QuotaTable({ figure, quota }: { figure: SheetFigure | null; quota: QuotaLines }) {
  if (figure === null || figure.rows.length === 0) return <p>The record shows no month at work in these years.</p>;
  const { satisfactoryCompletions: upper, unsatisfactoryBelow: lower } = quota;
  const most = Math.max(upper * 1.1, ...figure.rows.map(({ values }) => values.count ?? 0));
  return (
    <>
      <DataTable
        caption={`Completions by fiscal year beside ${upper} and ${lower}`}
        columns={[
          { title: "Fiscal year" },
          { title: <a href={figure.address}>Completed</a>, numeric: true },
          { title: "Months at work", numeric: true },
          { title: "As if all year", numeric: true },
          { title: `Completed, with lines at ${lower} and ${upper}` },
        ]}
        rows={figure.rows.map((row) => [
          `${row.period?.label ?? ""}${row.period?.partial ? "*" : row.period?.provisional ? "\u2020" : ""}`,
          numberIn(figure, row, "count"),
          numberIn(figure, row, "judge_months"),
          numberIn(figure, row, "full_year_equivalent"),
          <CellBar value={row.values.count ?? 0} most={most} marks={[lower, upper]} />,
        ])}
      />
      <p class="note">
        {figure.rows.some(({ period }) => period?.partial) && "* A part of the year only. "}
        {figure.rows.some(({ period }) => period?.provisional && !period.partial) && "\u2020 Not all entered yet. "}
        The performance plan in force from {dayInWords(quota.effective)} to {dayInWords(quota.suspended)} called {upper}{" "}
        completions in a fiscal year satisfactory and fewer than {lower} unsatisfactory; in other years the lines are a
        yardstick only. It rated judges by three parts together, of which this is one, so this is no rating.{" "}
        <a href="/rules/judge-quotas">The rule</a>
      </p>
    </>
  );
}
