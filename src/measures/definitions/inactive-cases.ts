import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const spells = { rows: "measured_spells", starts: "starts_on", ends: "ends_on" } as const;

export default measure({
  id: "inactive_cases",
  title: "Inactive cases",
  question: "How many cases sit administratively closed?",
  claim: 4,
  unit: "cases",
  words: { counted: "inactive cases" },
  definition:
    "Cases administratively closed and not yet put back, at the end of the last day of the period. A case is inactive from its closure until the first of its next proceeding, a later hearing held, or a granted motion to recalendar. Inactive cases are neither pending on the active calendar nor completed.",
  spec: { kind: "level", ...spells, filter: "status = 'inactive'" },
  variants: {
    share_of_open: {
      title: "Inactive cases as a share of all open cases",
      differs: "Inactive cases over inactive and active cases together.",
      words: { counted: "open cases, active or inactive", event: "were inactive" },
      spec: { kind: "level-share", ...spells, numerator: "status = 'inactive'", denominator: "true" },
    },
    age: {
      title: "Age of closures",
      differs: "How long the cases that sit closed have been closed, in days.",
      words: { counted: "inactive cases" },
      spec: { kind: "level", ...spells, filter: "status = 'inactive'", age: "starts_on" },
    },
  },
  dimensions: caseDimensions,
  unclassified: null,
  caveats: [
    "A closure counts as open until the record shows that it ended; one that ended in a way the record does not show makes the figure too high, and old closures most.",
    "Counted back from one release, so a closure that was never entered, or whose case left the release, is missing from all years.",
    "Cases of the five measured types only; representation, custody and address are those of the case now, not of the day.",
  ],
  columns: [
    "B_TblProceeding.OTHER_COMP",
    "B_TblProceeding.COMP_DATE",
    "tbl_schedule.ADJ_DATE",
    "tbl_Court_Motions.COMP_DATE",
  ],
  sources: ["CIS-2020-01", "EOIR-DM2203"],
  rivals: [
    {
      by: "EOIR",
      counts:
        "Inactive cases at the end of the year: 171,798 in FY2008, 178,227 in FY2011, 192,160 in FY2012 and 339,441 in FY2017.",
      effect:
        "Counted at the time. A rise of 47.5 percent has been published for FY2011 to FY2017; these figures rise by 90 percent.",
      sources: ["CIS-2020-01"],
      variant: "standard",
    },
    {
      by: "EOIR",
      counts:
        "Pending cases in the tables made since, which are higher than before for the same years: 895,677 for FY2017 where the table of 2021 has 656,095.",
      effect:
        "Active and inactive cases add up to 995,536 that year, so inactive cases alone do not explain the change. Neither table is tuned to here.",
      sources: ["EOIR-PNC-2021", "EOIR-PNC-2025", "CIS-2020-01"],
    },
    {
      by: "TRAC",
      counts:
        "Closed cases that EOIR put back on its pending rolls in autumn 2018, shown beside active cases and not in them: 330,211 in November 2018 and 322,535 in August 2019.",
      effect: "The cases stayed off the active calendar, so they are inactive here too.",
      sources: ["TRAC-2018-11", "TRAC-W-A3851"],
      variant: "standard",
    },
  ],
});
