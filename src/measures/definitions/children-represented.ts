import { birthMonthsMissing, flagsChanged } from "../child-marks.ts";
import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const decided = {
  kind: "share",
  rows: "measured_children",
  date: "completed_on",
  numerator: "represented_at_decision = 'yes'",
  denominator: "represented_at_decision is not null",
} as const;

export default measure({
  id: "children_represented",
  title: "Children with a lawyer",
  question: "Of the children's cases decided, in what share had the child a lawyer by then?",
  claim: 6,
  unit: "share of cases (0-1)",
  words: { counted: "children's cases decided", event: "had a lawyer by then" },
  definition:
    "Cases flagged as a child's at any time whose latest proceeding that ended them was completed in the period, and the share of them in which a lawyer or accredited representative of the respondent had appeared in court by that day. Cases with a lawyer whose appearance has no day are left out, since it cannot be told whether it was in time. A reopened case counts only once it is over again; lawyers of the government make nobody represented.",
  spec: { ...decided, filter: "flagged_juvenile" },
  variants: {
    ever: {
      title: "Children who ever had a lawyer",
      differs: "A lawyer who appeared on any day, after the decision too, or on no known day.",
      sources: ["TRAC-736"],
      words: { event: "had a lawyer at some time" },
      spec: {
        ...decided,
        filter: "flagged_juvenile",
        numerator: "represented_ever = 'yes'",
        denominator: "true",
      },
    },
    among_pending: {
      title: "Children with a lawyer among cases pending",
      differs: "Of the children's cases on the active calendar that day, those in which a lawyer had appeared by then.",
      sources: ["TRAC-736"],
      words: { counted: "children's cases pending", event: "had a lawyer" },
      spec: {
        kind: "level-share",
        rows: "measured_representation",
        filter: "flagged_juvenile and status = 'active'",
        starts: "starts_on",
        ends: "ends_on",
        numerator: "represented = 'yes'",
        denominator: "true",
      },
    },
    unaccompanied: {
      title: "Unaccompanied children with a lawyer",
      differs: "Only cases that the juvenile history ever marked as of a child alone.",
      words: { counted: "unaccompanied children's cases decided" },
      spec: { ...decided, filter: "unaccompanied" },
    },
    under_18_at_filing: {
      title: "People under 18 when filed with a lawyer",
      differs: "By month of birth instead of the court's flags: under 18 on the day that the case was filed.",
      words: { counted: "cases decided of people under 18 when filed" },
      spec: { ...decided, filter: "is_minor" },
      caveats: [birthMonthsMissing],
    },
  },
  dimensions: caseDimensions.filter(
    (id) => id !== "judge" && id !== "represented_ever" && id !== "represented_at_decision",
  ),
  unclassified: null,
  caveats: [
    "Who gets a lawyer differs before any lawyer acts, so outcomes beside this share are no effect of lawyers.",
    "The day of appearance on the case row is overwritten by later filings, so some lawyers who came in time look late; this errs downward.",
    "Cases left out for want of a day all had a lawyer at some time, so the share by decision errs downward and the share ever does not.",
    flagsChanged,
    "Brothers and sisters are represented together; the interval takes linked cases as one.",
  ],
  columns: ["tbl_RepsAssigned.STRATTYTYPE", "tbl_RepsAssigned.E_28_DATE", "tbl_JuvenileHistory.idnJuvenile"],
  sources: ["TRAC-736", "TRAC-359"],
  rivals: [
    {
      by: "TRAC",
      counts:
        "Share of all pending cases, adults and children together, with a lawyer on record: 65 % at the end of fiscal year 2019 and 30 % in December 2023.",
      effect:
        "Another universe, adults included. The number with a lawyer rose in those years (660,366 to 987,770); cases rose faster.",
      sources: ["TRAC-736"],
      variant: "among_pending",
    },
  ],
  sensitive: true,
});
