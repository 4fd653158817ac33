import type { Claim, ClaimRow } from "../claim.ts";

const headcount =
  "The record knows a judge by hearings and decisions, month by month; it holds no list of staff, so its count is not a headcount.";
const firstHearing =
  "The record shows the month of a judge's first hearing, later than the swearing-in; codes that stand for no single person must be left out.";

const about350: Pick<ClaimRow, "kind" | "measures" | "recordCanAnswer" | "said" | "saidIn"> = {
  said: "The courts have about 350 judges.",
  saidIn: ["THE-HILL-2018"],
  kind: "number",
  measures: ["judges_active"],
  recordCanAnswer: "partly",
};

const class44: Pick<ClaimRow, "kind" | "measures" | "recordCanAnswer" | "said" | "saidIn" | "why"> = {
  said: "44 newly hired judges were addressed on 10 September 2018.",
  saidIn: ["TRUTHOUT-2018", "THE-HILL-2018"],
  kind: "number",
  measures: ["judges_new"],
  recordCanAnswer: "partly",
  why: firstHearing,
};

/** Claim 1: how many judges there are, and how many joined. */
export const judgesClaim: Claim = {
  number: 1,
  title: "Some 350 judges, and 44 more sworn in",
  firstFigure:
    "351 judges before the class of 10 September 2018 and 397 with it; 44 new ones, 46 with two supervising judges.",
  firstRows: ["judges-350", "judges-350-with-class", "new-judges-44"],
  rows: [
    {
      id: "judges-350",
      ...about350,
      date: "2018-08-10",
      values: [{ value: 351, unit: "judges" }],
      publishedDefinition: "EOIR: judges on board after 23 were sworn in on 10 August 2018.",
      source: "EOIR-PR-2018-08",
      why: headcount,
    },
    {
      id: "judges-350-with-class",
      ...about350,
      date: "2018-09-10",
      values: [{ value: 397, unit: "judges" }],
      publishedDefinition:
        "Justice Department: judges with the class of 10 September 2018 (351 + 44 + 2 supervising judges).",
      source: "GOVEXEC-2018",
      why: "A headcount again; and new judges come into the record only with their first hearing.",
    },
    {
      id: "judges-350-april",
      ...about350,
      date: "2018-04-18",
      values: [
        { value: 334, unit: "judges" },
        { value: 60, unit: "courts" },
      ],
      publishedDefinition: "EOIR's director to the Senate: judges and courts.",
      source: "MCHENRY-2018-04",
      why: headcount,
    },
    {
      id: "new-judges-44",
      ...class44,
      date: "2018-09-10",
      values: [
        { value: 44, unit: "judges", of: "new judges" },
        { value: 46, unit: "judges", of: "with two supervising judges" },
      ],
      publishedDefinition: "Judges addressed by the Attorney General.",
      source: "FOSTER-44",
      alsoSources: ["VOA-44"],
    },
    {
      id: "new-judges-46-invested",
      ...class44,
      date: "2018-09-28",
      values: [{ value: 46, unit: "judges" }],
      publishedDefinition:
        "EOIR: an investiture for 19 courts, very likely of the same class with its two supervising judges. That is an inference: do not add the two.",
      source: "SEGAL-IJ",
    },
    {
      id: "union-350",
      said: "A union speaks for the 350 judges and objected.",
      saidIn: ["THE-HILL-2018"],
      kind: "status",
      date: "2018-09-11",
      values: [{ value: 350, unit: "judges", rounded: true }],
      publishedDefinition: "The report itself, of the National Association of Immigration Judges.",
      source: "THE-HILL-2018",
      measures: ["judges_active"],
      recordCanAnswer: "no",
      why: "Who belongs to a union and what it says is not in the record.",
    },
  ],
};
