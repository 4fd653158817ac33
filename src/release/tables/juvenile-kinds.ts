/** One kind of mark in `tbl_JuvenileHistory`. */
export interface JuvenileKind {
  /** Value of `idnJuvenile`. */
  readonly id: number;
  /** Letters of the kind in the release's list. */
  readonly code: string;
  readonly kind:
    | "juvenile"
    | "released_or_turned_18"
    | "unaccompanied_asylum"
    | "unaccompanied"
    | "not_applicable"
    | "accompanied";
  /** Whether the mark says that the respondent is, or was, treated as a child. */
  readonly minorFlag: boolean;
  readonly meaning: string;
}

/**
 * Every kind of mark. The courts changed how they mark children about fiscal year 2018, after which a public tool that
 * told unaccompanied children apart stopped doing so; the list itself was made in September 2014 and changed in April
 * 2017. So kinds must not be joined into one series without saying so. Kind 5 is two thirds of all rows and marks no
 * child, nor does a blank.
 */
export const juvenileKinds: readonly JuvenileKind[] = [
  { id: 1, code: "J", kind: "juvenile", minorFlag: true, meaning: "a child, not told whether alone" },
  {
    id: 2,
    code: "J1",
    kind: "released_or_turned_18",
    minorFlag: true,
    meaning: "a child released to a guardian, or who has turned 18: which of the two is not told",
  },
  { id: 3, code: "J2", kind: "unaccompanied_asylum", minorFlag: true, meaning: "a child alone, with an asylum claim" },
  { id: 4, code: "UJ", kind: "unaccompanied", minorFlag: true, meaning: "a child alone" },
  { id: 5, code: "N/A", kind: "not_applicable", minorFlag: false, meaning: "not a child's case" },
  { id: 6, code: "AJ", kind: "accompanied", minorFlag: true, meaning: "a child with a parent or guardian" },
];
