import type { Block } from "./block.ts";
import { daysSinceAxis } from "./days-since-axis.ts";
import { endLabels } from "./end-labels.ts";
import type { Figure, FigurePoint } from "./figure.ts";
import { lineLooks } from "./line-chart.ts";
import { bandMarks, lineMarks } from "./line-marks.ts";
import { numberChart } from "./number-chart.ts";
import { panelMargins } from "./panel.ts";
import { pointTargets } from "./point-targets.ts";
import { valueTicks, zeroTicks } from "./value-ticks.ts";

/** Step functions of days since an event, with bands. A share's axis runs to 100 percent. */
export function curveChart(figure: Figure, width: number, leastHeight: number): Block {
  const place = (point: FigurePoint) => point.x as number;
  const y = figure.share ? zeroTicks([0, 1], true, 5) : valueTicks(figure);
  const last = Math.max(...figure.series.flatMap(({ points }) => points.map(place)));
  const ends = endLabels(figure, { width, height: 240 }, place);
  const margin = panelMargins({ y, share: figure.share ?? false, labels: ends.labels });
  const event = figure.x.kind === "days-since" ? figure.x.event : "";
  const axis = daysSinceAxis(last, width - margin.left - margin.right, event);
  const looks = lineLooks(figure, ends, true);
  return numberChart({ ...figure, rules: [] }, width, leastHeight, {
    x: { low: 0, high: last },
    y,
    xMarks: axis.marks,
    xTitle: axis.title,
    ends,
    sample: "line",
    marks: [
      ...figure.series.flatMap((series, index) => bandMarks(series, place, looks[index]!)),
      ...figure.series.flatMap((series, index) => lineMarks(series, place, looks[index]!)),
    ],
    targets: pointTargets(figure, place),
  });
}
