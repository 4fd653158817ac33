import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const proceedings = { rows: "measured_proceedings", date: "completed_on" } as const;

export default measure({
  id: "administrative_closures",
  title: "Administrative closures",
  question: "How often did judges take a case off the calendar without deciding it?",
  claim: 4,
  unit: "closures",
  words: { counted: "administrative closures" },
  definition:
    "Proceedings completed by administrative closure, by the day of it: the case is not decided, leaves the active calendar, and may be put back. A case closed twice counts twice. Terminations and dismissals, which end a case, and moves to another court are not closures.",
  spec: {
    kind: "count",
    ...proceedings,
    filter: "ending in ('suspends', 'unknown')",
    counted: "ending = 'suspends'",
  },
  variants: {
    cases: {
      title: "Cases administratively closed",
      differs: "Each case once in a period, however often it was closed in it.",
      words: { counted: "cases administratively closed" },
      spec: {
        kind: "count",
        ...proceedings,
        filter: "ending in ('suspends', 'unknown')",
        counted: "ending = 'suspends'",
        distinct: "idncase",
      },
    },
    share_of_completions: {
      title: "Administrative closures as a share of completions",
      differs: "Closures over completions, with closures themselves counted as completions.",
      sources: ["GAO-17-438-CIS2"],
      words: { counted: "completions and closures", event: "were administrative closures" },
      spec: {
        kind: "share",
        ...proceedings,
        filter: "ending in ('ends', 'suspends', 'unknown')",
        numerator: "ending = 'suspends'",
        denominator: "ending in ('ends', 'suspends')",
      },
    },
  },
  dimensions: caseDimensions,
  unclassified: "ending = 'unknown'",
  caveats: [
    "A few other completions have no certain effect on the case (a code for Haitian cases among them); they are unclassified and not counted, so the count is at most that much too low.",
    "Who asked for a closure is not recorded with it.",
    "Closures by leave of a court's own practice, such as status dockets, do not complete a proceeding and are not here.",
  ],
  columns: ["B_TblProceeding.OTHER_COMP", "B_TblProceeding.COMP_DATE"],
  sources: ["EOIR-DM2203", "CASTRO-TEXT", "FR-2024"],
  rivals: [
    {
      by: "GAO",
      counts: "Closures as a share of completions, closures among them: 2 percent in FY2006 and 23 percent in FY2015.",
      effect:
        "Its completions are about 199,000 in FY2015 where EOIR has 143,652, probably because EOIR leaves closures out.",
      sources: ["GAO-17-438-CIS2", "GAO-17-438", "EOIR-PNC-2021"],
      variant: "share_of_completions",
    },
    {
      by: "TRAC",
      counts: "Administrative closures in the year, quoted for 2017: 35,897.",
      effect: "Whether 2017 is a calendar or a fiscal year is not said. No yearly count later than May 2018 was found.",
      sources: ["TRAC-W-A3080"],
      variant: "standard",
    },
    {
      by: "EOIR",
      counts: "Other completions, kept apart from case completions and from changes of venue and transfers.",
      effect: "Completions fall in years with many closures, and rise when closures stop, for that reason alone.",
      sources: ["EOIR-UC-2015"],
      variant: "standard",
    },
  ],
});
