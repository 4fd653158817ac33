import type { Claim, ClaimRow } from "../claim.ts";

const speeding: Pick<ClaimRow, "said" | "saidIn"> = {
  said: "Advocates believe the steps were taken to speed up deportations.",
  saidIn: ["TRUTHOUT-2018"],
};

/** Claim 5: it speeds up deportations. */
export const speedClaim: Claim = {
  number: 5,
  title: "It speeds up deportations",
  firstFigure: "501 days to a removal order, 392 the year before (TRAC, May 2018).",
  firstRows: ["speed-deportations"],
  rows: [
    {
      id: "speed-deportations",
      ...speeding,
      kind: "comparison",
      date: "2018-05-31",
      values: [
        { value: 501, unit: "days", of: "FY2018 to the end of May" },
        { value: 392, unit: "days", of: "the year before" },
      ],
      publishedDefinition:
        "TRAC: mean days from charging document to a removal order. At that date the time had grown, not shrunk.",
      source: "TRAC-2018-06",
      measures: ["time_to_decision", "time_to_first_hearing", "removal_orders"],
      recordCanAnswer: "partly",
      why: "Time to decision is in the record; what anyone meant to do is not.",
    },
    {
      id: "speed-orders",
      ...speeding,
      kind: "trend",
      date: "2018-09-10",
      values: [
        { value: 90000, unit: "orders", of: "2016, just under", rounded: true },
        { value: 116000, unit: "orders", of: "2017", rounded: true },
        { value: 141000, unit: "orders", of: "2018, projected", rounded: true },
      ],
      publishedDefinition: "TRAC, quoted by the Texas Tribune: people ordered deported by an immigration judge.",
      source: "TEXTRIB-2018",
      measures: ["removal_orders"],
      recordCanAnswer: "yes",
      why: "The record dates every order. It does not say who left.",
    },
    {
      id: "speed-completions",
      ...speeding,
      kind: "trend",
      date: "2019-09-30",
      values: [
        { value: 163078, unit: "cases", of: "FY2017" },
        { value: 195123, unit: "cases", of: "FY2018" },
        { value: 276970, unit: "cases", of: "FY2019" },
      ],
      publishedDefinition: "EOIR: total completions, 2021 vintage.",
      source: "EOIR-PNC-2021",
      measures: ["completions", "pending_cases"],
      recordCanAnswer: "yes",
      why: "Completions are in the record; pending cases rose in the same years.",
    },
    {
      id: "speed-in-absentia",
      ...speeding,
      kind: "trend",
      date: "2019-09-30",
      values: [
        { value: 24, unit: "percent", of: "FY2012" },
        { value: 46, unit: "percent", of: "FY2019" },
      ],
      publishedDefinition: "EOIR, through CRS: in absentia removal orders over initial case completions.",
      source: "CRS-IF11892",
      measures: ["in_absentia_rate"],
      recordCanAnswer: "yes",
      why: "The record marks and dates each such order. The rate turns on what it is divided by.",
    },
  ],
};
