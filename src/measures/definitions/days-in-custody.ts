import { floresLine } from "../../facts/flores.ts";
import { flagsChanged, sheltersNotSeen } from "../child-marks.ts";
import { measure } from "../definition.ts";
import { caseDimensionsBut } from "../dimensions/catalogue.ts";

const held = {
  kind: "duration",
  rows: "measured_custody",
  starts: "starts_on",
  ends: "ends_on",
  exit: "case end_kind when 'released' then 'event' when 'next_row' then 'next_row' end",
  competing: ["next_row"],
  horizons: [60, 180, 365],
} as const;

export default measure({
  id: "days_in_custody",
  title: "Days that children were held, as the courts recorded it",
  question: "How long did recorded detention last in children's cases?",
  claim: 6,
  unit: "days",
  words: {
    counted: "spells of detention in children's cases",
    event: "a recorded release",
    waiting: "have no end on record",
  },
  firstSay: sheltersNotSeen,
  definition:
    "Days from the recorded day of detention to the recorded day of release, in cases flagged as a child's at any time, by the day of detention. A spell that stops because another custody row of the case begins has left in that way, which is no release. A spell without either is watched until the case's last completion, or until the record ends, and counts as held until then. The median is the day by which half would have been released if the others had gone on waiting like them.",
  spec: { ...held, filter: "flagged_juvenile" },
  variants: {
    with_family: {
      title: "Days that children were held with family, as the courts recorded it",
      differs: `Only children marked as with a parent or guardian, or linked to another case; the share released within ${floresLine.days} days is shown.`,
      sources: floresLine.sources,
      words: { counted: "spells of detention in cases of children with family" },
      spec: {
        ...held,
        filter: "flagged_juvenile and (accompanied or family = 'linked')",
        horizons: [floresLine.days, ...held.horizons],
      },
      caveats: [
        `The line at ${floresLine.days} days is a benchmark for family custody in unlicensed places. ${floresLine.origin} It does not apply to ${floresLine.doesNotApplyTo}`,
      ],
    },
    unaccompanied: {
      title: "Days that unaccompanied children were held, as the courts recorded it",
      differs: "Only cases that the juvenile history ever marked as of a child alone. No line at 20 days applies.",
      words: { counted: "spells of detention in unaccompanied children's cases" },
      spec: { ...held, filter: "unaccompanied" },
    },
    everyone: {
      title: "Days held, people of all ages, as the courts recorded it",
      differs: "Every case, whatever the age.",
      words: { counted: "spells of detention" },
      spec: held,
    },
  },
  dimensions: caseDimensionsBut("judge", "custody", "represented_at_decision"),
  unclassified: null,
  caveats: [
    "A day of release is recorded in about one custody row in ten. Spells without one are watched until the case is decided, so the share released is too low and the days too long wherever releases went unrecorded.",
    "A case that is decided may be decided because the person is about to be let go or removed, so those no longer watched are not like those who still are.",
    "Fewer than one custody row in four has a day of detention, and which rows have one is not left to chance.",
    "A person moved from one place to another may have two spells.",
    flagsChanged,
  ],
  columns: [
    "tbl_CustodyHistory.DATDETAINED",
    "tbl_CustodyHistory.DATRELEASED",
    "tbl_CustodyHistory.CUSTODY",
    "tbl_JuvenileHistory.idnJuvenile",
  ],
  sources: ["DDP-CODEBOOK", "CNS-HAYES", "FLORES-2015", "WFLR-2019"],
  rivals: [
    {
      by: "the director of ORR, in testimony",
      counts: "Mean days in licensed shelters: about 90 in November 2018 and about 50 in July 2019.",
      effect: "Another custody, and a mean; long stays weigh more in a mean than in a median.",
      sources: ["CNS-HAYES"],
    },
  ],
  sensitive: true,
});
