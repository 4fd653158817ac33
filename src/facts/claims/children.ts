import type { Claim, ClaimRow } from "../claim.ts";

const detained: Pick<ClaimRow, "kind" | "measures" | "recordCanAnswer" | "said" | "saidIn"> = {
  said: "Hundreds of children are still detained because of zero tolerance.",
  saidIn: ["TRUTHOUT-2018"],
  kind: "number",
  measures: ["children_in_custody"],
  recordCanAnswer: "no",
};
const shelters = "Separated children were in ORR's care, which the courts do not record.";

/** Claim 6: hundreds of children in detention. */
export const childrenClaim: Claim = {
  number: 6,
  title: "Hundreds of children in detention",
  firstFigure: "437 separated children in ORR's care on 10 September 2018; 12,800 children in the care of HHS in all.",
  firstRows: ["children-detained", "children-detained-all"],
  rows: [
    {
      id: "children-detained",
      ...detained,
      date: "2018-09-10",
      values: [{ value: 437, unit: "children" }],
      publishedDefinition: "GAO: children of the list of 2,654 who were still in ORR's care that day.",
      source: "GAO-19-163",
      why: shelters,
    },
    {
      id: "children-detained-filing",
      ...detained,
      date: "2018-09-06",
      values: [{ value: 416, unit: "children" }],
      publishedDefinition: "Government filing in Ms. L. v. ICE: separated children still in the government's care.",
      source: "PBS-416",
      alsoSources: ["EPT-416"],
      why: shelters,
    },
    {
      id: "children-detained-all",
      ...detained,
      said: "Wider count: all unaccompanied children in federal care.",
      date: "2018-09",
      values: [{ value: 12800, unit: "children", rounded: true }],
      publishedDefinition:
        "Children in the care of HHS, from figures given to Congress. About 3 in 100 of them (437) were on the list of the separated.",
      source: "TPM-12800",
      why: "The courts do not record ORR's custody, and whether a child there shows as detained in a court case is not known.",
    },
    {
      id: "children-family-centres",
      ...detained,
      said: "Wider count: children held with parents.",
      date: "2018-09-24",
      values: [{ value: 2115, unit: "people" }],
      publishedDefinition: "ICE family centres: daily mean of FY2018 to 24 September, parents and children together.",
      source: "CRIMM-2019",
      alsoSources: ["CRIMM-2020"],
      measures: ["children_in_custody", "days_in_custody"],
      recordCanAnswer: "partly",
      why: "A case has a custody letter and dates as DHS told the court, less reliable than ICE's own.",
    },
    {
      id: "children-20-days",
      ...detained,
      said: "Detention of children is limited (the 20-day line).",
      kind: "rule",
      date: "2015-08-21",
      values: [{ value: 20, unit: "days" }],
      publishedDefinition:
        "Judge Gee, C.D. Cal., enforcing Flores: by common reading no more than 20 days in unlicensed family custody. The settlement itself says three to five days and does not name 20.",
      source: "WFLR-2019",
      measures: ["days_in_custody"],
      register: true,
      recordCanAnswer: "partly",
      why: "Days can be counted only for custody that the court recorded. ORR's shelters are outside the 20-day line.",
    },
    {
      id: "gitmo-for-children",
      ...detained,
      said: "The White House moves to hold children with parents longer; a critic speaks of Guantanamo for children.",
      kind: "status",
      date: "2018-09-06",
      values: [],
      publishedDefinition:
        "DHS and HHS announced proposed regulations to replace Flores. They never took effect: a court blocked the final rule on 27 September 2019.",
      source: "PBS-416",
      alsoSources: ["WFLR-2019"],
      measures: [],
      register: true,
      why: "A rule, not an event in the record.",
    },
  ],
};
