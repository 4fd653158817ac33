import { birthMonthsMissing, flagsChanged, flagsHaveNoDay } from "../child-marks.ts";
import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const open = { kind: "level", rows: "measured_child_spells", starts: "starts_on", ends: "ends_on" } as const;

export default measure({
  id: "children_pending",
  title: "Children's cases pending",
  question: "How many cases of children are waiting on the courts' active calendar?",
  claim: 6,
  unit: "cases",
  words: { counted: "children's cases pending" },
  definition:
    "Cases open on the active calendar at the end of the day that the court's juvenile history flagged as a child's at any time, whoever the child was with and whatever the age since. The marks for not applicable, and blank ones, flag nobody. Administratively closed cases and fear reviews are left out.",
  spec: { ...open, filter: "flagged_juvenile and status = 'active'" },
  variants: {
    under_18_at_filing: {
      title: "Pending cases of people under 18 when filed",
      differs: "By month of birth instead of the court's flags: under 18 on the day that the case was filed.",
      words: { counted: "pending cases of people under 18 when filed" },
      spec: { ...open, filter: "is_minor and status = 'active'" },
    },
    under_18_still: {
      title: "Pending cases of people still under 18",
      differs: "By month of birth, and only until the month of the eighteenth birthday.",
      words: { counted: "pending cases of people still under 18" },
      spec: {
        ...open,
        ends: "minor_until",
        filter: "is_minor and starts_minor and status = 'active'",
      },
      caveats: ["A birthday counts from the first of its month, since the day of birth is not released."],
    },
    unaccompanied: {
      title: "Pending cases of unaccompanied children",
      differs: "Only cases that the juvenile history ever marked as of a child alone (its kinds 3 and 4).",
      sources: ["CIS-2023-UAC", "TRAC-2016-09"],
      words: { counted: "unaccompanied children's cases pending" },
      spec: { ...open, filter: "unaccompanied and status = 'active'" },
      caveats: [
        "A child marked only as a juvenile, or as released or turned 18, is not here although it may have come alone; this errs downward, more so after the flags changed.",
      ],
    },
  },
  dimensions: caseDimensions.filter((id) => id !== "judge" && id !== "represented_at_decision"),
  unclassified: null,
  caveats: [
    flagsChanged,
    flagsHaveNoDay,
    birthMonthsMissing,
    "A flag of a kind that no list of the release knows still counts as a flag.",
    "Dimensions are of the case as the record has it now, whatever day is asked for.",
  ],
  columns: [
    "tbl_JuvenileHistory.idnJuvenile",
    "A_TblCase.C_BIRTHDATE",
    "B_TblProceeding.INPUT_DATE",
    "B_TblProceeding.COMP_DATE",
  ],
  sources: ["TRAC-359", "EOIR-UC-2015"],
  rivals: [
    {
      by: "TRAC",
      counts:
        "Cases that EOIR had flagged as a juvenile's, open on the day: 41,641 on 30 June 2014, 11 % of the backlog.",
      effect: "The same rule on the flags of 2014; flags written or corrected since change the number for that day.",
      sources: ["TRAC-359"],
    },
    {
      by: "TRAC",
      counts: "Pending priority cases of unaccompanied children: 73,649 at the end of August 2016.",
      effect: "It reads the priority code of 2014 to 2017, set by the government at filing and not by the court.",
      sources: ["TRAC-2016-09"],
      variant: "unaccompanied",
    },
    {
      by: "EOIR",
      counts:
        "Cases under the priority code for unaccompanied children: 21,999 of 31,987 received since 18 July 2014 were pending on 26 May 2015.",
      effect: "Only cases received since that code began; the code stays when the child turns 18 or joins a parent.",
      sources: ["EOIR-UC-2015"],
      variant: "unaccompanied",
    },
    {
      by: "the Center for Immigration Studies, from EOIR's tables",
      counts: "Pending cases of unaccompanied children at the end of FY2022: about 82,000.",
      effect: "EOIR's own mark of those years, which the released history may not hold.",
      sources: ["CIS-2023-UAC"],
      variant: "unaccompanied",
    },
  ],
  sensitive: true,
});
