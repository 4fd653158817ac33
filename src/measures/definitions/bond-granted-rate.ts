import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const bonds = { kind: "share", rows: "measured_bonds", date: "decided_on", numerator: "granted" } as const;
const onTheMerits = "outcome in ('lowered', 'released', 'conditions_improved', 'denied', 'raised')";

export default measure({
  id: "bond_granted_rate",
  title: "Bond grant rate",
  question: "When a judge decided on bond, how often was the request granted?",
  claim: 0,
  unit: "share of requests (0-1)",
  words: { counted: "bond requests decided on the merits", event: "were granted" },
  definition:
    "Requests for bond that a judge granted, over those granted or denied on the merits, by the day of decision. A grant is a lower amount, release without an amount, or better conditions of custody (codes C, R and G); a denial leaves the amount, leaves no bond, leaves the conditions, or raises the amount. Requests that were moot, withdrawn or outside the judge's power are in neither part. Each request counts, so a person who asks again counts again.",
  spec: { ...bonds, denominator: onTheMerits },
  variants: {
    all_denials: {
      title: "Bond grant rate, any denial counted",
      differs: "Requests denied as moot or for want of jurisdiction count as denied too.",
      words: { counted: "bond requests granted or denied for any reason" },
      spec: { ...bonds, denominator: "granted is not null" },
    },
    all_decided: {
      title: "Bond grant rate of all decisions",
      differs:
        "Over every request that was disposed of: also those moot, withdrawn, outside the judge's power, under the settlement on detained children, or ended in another way.",
      words: { counted: "bond requests disposed of" },
      spec: { ...bonds, denominator: "outcome <> 'pending'" },
    },
    per_case: {
      title: "Bond grant rate, one decision for each case",
      differs: "Only the latest decision on the merits of each case.",
      words: { counted: "cases with bond decided on the merits" },
      spec: { ...bonds, filter: "is_latest", denominator: onTheMerits },
    },
  },
  dimensions: [...caseDimensions, "outcome"],
  unclassified: "outcome = 'unclassified'",
  caveats: [
    "No table of the release explains its bond decisions; the meanings are those of a public codebook. Taking G alone as granted and D alone as denied gives a rate near 4 percent, which is wrong.",
    "A grant does not say that the person paid and was released, and the amount is no part of the rate. A new amount of zero on other rows is filler.",
    "People whom the law bars from bond mostly do not ask, so the rate is not that of all people detained.",
  ],
  columns: ["D_TblAssociatedBond.DEC", "D_TblAssociatedBond.COMP_DATE"],
  sources: ["DDP-CODEBOOK", "TRAC-DEC25"],
  rivals: [
    {
      by: "TRAC",
      counts: "Bond granted over bond hearings held: 4,062 of 15,540 (26.1 percent) in October to December 2025.",
      effect:
        "Hearings held end in every way, so its denominator is nearest to all decisions, and the rate is lower than of those decided on the merits.",
      sources: ["TRAC-DEC25"],
      variant: "all_decided",
    },
    {
      by: "Deportation Data Project",
      counts: "Publishes the codes with their meanings, and no rate.",
      effect: "Every rate needs a choice of what is a denial: the variants are the choices.",
      sources: ["DDP-CODEBOOK"],
    },
  ],
});
