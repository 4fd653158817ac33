import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const reviewed = "is_case_appeal and outcome not in ('withdrawn', 'rejected', 'returned', 'continued', 'pending')";

export default measure({
  id: "remand_rate",
  title: "Remands by the Board",
  question: "When the Board reviewed a judge's decision of a case, how often did it send the case back?",
  claim: 2,
  unit: "share of Board decisions (0-1)",
  words: { counted: "Board decisions on appeals of judges' decisions", event: "sent the case back to the judge" },
  definition:
    "Decisions of the Board of Immigration Appeals in the period on appeals against a judge's decision of a case, in removal, deportation, exclusion, asylum-only and withholding-only cases, and the share of them that sent the case back. Remands for background checks follow from the procedure and not from the judge's decision: they stay among the decisions but not among the remands. Appeals withdrawn, rejected, returned for a better record or continued are left out, as the Board decided nothing in them. The judge and the court are those appealed from. The performance plan of October 2018 called a rate under 15 percent satisfactory and one over 20 percent unsatisfactory.",
  spec: {
    kind: "share",
    rows: "measured_appeals",
    filter: reviewed,
    date: "decided_on",
    numerator: "outcome = 'remanded' and upper(decision) <> 'BCR'",
    denominator: "outcome <> 'unclassified'",
  },
  variants: {
    with_background_checks: {
      title: "Background check remands counted",
      differs: "Remands for background checks count as remands.",
      spec: {
        kind: "share",
        rows: "measured_appeals",
        filter: reviewed,
        date: "decided_on",
        numerator: "outcome = 'remanded'",
        denominator: "outcome <> 'unclassified'",
      },
    },
    remanded_or_sustained: {
      title: "Sent back or sustained",
      differs: "Appeals that the Board sustained without sending the case back count beside remands.",
      spec: {
        kind: "share",
        rows: "measured_appeals",
        filter: reviewed,
        date: "decided_on",
        numerator: "outcome = 'sustained' or (outcome = 'remanded' and upper(decision) <> 'BCR')",
        denominator: "outcome <> 'unclassified'",
      },
      words: { event: "sent the case back or sustained the appeal" },
    },
    over_completions: {
      title: "Over all completions",
      differs:
        "Remands of the period over everything that judges completed in it, appealed or not, so decisions that nobody appealed count in the judge's favour.",
      spec: {
        kind: "ratio",
        rows: "measured_appeals",
        filter: "is_case_appeal and outcome = 'remanded' and upper(decision) <> 'BCR'",
        date: "decided_on",
        over: { rows: "measured_proceedings", filter: "ending = 'ends'", date: "completed_on" },
      },
      words: { counted: "cases sent back by the Board", per: "completion" },
    },
  },
  dimensions: caseDimensions,
  unclassified: "outcome = 'unclassified'",
  caveats: [
    "The plan speaks of remands by the Board and the courts of appeals together. The release names a court of appeals' decision in about one row of thirty and never its day, so those remands are missing and the rate is too low by a share that is not known.",
    "The plan as read gives no formula: both denominators are our choice.",
    "A remand is dated by the Board's decision, often years after the judge's.",
    "Only decisions that somebody appealed are reviewed; over completions the rate is many times smaller.",
    "When both sides appeal, or a family does, one Board decision is several rows; the interval counts a family as one.",
    "About one filing in eleven names no proceeding: it has no court and no judge here, and is left out of a breakdown by either.",
    "A remand can rest on new law or new facts: it is not a finding of error.",
  ],
  columns: [
    "tblAppeal.strBIADecision",
    "tblAppeal.datBIADecision",
    "tblAppeal.strAppealType",
    "tblAppeal.strAppealCategory",
    "B_TblProceeding.COMP_DATE",
    "B_TblProceeding.IJ_CODE",
  ],
  sources: ["EOIR-PWP", "ILW-QUOTA"],
  rivals: [
    {
      by: "EOIR",
      counts:
        "A remand rate of the Board and the courts of appeals for each judge and fiscal year, without a published formula.",
      effect: "With the courts of appeals in, it is higher; over another denominator it may be much lower.",
      sources: ["EOIR-PWP"],
      variant: "over_completions",
    },
  ],
});
