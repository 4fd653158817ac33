import type { ValueColumn } from "./kind.ts";
import type { Likeness } from "./likeness.ts";

const families: ValueColumn = {
  name: "families",
  title: "families",
  format: "count",
  meaning: "families whose claims were granted or denied; a case that was never linked is one",
};

const coverage: ValueColumn = {
  name: "coverage",
  title: "with like cases",
  format: "share",
  meaning: "families that had enough like ones decided by others, over all families",
};

/** The columns of judges beside their courts. Nulls for a judge with too few families compared. */
export function judgeColumns(like: readonly Likeness[]): readonly ValueColumn[] {
  return [
    {
      name: "difference",
      title: "difference",
      format: "points",
      meaning:
        "how far the judge's share lies from the expected one, drawn towards it as far as chance could have made it; null when too few families were compared",
    },
    { name: "low", title: "low", format: "points", meaning: "lower end of the 95 % interval of the difference" },
    { name: "high", title: "high", format: "points", meaning: "upper end of the 95 % interval of the difference" },
    {
      name: "distinguishable",
      title: "distinguishable",
      format: "number",
      meaning:
        "1 above the court, -1 below it, 0 not distinguishable from it: whether the interval leaves out zero; null when too few families were compared",
    },
    {
      name: "share",
      title: "share",
      format: "share",
      meaning: "families granted over families compared, one granted in part counting as that part",
    },
    {
      name: "expected",
      title: "expected",
      format: "share",
      meaning: "the share, had each family been granted as often as like ones were by the court's other judges",
    },
    families,
    { name: "claims", title: "claims", format: "count", meaning: "claims of their members granted or denied" },
    { name: "compared", title: "compared", format: "count", meaning: "families that had enough like ones" },
    coverage,
    ...like.map(
      ({ id, title }): ValueColumn => ({
        name: `at_${id}`,
        title: `compared at: ${title}`,
        format: "share",
        meaning: `families compared with those of the ${title}, over all families`,
      }),
    ),
    {
      name: "effective_n",
      title: "effective n",
      format: "number",
      meaning: "families that the comparison is worth, since what was expected is not known exactly",
    },
  ];
}

/** The columns of how far judges differ. */
export const variationColumns: readonly ValueColumn[] = [
  {
    name: "spread",
    title: "spread",
    format: "points",
    meaning:
      "standard deviation of judges' true differences from what their courts' other judges decide in like cases, chance taken out; null with fewer than two judges",
  },
  { name: "low", title: "low", format: "points", meaning: "lower end of its 95 % interval" },
  { name: "high", title: "high", format: "points", meaning: "upper end of its 95 % interval" },
  { name: "raw_spread", title: "raw spread", format: "points", meaning: "standard deviation of the differences seen" },
  {
    name: "chance_share",
    title: "share that is chance",
    format: "share",
    meaning: "share of the variance seen that would be there if no judges differed",
  },
  {
    name: "judges",
    title: "judges",
    format: "count",
    meaning: "judges with enough families compared, in each court",
    counts: "judges",
  },
  {
    name: "above",
    title: "above",
    format: "count",
    meaning: "judges who granted more than the interval allows",
    counts: "judges",
  },
  {
    name: "below",
    title: "below",
    format: "count",
    meaning: "judges who granted less than the interval allows",
    counts: "judges",
  },
  {
    name: "not_distinguishable",
    title: "not distinguishable",
    format: "count",
    counts: "judges",
    meaning: "judges who cannot be told from their court",
  },
  families,
  coverage,
];

/** The columns of the raw gap between the judges of a court. */
export const gapColumns: readonly ValueColumn[] = [
  {
    name: "gap",
    title: "median gap",
    format: "points",
    meaning: "half of the courts have a smaller gap between their highest and lowest judge; null without such a court",
  },
  { name: "narrowest", title: "narrowest", format: "points", meaning: "the court with the smallest gap" },
  { name: "widest", title: "widest", format: "points", meaning: "the court with the largest gap" },
  {
    name: "courts",
    title: "courts",
    format: "count",
    counts: "courts",
    meaning: "courts with two judges or more that have enough claims",
  },
  { name: "judges", title: "judges", format: "count", meaning: "those judges", counts: "judges" },
  { name: "claims", title: "claims", format: "count", meaning: "their claims granted or denied" },
  families,
];
