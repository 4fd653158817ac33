/** What happens to one simulated case, before any table is written. Days are day numbers; text codes are the courts'. */
import type { Nation } from "./people.ts";

/** How a proceeding began. */
export type Beginning = "filed" | "moved" | "reopened" | "remanded" | "recalendared";

/** One hearing of a proceeding. */
export interface Hearing {
  readonly day: number;
  /** Minutes after midnight. */
  readonly minutes: number;
  readonly calendar: string;
  readonly schedule: string;
  /** Adjournment reason; empty for a hearing that still lies ahead, and for a few old ones. */
  readonly reason: string;
  readonly judge: string;
  readonly medium: string;
}

/** One application for relief in one proceeding. */
export interface Application {
  readonly code: string;
  readonly received: number;
  /** Empty while undecided or carried on. */
  readonly decision: string;
}

/** One stretch of a case in one court. */
export interface Proceeding {
  readonly id: number;
  readonly beginning: Beginning;
  /** Position in `COURTS`. */
  readonly court: number;
  readonly location: string;
  readonly judge: string;
  readonly start: number;
  readonly custody: string;
  readonly hearings: Hearing[];
  readonly applications: Application[];
  /** DEC_CODE, or empty. */
  decision: string;
  /** OTHER_COMP, or empty. */
  otherCompletion: string;
  /** `NO_DAY` while open. */
  completed: number;
  absentia: boolean;
  /** The appeal from this decision, if one was filed. */
  appeal: Appeal | null;
}

/** One filing at the Board. */
export interface Appeal {
  readonly filed: number;
  readonly filedBy: string;
  readonly type: string;
  /** `NO_DAY` while undecided. */
  readonly decided: number;
  readonly decision: string;
}

/** One case and everything in it. */
export interface CaseStory {
  /** Position in the population, from 0. */
  readonly number: number;
  /** IDNCASE. */
  readonly id: number;
  /** The case it rides with; itself when it leads or stands alone. */
  readonly leadId: number;
  /** First proceeding of the lead case; 0 for a case that is no rider. */
  readonly leadProceedingId: number;
  readonly type: string;
  readonly filed: number;
  /** Date on the charging document. */
  readonly charged: number;
  readonly nation: Nation;
  readonly language: string;
  readonly sex: string;
  /** Months since January 1900, or -1 when unknown. */
  readonly birthMonth: number;
  readonly custody: string;
  readonly detained: number;
  readonly released: number;
  readonly entered: number;
  /** Day of the first appearance of a respondent's lawyer, or `NO_DAY`. */
  readonly lawyer: number;
  /** `I`, `E`, `J`, or empty when no asylum was sought. */
  readonly asylumType: string;
  /** idnJuvenile of the latest flag, or 0 for none. */
  readonly juvenile: number;
  readonly proceedings: Proceeding[];
  /** Appeals that belong to no proceeding (appeals from DHS officers). */
  readonly looseAppeal: Appeal | null;
}

/** First IDNCASE and first IDNPROCEEDING; ids below them name nothing, and orphans point there. */
export const FIRST_CASE_ID = 2_000_000;
export const FIRST_PROCEEDING_ID = 1_000_000;

/** Most proceedings that one case can have. */
export const MOST_PROCEEDINGS = 8;
