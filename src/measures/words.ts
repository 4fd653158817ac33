/** Numbers as an English sentence has them. */
import type { Value, ValueColumn } from "./kinds/kind.ts";

/** A number in the format of its column, with its unit; `not known` for null. */
export function inFigures(value: Value, format: ValueColumn["format"]): string {
  if (value === null) return "not known";
  switch (format) {
    case "count":
    case "months":
      return Math.round(value).toLocaleString("en-US");
    case "share":
      return percent(value);
    case "days":
      return `${Math.round(value).toLocaleString("en-US")} days`;
    case "points":
      return `${points(value)} ${Math.abs(value) === 0.01 ? "point" : "points"}`;
    case "number":
      return value.toLocaleString("en-US", { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 1 });
  }
}

/** A share as a percentage; never rounded to 0 or to 100 when it is neither. */
export function percent(share: number): string {
  const text = (100 * share).toFixed(1);
  if (share > 0 && text === "0.0") return "under 0.1 %";
  if (share < 1 && text === "100.0") return "over 99.9 %";
  return `${text} %`;
}

/** A difference of shares in percentage points, with its sign where it is below zero. */
export function points(difference: number): string {
  const text = (100 * difference).toFixed(1);
  return text === "-0.0" ? "0.0" : text.replace("-", "\u2212");
}

const NOUN =
  "appeal|case|claim|closing|closure|completion|decision|departure|dismissal|filing|grant|hearing|judge|motion|order|proceeding|request|review|spell|termination|year";
const HEAD = new RegExp(`\\b(?:children's )?(?:${NOUN})s\\b|\\bfamilies\\b`);
const TWO_HEADS = new RegExp(`\\b(${NOUN})s and ((?:\\w+ )?)(${NOUN})s\\b`);

/** What is counted, in the singular where it is one: `1 case filed`, `1 completion or closure`. */
export function counted(value: Value, plural: string): string {
  if (value !== 1) return plural;
  if (TWO_HEADS.test(plural)) return plural.replace(TWO_HEADS, "$1 or $2$3");
  return plural.replace(HEAD, (head) =>
    head === "families" ? "family" : head.replace("children's", "child's").replace(/s$/, ""),
  );
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name that the release writes in capitals as people write it; others as they are. */
export function properName(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replaceAll(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
