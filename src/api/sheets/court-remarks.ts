import type { CourtEntry } from "./court-entries.ts";
import type { CourtFigure } from "./court-sheet.ts";
import { endOfRecord, fewPending, lacking, total } from "./remarks.ts";
import type { SheetFigure } from "./sheet-figure.ts";

/** What a reader must know of the figures of a court's sheet: where the record ends, and what makes them weak. */
export function courtRemarks(
  { pending, judges }: CourtEntry,
  figures: Readonly<Record<CourtFigure, SheetFigure | null>>,
  lastDay: string,
): readonly string[] {
  return [
    endOfRecord(lastDay),
    ...fewPending(pending),
    ...(judges === 1
      ? [
          "One judge was at work here in the last three months: recent rates of the court are mostly those of one person.",
        ]
      : []),
    ...withoutJudge(figures),
    ...lacking(figures),
  ];
}

/** How many completions stand under a code that is no single judge, such as visiting, clerical and test ones. */
function withoutJudge(figures: Readonly<Record<CourtFigure, SheetFigure | null>>): readonly string[] {
  const [all, ofJudges] = [total(figures.completions), total(figures.perJudge, "count")];
  if (all === null || ofJudges === null || all <= ofJudges) return [];
  const [some, of] = [all - ofJudges, all].map((count) => count.toLocaleString("en-US"));
  return [
    `${some} of the ${of} completions by year stand under a code that is no single judge (visiting, on detail, clerical or test), or under none: they are the court's, and no judge's.`,
  ];
}
