import type * as Plot from "@observablehq/plot";
import { type Block, stackBlocks, textBlock } from "./block.ts";
import { dayPlace, dayWords } from "./day-axis.ts";
import type { EndLabels } from "./end-labels.ts";
import type { Figure, FigureRule } from "./figure.ts";
import { boxSample, gapSample, type KeyEntry, keyBlock, lineSample, stateBoxSample, stateLineSample } from "./key.ts";
import type { Ticks } from "./numbers.ts";
import { ink, seriesColor, seriesSymbols } from "./palette.ts";
import { type AxisMark, drawPanel } from "./panel.ts";
import { stateWords, unsureStates } from "./point-states.ts";
import type { PointTarget } from "./point-targets.ts";

/** What a chart with two number axes adds to the figure. */
export interface NumberChart {
  x: { low: number; high: number };
  y: Ticks;
  xMarks: readonly AxisMark[];
  xTitle?: string;
  ends: EndLabels;
  /** How the key shows a series. */
  sample: "line" | "box";
  marks: Plot.Markish[];
  targets: readonly PointTarget[];
}

const GAP = 6;
const NOTE = { size: 11, lead: 15, color: ink.quiet };

/** Key, unit, drawing and the list of numbered rules, at least that many pixels high. */
export function numberChart(figure: Figure, width: number, leastHeight: number, chart: NumberChart): Block {
  const key = keyBlock(keyEntries(figure, chart), width);
  const unit = textBlock(figure.unit, width, { size: 12, lead: 16, color: ink.quiet });
  const x = chart.x.high > chart.x.low ? chart.x : { low: chart.x.low - 1, high: chart.x.high + 1 };
  const rules = rulesWithin(figure.rules ?? [], x);
  const panelOf = (height: number) =>
    drawPanel(
      {
        width,
        height,
        x,
        y: chart.y,
        share: figure.share ?? false,
        ...(chart.xTitle === undefined ? {} : { xTitle: chart.xTitle }),
        rules: rules.map(({ date, label }) => ({ at: dayPlace(date), label })),
        labels: chart.ends.labels,
        marks: chart.marks,
        targets: chart.targets,
      },
      chart.xMarks,
    );
  const least = Math.max(200, Math.min(0.5 * width, 380));
  const first = panelOf(least);
  const notes = stackBlocks(first.numbered ? rules.map((rule, index) => ruleNote(rule, index, width)) : [], 0);
  const around = [key, unit, notes].reduce((sum, { height }) => sum + (height === 0 ? 0 : height + GAP), 0);
  const room = leastHeight - around;
  const panel = room > first.height ? panelOf(room - (first.height - least)) : first;
  return stackBlocks([key, unit, panel, notes], GAP);
}

function keyEntries(figure: Figure, { ends, sample }: NumberChart): KeyEntry[] {
  const points = figure.series.flatMap((each) => each.points);
  const hasInterval = points.some(({ value, low }) => value !== null && low !== undefined) && sample === "line";
  const color = figure.series.length === 1 ? seriesColor(0) : ink.quiet;
  const stateSample = sample === "box" ? stateBoxSample : stateLineSample;
  const hasGap = points.some(({ value }) => value === null);
  return [
    ...(ends.named || figure.series.length === 1 ? [] : seriesEntries(figure, sample)),
    ...(hasInterval ? [{ sample: boxSample(color, 0.2), text: figure.interval! }] : []),
    ...unsureStates(figure.series).map((state) => ({ sample: stateSample(state), text: stateWords[state] })),
    ...(hasGap ? [{ sample: sample === "line" ? gapSample() : "", text: "gap: no number" }] : []),
  ];
}

function seriesEntries({ series }: Figure, sample: NumberChart["sample"]): KeyEntry[] {
  const entries = series.map(({ name, points }, index): KeyEntry => {
    const color = seriesColor(index);
    const empty = points.every(({ value }) => value === null);
    const picture = sample === "box" ? boxSample(color) : lineSample(color, seriesSymbols[index]);
    return { sample: picture, text: empty ? `${name} (no numbers)` : name };
  });
  return sample === "box" ? [{ sample: "", text: "From the bottom:" }, ...entries] : entries;
}

function rulesWithin(rules: readonly FigureRule[], x: { low: number; high: number }): FigureRule[] {
  const within = rules.filter(({ date }) => dayPlace(date) >= x.low && dayPlace(date) <= x.high);
  return within.sort((a, b) => (a.date < b.date ? -1 : 1));
}

function ruleNote({ date, label }: FigureRule, index: number, width: number): Block {
  return textBlock(`${index + 1}  ${dayWords(date)}: ${label}`, width, NOTE);
}
