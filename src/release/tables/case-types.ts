/** One kind of case, as `CASE_TYPE` codes it. */
export interface CaseType {
  readonly code: string;
  readonly name: string;
  /**
   * Whether measures speak of it unless they say otherwise. These five are the cases EOIR counts as pending and
   * completed; fear reviews, rescissions and the rest have tables or measures of their own.
   */
  readonly measured: boolean;
}

/**
 * Every kind of case in the release's own list, common ones first. Deportation and exclusion began before April 1997,
 * removal after. Strays such as `0`, `AOL` and `BND` occur in a handful of rows and are no kind of case.
 */
export const caseTypes: readonly CaseType[] = [
  { code: "RMV", name: "removal", measured: true },
  { code: "DEP", name: "deportation", measured: true },
  { code: "EXC", name: "exclusion", measured: true },
  { code: "AOC", name: "asylum only", measured: true },
  { code: "WHO", name: "withholding only", measured: true },
  { code: "CFR", name: "credible fear review", measured: false },
  { code: "RFR", name: "reasonable fear review", measured: false },
  { code: "REC", name: "rescission of status", measured: false },
  { code: "CSR", name: "claimed status review", measured: false },
  { code: "NAC", name: "adjustment under the NACARA law", measured: false },
  { code: "CDR", name: "continued detention review", measured: false },
  { code: "DCC", name: "departure control", measured: false },
  { code: "DDC", name: "appeal of an officer's decision, at the Board only", measured: false },
];

/** Codes of the kinds of case that measures speak of unless they say otherwise. */
export const measuredCaseTypes: readonly string[] = caseTypes.filter((type) => type.measured).map((type) => type.code);

/** Codes of the two kinds of fear review, in which V means fear found and not voluntary departure. */
export const fearReviewTypes: readonly string[] = ["CFR", "RFR"];
