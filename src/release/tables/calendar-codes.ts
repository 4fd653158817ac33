/** One letter of `CAL_TYPE`. */
export interface CalendarType {
  readonly code: string;
  /** `bond` takes in custody; `none` is time in which no hearing is held. */
  readonly group: "master" | "individual" | "bond" | "other" | "none";
  readonly meaning: string;
}

/**
 * Every letter of the release's list of calendars. The list gives one letter to several texts (M to a dozen kinds of
 * master hearing), so the letter is a group and the text cannot be told from it. In practice nearly every hearing is M
 * or I; bond hearings are marked by `bondRecord` instead.
 */
export const calendarTypes: readonly CalendarType[] = [
  { code: "M", group: "master", meaning: "master calendar: short hearings of many cases" },
  { code: "I", group: "individual", meaning: "individual calendar: the merits of one case or family" },
  { code: "B", group: "bond", meaning: "bond" },
  { code: "C", group: "bond", meaning: "custody; the letter also stands for conference and circulation" },
  { code: "R", group: "other", meaning: "credible fear or reasonable cause" },
  { code: "S", group: "other", meaning: "special circumstance" },
  { code: "T", group: "other", meaning: "by telephone; also reasonable cause, set again" },
  { code: "V", group: "other", meaning: "by video" },
  { code: "N", group: "other", meaning: "naturalization" },
  { code: "A", group: "other", meaning: "attorney discipline or administrative" },
  { code: "*", group: "none", meaning: "time in which no hearing is held" },
];

/** The `REC_TYPE` of a setting that is about bond, whatever its calendar. */
export const bondRecord = "B";

/** The `REC_TYPE` of a setting that is about the proceeding itself. */
export const proceedingRecord = "X";

/** Codes of `SCHEDULE_TYPE` that keep a judge's time free (leave, travel, detail, other work) and are no hearings. */
export const judgeTimeOff: readonly string[] = ["**", "AN", "SL", "TR", "DT", "AD"];

/** Codes of `SCHEDULE_TYPE` that set a custody or bond hearing. */
export const custodySchedules: readonly string[] = ["CY"];
