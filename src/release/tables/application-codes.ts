/** What became of an application. */
export type ApplicationOutcome =
  | "granted"
  | "torture_protection_granted"
  | "denied"
  | "abandoned"
  | "withdrawn"
  | "not_adjudicated"
  | "reserved"
  | "administratively_closed"
  | "moved"
  | "other";

/** One letter of `APPL_DEC`. */
export interface ApplicationDecision {
  readonly code: string;
  readonly outcome: ApplicationOutcome;
  readonly meaning: string;
}

/**
 * Every letter of `APPL_DEC` in the release's own list. A is abandonment and R is
 * reserved: reading them as a grant and a denial is a known error of public sites, and so is leaving out F, C, I and P.
 * L is a grant of protection under the Convention against Torture and is kept apart from a grant of what the row asked
 * for. A blank is no decision: the application is open, or was carried on into the next proceeding.
 */
export const applicationDecisions: readonly ApplicationDecision[] = [
  { code: "G", outcome: "granted", meaning: "granted" },
  { code: "F", outcome: "granted", meaning: "granted in full, mostly cancellation of removal after the yearly cap" },
  { code: "C", outcome: "granted", meaning: "granted on conditions" },
  { code: "I", outcome: "granted", meaning: "granted by agreement of the parties in court" },
  { code: "P", outcome: "granted", meaning: "granted by agreement of the parties on paper" },
  { code: "L", outcome: "torture_protection_granted", meaning: "withholding under the Convention against Torture" },
  { code: "D", outcome: "denied", meaning: "denied" },
  { code: "A", outcome: "abandoned", meaning: "abandoned by the respondent" },
  { code: "W", outcome: "withdrawn", meaning: "withdrawn by the respondent" },
  { code: "M", outcome: "not_adjudicated", meaning: "not adjudicated; took over from O in May 2019" },
  { code: "R", outcome: "reserved", meaning: "decision reserved" },
  { code: "S", outcome: "administratively_closed", meaning: "the case was administratively closed" },
  { code: "T", outcome: "moved", meaning: "the case moved to another court, where the application goes on" },
  { code: "O", outcome: "other", meaning: "other; mostly until May 2019" },
];

/** One kind of application by which a respondent asks for protection. */
export interface ProtectionApplication {
  readonly code: string;
  readonly protection: "asylum" | "withholding" | "torture_convention";
  readonly meaning: string;
}

/**
 * The three applications that one asylum filing usually makes, one row each. The ground of a claim is recorded nowhere.
 * Codes of applications are compared without regard to letter case, since rows and list differ in it.
 */
export const protectionApplications: readonly ProtectionApplication[] = [
  { code: "ASYL", protection: "asylum", meaning: "asylum" },
  { code: "ASYW", protection: "withholding", meaning: "withholding of removal under the immigration statute" },
  { code: "WCAT", protection: "torture_convention", meaning: "protection under the Convention against Torture" },
];
