import type { Numbers } from "./figures/figure.ts";

/** Counts from one to ten say too much about single people. */
const isSmall = (number: number | null | undefined) => typeof number === "number" && number > 0 && number < 11;

/** Numbers that are no count of people or cases: shares, days, rates, and counts of judges and their months. */
const isNoCount = (name: string) =>
  /^(share|low|high|effective_n|judges|judge_months|mean|median|ratio|per_judge|full_year_equivalent|negative)$|days|median|quartile|mean/.test(
    name,
  );

/**
 * Figures of children and families as they may be shown: nothing of rows about fewer than eleven; of others with a
 * small part, or with a small rest beside a numerator, only how many they are about.
 */
export function withheld(numbers: Numbers, basis: string): Numbers {
  return new Map(
    [...numbers].map(([key, own]) => {
      const keeping = (isKept: (name: string) => boolean) =>
        Object.fromEntries(Object.entries(own).map(([name, number]) => [name, isKept(name) ? number : null]));
      if (isSmall(own[basis])) return [key, keeping(() => false)];
      const isRestSmall = "share" in own && isSmall((own.denominator ?? 0) - (own.numerator ?? 0));
      const isAsideSmall = isSmall(own.negative);
      const hasSmallPart = Object.keys(own).some((name) => name !== basis && !isNoCount(name) && isSmall(own[name]));
      if (!isRestSmall && !hasSmallPart) return [key, isAsideSmall ? keeping((name) => name !== "negative") : own];
      return [key, keeping((name) => name === basis || name === "judges" || (name === "negative" && !isAsideSmall))];
    }),
  );
}
