import type { Claim, ClaimRow } from "./claim.ts";
import { asylumClaim } from "./claims/asylum.ts";
import { childrenClaim } from "./claims/children.ts";
import { closuresClaim } from "./claims/closures.ts";
import { familiesClaim } from "./claims/families.ts";
import { guidelinesClaim } from "./claims/guidelines.ts";
import { judgesClaim } from "./claims/judges.ts";
import { quotasClaim } from "./claims/quotas.ts";
import { speedClaim } from "./claims/speed.ts";
import { sympathyClaim } from "./claims/sympathy.ts";

/** The nine things said of the courts in two reports of September 2018, by number. */
export const claims: readonly Claim[] = [
  judgesClaim,
  quotasClaim,
  asylumClaim,
  closuresClaim,
  speedClaim,
  childrenClaim,
  familiesClaim,
  sympathyClaim,
  guidelinesClaim,
];

const backlog = {
  said: "Cases pending when the reports were written.",
  saidIn: [],
  kind: "number",
  date: "2018-09-30",
  measures: ["pending_cases"],
  recordCanAnswer: "yes",
} as const;

/** Rows that no report contains but that a reader of them needs. */
export const contextRows: readonly ClaimRow[] = [
  {
    id: "backlog-eoir",
    ...backlog,
    values: [
      { value: 796513, unit: "cases", of: "2021 vintage" },
      { value: 1039403, unit: "cases", of: "2025 vintage" },
    ],
    publishedDefinition: "EOIR: cases pending at the end of FY2018, in two vintages of the same table.",
    source: "EOIR-PNC-2021",
    alsoSources: ["EOIR-PNC-2025"],
    why: "Active cases, inactive cases and their sum are shown apart; EOIR does not say why its vintages differ.",
  },
  {
    id: "backlog-trac",
    ...backlog,
    values: [{ value: 768257, unit: "cases" }],
    publishedDefinition: "TRAC: active cases pending; the 330,211 cases put back are not included.",
    source: "TRAC-2018-11",
    why: "The same field is in the record.",
  },
];

/** The claim of that number; undefined for any number but 1 to 9. */
export function findClaim(number: number): Claim | undefined {
  return claims[number - 1];
}

/** Every row, those of the nine claims in order and then the context. */
export function claimRows(): ClaimRow[] {
  return [...claims.flatMap((claim) => claim.rows), ...contextRows];
}
