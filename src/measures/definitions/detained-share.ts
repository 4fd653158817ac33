import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const withoutCustody = caseDimensions.filter((id) => id !== "custody");
const isDetained = { numerator: "custody = 'D'", denominator: "custody in ('D', 'R', 'N')" } as const;

export default measure({
  id: "detained_share",
  title: "Share of cases completed in detention",
  question: "What share of completed cases are of people in detention?",
  claim: 0,
  unit: "share of completions (0-1)",
  words: { counted: "completions with custody recorded", event: "were of people detained" },
  definition:
    "Proceedings that ended a case while the respondent was detained, over those with custody recorded: detained, released, or never detained, as of completion. Initial and later completions both count; closures and moves to another court do not.",
  spec: {
    kind: "share",
    rows: "measured_proceedings",
    filter: "ending = 'ends'",
    date: "completed_on",
    ...isDetained,
  },
  variants: {
    pending: {
      title: "Share of pending cases in detention",
      differs: "Over active pending cases at the end of the period, those whose case row says detained now.",
      sources: ["TRAC-2025-03"],
      words: { counted: "active pending cases with custody recorded", event: "were of people detained" },
      caveats: [
        "The case row knows custody as it is at the release, so only the latest period is right; for earlier ones people since released count as released.",
      ],
      spec: {
        kind: "level-share",
        rows: "measured_spells",
        filter: "status = 'active'",
        starts: "starts_on",
        ends: "ends_on",
        ...isDetained,
      },
    },
    ever_detained: {
      title: "Share of people ever detained, by day of filing",
      differs: "Over cases filed in the period, those whose records show detention or a release at any time.",
      words: { counted: "cases filed", event: "were of people ever detained" },
      spec: {
        kind: "share",
        rows: "measured_cases",
        date: "filed_on",
        numerator: "ever_detained",
        denominator: "true",
      },
    },
  },
  dimensions: withoutCustody,
  unclassified: null,
  caveats: [
    "Custody is what the government reported to the court as of completion. Somebody released the week before counts as released.",
    "Detained cases are decided first, so their share of completions is far above their share of pending cases.",
    "Custody of the border patrol and federal shelters for children is mostly not seen by the courts.",
  ],
  columns: ["B_TblProceeding.CUSTODY", "A_TblCase.CUSTODY", "B_TblProceeding.COMP_DATE"],
  sources: ["DDP-CODEBOOK", "TRAC-2025-03"],
  rivals: [
    {
      by: "TRAC",
      counts: "People detained among active pending cases: 28,216 of 3,687,750 at the end of February 2025.",
      effect: "A share of pending cases (0.8 percent) and not of completions; the two must not be compared.",
      sources: ["TRAC-2025-03"],
      variant: "pending",
    },
    {
      by: "Deportation Data Project",
      counts: "The code D of a case, labelled as detained throughout.",
      effect: "The code says only how it stood when the record was last written.",
      sources: ["DDP-CODE"],
      variant: "pending",
    },
  ],
});
