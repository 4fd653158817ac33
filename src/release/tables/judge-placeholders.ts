/** A rule that tells a judge code which stands for no single judge. */
export interface JudgePlaceholder {
  /** A regular expression, read without regard to letter case, that the whole or part of `JUDGE_NAME` matches. */
  readonly pattern: string;
  readonly kind: "all" | "visiting" | "detail" | "clerical" | "test" | "docket" | "former" | "unnamed";
  readonly reason: string;
}

/**
 * Names in the list of judges that are no person. One public site counts 37 such entries, with 165,000 decisions, and
 * shows a clerical code as the third-busiest judge. Rows that match are kept in every count of cases and left out of
 * anything per judge. A real name with `(VISITING JUDGE)` behind it is that judge's second code, and does not match.
 */
export const judgePlaceholders: readonly JudgePlaceholder[] = [
  { pattern: "^<", kind: "all", reason: "a choice on a screen, such as all judges" },
  { pattern: "\\ball judges\\b", kind: "all", reason: "stands for every judge" },
  { pattern: "(^|[^(a-z])visiting\\b", kind: "visiting", reason: "whoever was visiting that day" },
  { pattern: "\\bdetail(ed)?\\b", kind: "detail", reason: "whoever was on detail" },
  { pattern: "\\bclerical\\b|\\btransfer code\\b", kind: "clerical", reason: "entered by clerks to move cases" },
  { pattern: "\\btest\\b", kind: "test", reason: "a test of the courts' system" },
  { pattern: "\\bmaster calendar\\b|\\bdocket\\b", kind: "docket", reason: "a calendar, not a person" },
  { pattern: "\\bvideo\\b|\\btelevideo\\b|\\bvtc\\b", kind: "docket", reason: "a video site, not a person" },
  { pattern: "\\bformer\\b.*\\bjudge\\b", kind: "former", reason: "any judge who has left" },
  { pattern: "\\blive judge\\b", kind: "unnamed", reason: "whoever sat in person" },
  { pattern: "\\bijs?\\b|\\bij ?[0-9]+\\b", kind: "unnamed", reason: "an unnamed immigration judge" },
  { pattern: "^[a-z]{3} judge( ?[0-9]+)?$", kind: "unnamed", reason: "a court's judge, unnamed" },
  { pattern: "^(immigration )?judge( ?[0-9]+)?$", kind: "unnamed", reason: "a judge without a name" },
  { pattern: "\\bunassigned\\b|\\bunknown\\b", kind: "unnamed", reason: "no judge assigned" },
];

/** Judge codes that are placeholders whatever their name says. */
export const placeholderJudgeCodes: readonly string[] = ["AAA"];

const rules = judgePlaceholders.map((rule) => ({ rule, expression: new RegExp(rule.pattern, "i") }));

/** The first rule by which a judge's code or name is no single judge; undefined where it may be a judge. */
export function findPlaceholder(code: string, name: string | null): JudgePlaceholder | undefined {
  if (placeholderJudgeCodes.includes(code.trim().toUpperCase())) {
    return judgePlaceholders[0];
  }
  return name === null ? undefined : rules.find(({ expression }) => expression.test(name.trim()))?.rule;
}
