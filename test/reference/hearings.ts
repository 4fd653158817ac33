import { adjournmentReasons } from "../../src/release/tables/adjournment-reasons.ts";
import { bondRecord, calendarTypes, custodySchedules, judgeTimeOff } from "../../src/release/tables/calendar-codes.ts";
import type { Day } from "./days.ts";
import { greatest, groupBy } from "./ordering.ts";
import type { RawTables } from "./raw-rows.ts";

/** One hearing of one case, or a stretch of a judge's time that is none. */
export interface Hearing {
  readonly id: number;
  readonly caseId: number | null;
  readonly proceedingId: number | null;
  readonly caseType: string | null;
  readonly court: string | null;
  readonly judge: string | null;
  readonly kind: string;
  readonly isHearing: boolean;
  readonly hearingOn: Day | null;
  readonly startsAt: string | null;
  readonly scheduleType: string | null;
  readonly reason: string | null;
  readonly cause: string | null;
  readonly vacated: boolean;
  readonly completion: boolean;
  readonly isPast: boolean;
  readonly held: boolean;
}

/** Whose doing each reason is, by the release's own mark where it names a side, else by ours. */
function causes(raw: RawTables): Map<string, string> {
  const ours = new Map(adjournmentReasons.map(({ code, cause }) => [code, cause as string]));
  const listed = groupBy(
    raw.tblAdjournmentcodes.filter((row) => row.text("Regd_By") !== null),
    (row) => row.text("strcode"),
  );
  const all = new Set([...ours.keys(), ...raw.tblAdjournmentcodes.flatMap((row) => row.text("strcode") ?? [])]);
  return new Map(
    [...all].map((code) => {
      const row = greatest(listed.get(code) ?? [], (each) => [
        each.flag("blnActive") ?? false,
        each.whole("idnAdjCode") ?? 0,
        each.text("Regd_By") ?? "",
      ]);
      const mark = row?.text("Regd_By")?.toUpperCase();
      const named = mark === "A" ? "respondent" : mark === "I" ? "dhs" : undefined;
      return [code, named ?? ours.get(code) ?? "unclassified"];
    }),
  );
}

/** Every hearing. `release` is the day of the release: what is set for it or later is still to come. */
export function readHearings(
  raw: RawTables,
  typeOf: (caseId: number | null) => string | null,
  release: Day,
): Hearing[] {
  const causeOf = causes(raw);
  const reasons = new Map(adjournmentReasons.map((reason) => [reason.code, reason]));
  const calendars = new Map(calendarTypes.map(({ code, group }) => [code, group]));
  return raw.tbl_schedule.map((row) => {
    const [schedule, reason] = [row.text("SCHEDULE_TYPE"), row.text("ADJ_RSN")];
    const calendar = calendars.get(row.text("CAL_TYPE") ?? "");
    const isTimeOff = schedule !== null && judgeTimeOff.includes(schedule);
    const isCustody = schedule !== null && custodySchedules.includes(schedule);
    const known = reasons.get(reason ?? "");
    const hearingOn = row.day("ADJ_DATE");
    const isHearing = !isTimeOff && calendar !== "none";
    const isPast = hearingOn !== null && hearingOn < release;
    const vacated = known?.vacated ?? false;
    return {
      id: row.whole("IDNSCHEDULE") as number,
      caseId: row.whole("IDNCASE"),
      proceedingId: row.whole("IDNPROCEEDING"),
      caseType: typeOf(row.whole("IDNCASE")),
      court: row.text("BASE_CITY_CODE"),
      judge: row.text("IJ_CODE"),
      kind:
        row.text("REC_TYPE") === bondRecord || isCustody ? "bond" : isTimeOff ? "none" : (calendar ?? "unclassified"),
      isHearing,
      hearingOn,
      startsAt: row.text("ADJ_TIME_START"),
      scheduleType: schedule,
      reason,
      cause: reason === null ? null : (causeOf.get(reason) ?? "unclassified"),
      vacated,
      completion: known?.completion ?? false,
      isPast,
      held: isHearing && isPast && !vacated,
    };
  });
}
