import { birthMonthsMissing, flagsChanged } from "../child-marks.ts";
import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const completed = { kind: "count", rows: "measured_children", date: "completed_on" } as const;
const share = {
  kind: "share",
  rows: "measured_children",
  date: "completed_on",
  filter: "flagged_juvenile",
  numerator: "outcome = 'removal_ordered'",
  denominator: "outcome <> 'unclassified'",
} as const;

export default measure({
  id: "children_outcomes",
  title: "How children's cases ended",
  question: "How did the cases of children end?",
  claim: 6,
  unit: "cases",
  words: { counted: "children's cases completed" },
  definition:
    "Cases flagged as a child's at any time, by the day and the outcome of the latest proceeding that ended them. Moves to another court and administrative closures end no case, and a case that is open again is in no period until it is over once more.",
  spec: { ...completed, filter: "flagged_juvenile" },
  by: ["outcome"],
  variants: {
    under_18_at_filing: {
      title: "How cases of people under 18 when filed ended",
      differs: "By month of birth instead of the court's flags: under 18 on the day that the case was filed.",
      words: { counted: "cases completed of people under 18 when filed" },
      spec: { ...completed, filter: "is_minor" },
      by: ["outcome"],
      caveats: [birthMonthsMissing],
    },
    unaccompanied: {
      title: "How unaccompanied children's cases ended",
      differs: "Only cases that the juvenile history ever marked as of a child alone.",
      sources: ["EOIR-UC-2015", "CIS-2023-UAC"],
      words: { counted: "unaccompanied children's cases completed" },
      spec: { ...completed, filter: "unaccompanied" },
      by: ["outcome"],
    },
    removal_share: {
      title: "Share of children's cases that ended with a removal order",
      differs: "Removal orders over all of these cases whose outcome could be decoded; voluntary departure is none.",
      sources: ["EOIR-UC-2015"],
      words: { event: "ended with a removal order" },
      spec: share,
    },
    in_absentia_share: {
      title: "Share of children's cases that ended with a removal order in absentia",
      differs:
        "Removal orders made while the child was absent, over all of these cases whose outcome could be decoded.",
      sources: ["EOIR-UC-2015"],
      words: { event: "ended with a removal order in absentia" },
      spec: { ...share, numerator: "outcome = 'removal_ordered' and in_absentia" },
    },
  },
  dimensions: ["outcome", ...caseDimensions.filter((id) => id !== "judge")],
  unclassified: "outcome = 'unclassified'",
  caveats: [
    flagsChanged,
    "Cases that end soon are decided differently from those that wait, and many of recent years are still open, so outcomes by year of completion are not those of all the children who came.",
    "What follows a termination or a dismissal is not in this record.",
    "An order of removal is not a removal: whether anybody left is not in this record.",
  ],
  columns: ["B_TblProceeding.DEC_CODE", "B_TblProceeding.COMP_DATE", "tbl_JuvenileHistory.idnJuvenile"],
  sources: ["EOIR-UC-2015", "TRAC-359"],
  rivals: [
    {
      by: "EOIR",
      counts:
        "Initial completions under the priority code for unaccompanied children, 18 July 2014 to 26 May 2015: 10,591, of them 6,248 removal orders (5,453 in absentia), 1,187 terminated and 422 voluntary departures; 2,671 closed administratively beside them.",
      effect:
        "First decisions of cases received in those ten months, so only the quick ones; and the government's mark at filing, not the court's flag.",
      sources: ["EOIR-UC-2015"],
      variant: "unaccompanied",
    },
    {
      by: "the Center for Immigration Studies, from EOIR's tables",
      counts: "Dismissals in cases of unaccompanied children in FY2022: about 15,000.",
      effect: "By EOIR's own mark of unaccompanied children, which the released flags need not match.",
      sources: ["CIS-2023-UAC"],
      variant: "unaccompanied",
    },
  ],
  sensitive: true,
});
