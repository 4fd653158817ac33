import type { SheetFigure } from "../../api/sheets/sheet-figure.ts";
import type { AnswerRow } from "../../measures/answer.ts";
import { intervalIn, NO_NUMBER, numberIn } from "./sheet-numbers.ts";

/** A share granted with its interval and how many were decided, which is what tells how much it is worth. */
export function AsylumCell(figure: SheetFigure, row: AnswerRow | undefined) {
  if ((row?.values.denominator ?? 0) === 0) return NO_NUMBER;
  return (
    <>
      {numberIn(figure, row)} <span class="interval">{intervalIn(figure, row)}</span> of{" "}
      {numberIn(figure, row, "denominator")}
    </>
  );
}
