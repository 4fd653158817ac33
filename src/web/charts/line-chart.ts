import type { Block } from "./block.ts";
import { dayMarks, dayPlace } from "./day-axis.ts";
import type { EndLabels } from "./end-labels.ts";
import { endLabels } from "./end-labels.ts";
import type { Figure, FigurePoint } from "./figure.ts";
import { bandMarks, type LineLook, lineMarks } from "./line-marks.ts";
import { numberChart } from "./number-chart.ts";
import { seriesColor, seriesSymbols } from "./palette.ts";
import { panelMargins } from "./panel.ts";
import { pointTargets } from "./point-targets.ts";
import { valueTicks } from "./value-ticks.ts";

/** Most points of a series at which each is drawn. */
const FEW_POINTS = 24;

/** Series over calendar days: lines with bands, gaps left open. */
export function lineChart(figure: Figure, width: number, leastHeight: number): Block {
  const place = (point: FigurePoint) => dayPlace(point.x as string);
  const y = valueTicks(figure);
  const days = [...new Set(figure.series.flatMap(({ points }) => points.map(({ x }) => x as string)))].sort();
  const ends = endLabels(figure, { width, height: 240 }, place);
  const margin = panelMargins({ y, share: figure.share ?? false, labels: ends.labels });
  const marks = dayMarks(
    days,
    width - margin.left - margin.right,
    figure.x.kind === "day" && figure.x.fiscalYears === true,
  );
  const looks = lineLooks(figure, ends, false);
  return numberChart(figure, width, leastHeight, {
    x: { low: dayPlace(days[0]!), high: dayPlace(days.at(-1)!) },
    y,
    xMarks: marks,
    ends,
    sample: "line",
    marks: [
      ...figure.series.flatMap((series, index) => bandMarks(series, place, looks[index]!)),
      ...figure.series.flatMap((series, index) => lineMarks(series, place, looks[index]!)),
    ],
    targets: pointTargets(figure, place),
  });
}

/** Looks of all series: circles where labels name them, symbols of their own where a key does. */
export function lineLooks(figure: Figure, { named }: EndLabels, steps: boolean): LineLook[] {
  const few = figure.series.every(({ points }) => points.length <= FEW_POINTS);
  const told = named || figure.series.length === 1;
  return figure.series.map((_, index) => ({
    color: seriesColor(index),
    symbol: told ? "circle" : seriesSymbols[index]!,
    points: few && !steps ? "all" : told ? "few" : "some",
    index,
    steps,
  }));
}
