import type { Page } from "playwright-core";

/** A number of a drawing, as it is told when it is pointed at: `FY2019, Detained` and `1,234`. */
export interface DrawnNumber {
  readonly place: string;
  readonly number: string;
}

/** A figure of a page: what its drawing says and what its table says. */
export interface DrawnFigure {
  readonly heading: string;
  readonly drawn: readonly DrawnNumber[];
  /** Titles of the table's columns, and the words of its cells, row by row. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Every figure of a page that was opened without scripts, which take the titles out of the drawings. */
export async function drawnFigures(page: Page): Promise<DrawnFigure[]> {
  const figures = await page.evaluate(() => {
    const words = (element: Element | null) => (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();
    return [...document.querySelectorAll("figure.figure")].map((figure) => ({
      heading: words(figure.querySelector("h2, h3")),
      titles: [...figure.querySelectorAll(".drawing-wide svg title")].map(words),
      columns: [...figure.querySelectorAll("details thead th")].map(words),
      rows: [...figure.querySelectorAll("details tbody tr")].map((row) => [...row.children].map(words)),
    }));
  });
  return figures.map(({ titles, ...rest }) => ({ ...rest, drawn: titles.map(numberOf) }));
}

/** Numbers of a drawing that its table does not have in the row and the column of their place; empty where none is missing. */
export function missingNumbers({ drawn, columns, rows }: DrawnFigure): string[] {
  return drawn
    .filter(
      ({ place, number }) =>
        !rows.some((cells) =>
          cells.some((cell, at) => at > 0 && has(cell, number) && isPlace(place, cells, columns[at] ?? "")),
        ),
    )
    .map(({ place, number }) => `${place}: ${number}`);
}

/** What a drawing says of a point, without its interval and its state: `FY2019, Detained: 1,234 (95 % interval: …)`. */
function numberOf(title: string): DrawnNumber {
  const [, place = "", number = ""] = /^(.*?): (no number|[−-]?[\d.,]+(?: ?%)?)(?: \(|, |$)/.exec(title) ?? [];
  return { place, number };
}

/** Whether a cell has a number, however many zeros it is written with; a dash where there is none. */
function has(cell: string, number: string): boolean {
  if (number === "no number") return /^[–-]$/.test(cell);
  return numberIn(cell) === numberIn(number) && cell.includes("%") === number.includes("%");
}

/** The number with which a text begins; what is behind it is its interval or its unit. */
function numberIn(text: string): number {
  return Number.parseFloat(text.replaceAll("−", "-").replaceAll(",", ""));
}

/** Whether a place is named by the cells of a row, or by them and the title of a column. */
function isPlace(place: string, cells: readonly string[], column: string): boolean {
  const names = cells.map((cell) => cell.replace(/, (partial|provisional)$/, ""));
  return names.some((one) => one === place || [...names, column].some((other) => place === `${one}, ${other}`));
}
