import type { Claim, ClaimRow } from "../claim.ts";

const separated: Pick<ClaimRow, "kind" | "measures" | "recordCanAnswer" | "said" | "saidIn" | "why"> = {
  said: "Around 500 families are still separated.",
  saidIn: ["TRUTHOUT-2018"],
  kind: "number",
  measures: ["families_apart"],
  recordCanAnswer: "no",
  why: "Parent and child had separate cases that were not linked, and parents often had none.",
};

/** Claim 7: families separated. */
export const familiesClaim: Claim = {
  number: 7,
  title: "Families separated",
  firstFigure:
    "497 children on 27 August and 437 on 10 September 2018; over 3,000 under the policy; 5,460 since July 2017. The courts' record cannot count them.",
  firstRows: ["families-500", "families-500-gao", "zero-tolerance", "families-total-all"],
  rows: [
    {
      id: "families-500",
      ...separated,
      date: "2018-08-27",
      values: [{ value: 497, unit: "children" }],
      publishedDefinition:
        "Children, not families: those of the 2,654 listed who were still in ORR's care, in the filing of 30 August 2018. The likely source of the sentence.",
      source: "PBS-497",
      alsoSources: ["CNN-497"],
    },
    {
      id: "families-500-gao",
      ...separated,
      date: "2018-09-10",
      values: [{ value: 437, unit: "children" }],
      publishedDefinition: "GAO: the same list on the day of the speech, 2,217 of 2,654 released.",
      source: "GAO-19-163",
    },
    {
      id: "families-500-october",
      ...separated,
      date: "2018-10-15",
      values: [{ value: 245, unit: "children" }],
      publishedDefinition: "The ACLU's reading of the government's status report; 2,363 discharged.",
      source: "INQ-245",
      alsoSources: ["MSL-JSR-1015"],
    },
    {
      id: "families-total-class",
      ...separated,
      date: "2018-12",
      values: [{ value: 2737, unit: "children" }],
      publishedDefinition:
        "HHS: children in care on 26 June 2018 who were separated from a parent of the class (2,654 in July, less 79, plus 162). Later 2,814.",
      source: "HHS-OIG-2019",
    },
    {
      id: "families-total-all",
      ...separated,
      date: "2019-10-24",
      values: [{ value: 5460, unit: "children" }],
      publishedDefinition: "ACLU: children separated since 1 July 2017 (2,814 + 1,556 + 1,090).",
      source: "HILLREP-5460",
    },
    {
      id: "families-total-task-force",
      ...separated,
      date: "2021-06-02",
      values: [
        { value: 3913, unit: "children", of: "separated" },
        { value: 1723, unit: "children", of: "more under review" },
      ],
      publishedDefinition:
        "Federal task force: children separated under zero tolerance and related steps, 1 July 2017 to 20 January 2021.",
      source: "FRTF-2021",
    },
    {
      id: "zero-tolerance",
      ...separated,
      said: "A zero tolerance policy led to family separations at the border.",
      saidIn: ["TRUTHOUT-2018", "THE-HILL-2018"],
      kind: "rule",
      date: "2018-04-06",
      values: [{ value: 3000, unit: "children", of: "more than", rounded: true }],
      publishedDefinition:
        "Justice Department Inspector General: prosecutors were told on 6 April 2018 to take every case of illegal entry; parents were referred from early May to 20 June 2018.",
      source: "DOJ-OIG-21-028",
      register: true,
      why: "Prosecutions and separations happened outside the immigration courts.",
    },
    {
      id: "zero-tolerance-justice",
      ...separated,
      said: "The Attorney General was involved in that policy.",
      saidIn: ["TRUTHOUT-2018", "THE-HILL-2018"],
      kind: "status",
      date: "2018-04-06",
      values: [],
      publishedDefinition: "Inspector General: the Attorney General's office had the main part in developing it.",
      source: "DOJ-OIG-21-028",
      measures: [],
      register: true,
      why: "Who made a policy is not in the record.",
    },
    {
      id: "un-criticism",
      ...separated,
      said: "The new human rights chief of the United Nations criticised the separations the same day.",
      kind: "status",
      date: "2018-09-10",
      values: [],
      publishedDefinition: "The report itself; no second source is cited here.",
      source: "TRUTHOUT-2018",
      measures: [],
      why: "Not in the record.",
    },
  ],
};
