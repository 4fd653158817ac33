import { addDays, daysBetween } from "../../base/dates.ts";
import type { Answer } from "../answer.ts";
import type { Period } from "../periods.ts";

/**
 * The day on which a period's number stands in a drawing: for what is counted at the end of days, the last day of the
 * period that the answer knows of; for all else the middle of the period.
 */
export function periodDay({ kind, request }: Answer, { start, end }: Period): string {
  const isLevel = kind === "level" || kind === "level-share" || kind === "level-per-judge";
  if (!isLevel) return addDays(start, Math.floor(daysBetween(start, end) / 2));
  return request.to < end ? request.to : end;
}
