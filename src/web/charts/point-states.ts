import type { FigureSeries, PointState } from "./figure.ts";
import { ink, tint } from "./palette.ts";

/** A state that needs saying. */
export type UnsureState = Exclude<PointState, "whole">;

/** Words for numbers that are not final, as the key has them. */
export const stateWords: Readonly<Record<UnsureState, string>> = {
  partial: "partial: the period is not over",
  provisional: "provisional: records still come in",
};

/** The states other than whole that occur on a drawn point, partial first. */
export function unsureStates(series: readonly FigureSeries[]): UnsureState[] {
  const seen = new Set(
    series.flatMap(({ points }) => points.map(({ value, state }) => (value === null ? "whole" : state))),
  );
  return (["partial", "provisional"] as const).filter((state) => seen.has(state));
}

/** Fill of a point by its state: the full colour when whole, pale when provisional, hollow when partial. */
export function stateFill(state: PointState | undefined, color: string): string {
  if (state === "partial") return ink.paper;
  return state === "provisional" ? tint(color) : color;
}
