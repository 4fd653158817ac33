/**
 * When cases begin. Thousands of new cases per federal fiscal year: from 2008 to 2024 as published by the courts'
 * statistics (new cases), before and after by order of size.
 */
import { day, FIRST_DAY, LAST_DAY } from "../days.ts";

const FIRST_YEAR = 1986;
const THOUSANDS = [
  60, 65, 70, 85, 100, 110, 105, 110, 120, 135, 150, 190, 255, 245, 230, 225, 235, 245, 255, 315, 295, 260, 226, 255,
  247, 238, 213, 197, 230, 193, 228, 295, 316, 547, 369, 244, 708, 1206, 1784, 640, 330,
];

const startOf = (fiscalYear: number): number => day(fiscalYear - 1, 10, 1);
const cumulative: number[] = [0];
for (const [i, thousands] of THOUSANDS.entries()) cumulative.push((cumulative[i] as number) + thousands);

/** The day on which a case begins, when a share `quantile` (0 to 1) of all cases begin no later. */
export function filingDay(quantile: number): number {
  const target = quantile * (cumulative[THOUSANDS.length] as number);
  let i = 0;
  while (i < THOUSANDS.length - 1 && (cumulative[i + 1] as number) <= target) i++;
  const start = i === 0 ? FIRST_DAY : startOf(FIRST_YEAR + i);
  const end = i === THOUSANDS.length - 1 ? LAST_DAY : startOf(FIRST_YEAR + i + 1);
  const part = (target - (cumulative[i] as number)) / (THOUSANDS[i] as number);
  return Math.floor(start + part * (end - start));
}
