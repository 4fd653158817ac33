import type { SheetFigure } from "../../api/sheets/sheet-figure.ts";

/** A figure as its own sentence, with the way to the view that gives it again; nothing where the release cannot give it. */
export function SheetFact({ figure }: { figure: SheetFigure | null }) {
  if (figure === null || figure.sentence === null) return null;
  return (
    <p class="fact">
      {figure.sentence} <a href={figure.address}>{figure.variant.title}</a>
    </p>
  );
}
