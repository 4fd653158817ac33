import type { Figure, FigurePoint } from "./figure.ts";
import { niceTicks, type Ticks } from "./numbers.ts";

/** Marks of the value axis: from zero, or below where values are, to the highest value or interval end. */
export function valueTicks(figure: Figure, count = 5): Ticks {
  const drawn = figure.series.flatMap(({ points }) => points.filter(({ value }) => value !== null));
  return zeroTicks(drawn.flatMap(ends), figure.share ?? false, count);
}

/** Marks that enclose zero and the values; a share's never pass 100 percent. */
export function zeroTicks(values: readonly number[], share: boolean, count: number): Ticks {
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values), count);
  const over = share && ticks.high > 1 && values.every((value) => value <= 1);
  return over ? { ...ticks, values: ticks.values.filter((value) => value <= 1), high: 1 } : ticks;
}

function ends({ value, low, high }: FigurePoint): number[] {
  return [value!, low ?? value!, high ?? value!];
}
