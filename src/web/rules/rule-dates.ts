import { dateInWords, datePrecision, type PartialDate } from "../../facts/partial-date.ts";
import type { Rule } from "../../facts/rule.ts";

/** A date of a rule in words, which say what is not known of it. */
export function knownDate(date: PartialDate): string {
  const precision = datePrecision(date);
  const words = dateInWords(date);
  if (precision === "day") return words;
  return `${words} (the ${precision === "month" ? "day is" : "month and day are"} not known)`;
}

/** When a rule took effect, or that it is not known to have. */
export function effectiveInWords({ effective }: Rule): string {
  return effective === null ? "Not known, or it never did" : knownDate(effective);
}

/** When a rule was withdrawn, overruled or blocked. */
export function endedInWords({ ended }: Rule): string {
  return ended === null ? "Not ended, or not known" : knownDate(ended);
}

/** The year under which a rule stands in the register: the one in which it took effect, else was announced. */
export function yearOf({ effective, announced }: Rule): string {
  return (effective ?? announced ?? "").slice(0, 4);
}

/** The date by which a rule stands in the register, with the word that says which it is. */
export function standingDate({ effective, announced }: Rule): string {
  if (effective !== null) return dateInWords(effective);
  return announced === null ? "no date known" : `announced ${dateInWords(announced)}`;
}
