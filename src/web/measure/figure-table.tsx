import type { Child } from "hono/jsx";
import { dayWords } from "../charts/day-axis.ts";
import type { Figure, FigurePoint } from "../charts/figure.ts";
import { formatValue } from "../charts/numbers.ts";
import { DataTable } from "../components/data-table.tsx";

/** The numbers of a figure as a table: a row for each place on its axis, a column for each series, with intervals. */
export function FigureTable({ figure, caption, first }: { figure: Figure; caption: string; first: string }) {
  const { series } = figure;
  const places = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => String(x))))];
  const isDay = figure.x.kind === "day";
  const points = series.map((each) => new Map(each.points.map((point) => [String(point.x), point])));
  return (
    <DataTable
      caption={caption}
      columns={[{ title: first }, ...series.map(({ name }) => ({ title: name, numeric: true }))]}
      rows={(isDay ? places.toSorted() : places).map((place) => {
        const here = points.map((each) => each.get(place));
        return [nameOf(figure, place, here), ...here.map((point) => cell(figure, point))];
      })}
    />
  );
}

/** The name of a row, with what keeps its numbers from being final. */
function nameOf(figure: Figure, place: string, points: readonly (FigurePoint | undefined)[]): string {
  const label = points.find((point) => point?.label !== undefined)?.label;
  const name = label ?? (figure.x.kind === "day" ? dayWords(place) : place);
  const states = points.flatMap((point) => point?.state ?? []);
  const unsure = (["partial", "provisional"] as const).find((state) => states.includes(state));
  return unsure === undefined ? name : `${name}, ${unsure}`;
}

function cell({ share = false }: Figure, point: FigurePoint | undefined): Child {
  if (point === undefined || point.value === null) return "–";
  const { value, low, high } = point;
  if (low === undefined || high === undefined) return formatValue(value, share);
  return (
    <>
      {formatValue(value, share)}{" "}
      <span class="quiet">
        ({formatValue(low, share)} to {formatValue(high, share)})
      </span>
    </>
  );
}
