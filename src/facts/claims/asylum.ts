import type { Claim, ClaimRow } from "../claim.ts";

const fewerGrants: Pick<ClaimRow, "kind" | "measures" | "recordCanAnswer" | "said" | "saidIn"> = {
  said: "Effect looked for: fewer grants of asylum.",
  saidIn: ["TRUTHOUT-2018"],
  kind: "trend",
  measures: ["asylum_grant_rate"],
  recordCanAnswer: "yes",
};

/** Claim 3: asylum in fewer types of cases. */
export const asylumClaim: Claim = {
  number: 3,
  title: "Asylum in fewer types of cases",
  firstFigure:
    "Denied: 65.0 percent in FY2018 (TRAC, whole year, of grants and denials); 41.82 percent in its first half (EOIR, of all outcomes).",
  firstRows: ["asylum-denial-trac", "asylum-denial-eoir"],
  rows: [
    {
      id: "asylum-fewer-types",
      said: "Asylum can be granted in fewer types of cases.",
      saidIn: ["TRUTHOUT-2018", "THE-HILL-2018"],
      kind: "rule",
      date: "2018-06-11",
      values: [],
      publishedDefinition:
        "Matter of A-B-, 27 I&N Dec. 316, decided by the Attorney General on 11 June 2018; and E-F-H-L- of 5 March 2018 on full hearings.",
      source: "IPT-GRACE",
      alsoSources: ["IPT-EFHL"],
      measures: ["asylum_grant_rate"],
      register: true,
      recordCanAnswer: "partly",
      why: "The record has grants and denials of every year, but no field for the ground of a claim.",
    },
    {
      id: "asylum-domestic-gang",
      said: "Asylum for people fleeing violence at home or by gangs was narrowed.",
      saidIn: ["TRUTHOUT-2018"],
      kind: "rule",
      date: "2018-06-11",
      values: [],
      publishedDefinition:
        "Matter of A-B-: such claims will generally not qualify. It overruled A-R-C-G- of 2014 and was vacated on 16 June 2021.",
      source: "IPT-GRACE",
      alsoSources: ["LPI-2021"],
      measures: ["asylum_grant_rate"],
      register: true,
      recordCanAnswer: "partly",
      why: "No field says why a person asks for asylum; nationality stands in for it only roughly.",
    },
    {
      id: "asylum-denial-trac",
      ...fewerGrants,
      date: "2018-09-30",
      values: [
        { value: 65.0, unit: "percent", of: "denied, FY2018" },
        { value: 22318, unit: "decisions", of: "FY2016" },
        { value: 30253, unit: "decisions", of: "FY2017" },
        { value: 42224, unit: "decisions", of: "FY2018" },
        { value: 9714, unit: "decisions", of: "grants, FY2016" },
        { value: 11591, unit: "decisions", of: "grants, FY2017" },
        { value: 14200, unit: "decisions", of: "grants, FY2018", rounded: true },
      ],
      publishedDefinition: "TRAC: denials over grants plus denials, whole fiscal year.",
      source: "TRAC-539",
      alsoSources: ["ILW-ASY18"],
      why: "The same fields are in the record; the numbers move with later releases.",
    },
    {
      id: "asylum-denial-trac-after",
      ...fewerGrants,
      date: "2019-09-30",
      values: [
        { value: 69, unit: "percent", of: "denied, FY2019" },
        { value: 72, unit: "percent", of: "denied, October 2019 to January 2020" },
      ],
      publishedDefinition: "TRAC: denials over grants plus denials.",
      source: "TRAC-2020-02",
      why: "The same fields are in the record.",
    },
    {
      id: "asylum-denial-eoir",
      ...fewerGrants,
      date: "2018-03-31",
      values: [
        { value: 22.56, unit: "percent", of: "denied, FY2016" },
        { value: 33.51, unit: "percent", of: "denied, FY2017" },
        { value: 41.82, unit: "percent", of: "denied, first half of FY2018" },
      ],
      publishedDefinition: "EOIR: denials over grants, denials and all other outcomes.",
      source: "CIS-2018-05",
      why: "The same fields with the wide denominator. The period and the kinds of case must match as well.",
    },
    {
      id: "asylum-denial-summer-2018",
      ...fewerGrants,
      date: "2018-09-30",
      values: [{ value: 70, unit: "percent", of: "denied, June to September 2018", rounded: true }],
      publishedDefinition: "A reading of TRAC's monthly chart by an author.",
      source: "ILW-ASY18",
      why: "The months around 11 June 2018 are in the record; they cannot show what caused a change.",
    },
  ],
};
