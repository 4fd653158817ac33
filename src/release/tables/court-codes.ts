/** A code in the place of a court's that is no immigration court. */
export interface NotACourt {
  readonly code: string;
  readonly reason: string;
}

/**
 * Codes of `BASE_CITY_CODE` that are no immigration court: offices and tests in the release's list, and strays that are
 * in no list. Cases under them are counted in totals and left out of anything per court.
 */
export const notCourts: readonly NotACourt[] = [
  { code: "BIA", reason: "the Board of Immigration Appeals" },
  { code: "CIJ", reason: "the office of the chief immigration judge" },
  { code: "HDQ", reason: "the agency's management" },
  { code: "OIT", reason: "a test of the courts' system" },
  { code: "OIN", reason: "a test of the courts' system" },
  { code: "TST", reason: "a test; in no list" },
  { code: "RMV", reason: "a case type in the wrong field; in no list" },
];

/** Codes of `HEARING_LOC_CODE` that the list itself names as tests. */
export const testHearingPlaces: readonly string[] = ["MPP", "OIN", "YYY", "ZZZ"];
