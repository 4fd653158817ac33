import { percent } from "../../measures/words.ts";

/** A whole number with commas. */
export function count(value: number): string {
  return value.toLocaleString("en-US");
}

/** A number of things, in the singular where it is one: `1 row`, `12 rows`. */
export function countOf(value: number, singular: string, plural = `${singular}s`): string {
  return `${count(value)} ${value === 1 ? singular : plural}`;
}

/** A difference with its sign; zero has none. */
export function signed(value: number): string {
  if (value === 0) return "0";
  return `${value < 0 ? "\u2212" : "+"}${count(Math.abs(Math.round(value)))}`;
}

/** A difference as a signed percentage. */
export function signedPercent(share: number): string {
  if (share === 0) return "0 %";
  const size = 100 * Math.abs(share);
  return `${share < 0 ? "\u2212" : "+"}${size.toFixed(size < 0.1 ? 2 : 1)} %`;
}

/** A part of a whole as a percentage; a dash where there is no whole. */
export function shareOf(part: number, whole: number): string {
  return whole === 0 ? "-" : percent(part / whole);
}

/** Bytes in the unit that leaves one to three digits before the point. */
export function bytes(value: number): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  const power = value < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(value) / 3));
  const scaled = value / 1000 ** power;
  return `${power === 0 ? scaled : scaled.toFixed(1)} ${units[power]}`;
}
