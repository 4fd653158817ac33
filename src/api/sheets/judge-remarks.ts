import { inWords } from "../../base/dates.ts";
import type { JudgeBenches } from "./judge-benches.ts";
import type { JudgeEntry } from "./judge-entries.ts";
import type { JudgeFigure } from "./judge-sheet.ts";
import { endOfRecord, fewPending, lacking } from "./remarks.ts";
import type { SheetFigure } from "./sheet-figure.ts";

/** What a reader must know of the figures of a judge's sheet: where the record ends, and what makes them weak. */
export function judgeRemarks(
  { pending, courtName }: JudgeEntry,
  work: JudgeBenches,
  figures: Readonly<Record<JudgeFigure, SheetFigure | null>>,
  lastDay: string,
): readonly string[] {
  return [
    endOfRecord(lastDay),
    ...bench(work),
    ...(work.benches.length > 1
      ? [
          `The record shows work in ${work.benches.length} courts. Figures are of all of them together; beside them stand those of ${courtName}, where most of the latest work was done. On like cases the judge is compared in each court with that court.`,
        ]
      : []),
    ...fewPending(pending),
    ...lacking(figures),
  ];
}

function bench({ firstMonth, lastMonth, beganWithRecord, isOver }: JudgeBenches): readonly string[] {
  if (firstMonth === null || lastMonth === null) {
    return [
      "The record shows no month at work: cases are under this code, and nothing was heard or completed steadily.",
    ];
  }
  const [first, last] = [firstMonth, lastMonth].map((month) => inWords(`${month}-01`).replace(/^\d+ /, ""));
  return [
    ...(beganWithRecord
      ? [`The record itself begins within a year of ${first}, so the judge may have been at work before it.`]
      : []),
    ...(isOver
      ? [`The record shows no work after ${last}. What is pending under the code may wait for another judge.`]
      : []),
  ];
}
