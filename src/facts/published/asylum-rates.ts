import type { PublishedSeries } from "../series.ts";
import { fiscalYears, points } from "./points.ts";

const tracDenial = "Denials over grants plus denials by immigration judges; other closings are left out.";

/** Shares of asylum claims granted or denied; the denominators differ and are named in each. */
export const asylumRates: readonly PublishedSeries[] = [
  {
    id: "asylum-denial-rate-trac-2018",
    title: "Asylum denial rate, TRAC report 539",
    unit: "percent",
    publisher: "TRAC, Syracuse University",
    definition: `${tracDenial} A denial is not a removal order: another form of relief may be granted.`,
    vintage: "2018",
    measure: "asylum_grant_rate",
    comparable: false,
    points: points("TRAC-539", [
      ["FY2012", 42.0],
      ["FY2018", 65.0],
    ]),
  },
  {
    id: "asylum-denial-rate-trac-2018-months",
    title: "Asylum denial rate in the last months of FY2018, read from TRAC's chart",
    unit: "percent",
    publisher: "TRAC, read off by Jason Dzubow",
    definition: tracDenial,
    vintage: "December 2018",
    measure: "asylum_grant_rate",
    comparable: false,
    points: points("ILW-ASY18", [["2018-06-01/2018-09-30", 70, { rounded: true }]]),
  },
  {
    id: "asylum-denial-rate-trac-2020",
    title: "Asylum denial rate, TRAC, February 2020",
    unit: "percent",
    publisher: "TRAC, Syracuse University",
    definition: tracDenial,
    vintage: "February 2020",
    measure: "asylum_grant_rate",
    comparable: false,
    points: points("TRAC-2020-02", [
      ["FY2019", 69],
      [
        "2019-10-01/2020-01-31",
        72,
        {
          note: "First four months of FY2020. For the whole year only 'more than 70 percent' is known (TRAC-W-A4607).",
        },
      ],
    ]),
  },
  {
    id: "asylum-denial-rate-trac-2021",
    title: "Asylum denial rate of the last Obama year, TRAC as quoted in 2021",
    unit: "percent",
    publisher: "TRAC, quoted by Vice",
    definition: tracDenial,
    vintage: "June 2021",
    measure: "asylum_grant_rate",
    comparable: false,
    points: points("TRAC-W-A4607", [
      [
        "FY2016",
        54,
        {
          note: "The quotation speaks of the last year of the Obama administration. Decisions less grants of FY2016 in ILW-ASY18 would give 56.5 percent: the period or the data differ.",
        },
      ],
    ]),
  },
  {
    id: "asylum-denial-rate-eoir-2018",
    title: "Asylum denial rate, EOIR release of May 2018 as quoted",
    unit: "percent",
    publisher: "EOIR, quoted by the Center for Immigration Studies",
    definition:
      "Denials over grants, denials and all other outcomes (abandonment, withdrawal, no adjudication, administrative closure and so on). Not one minus the grant rate.",
    vintage: "released on 2018-05-09",
    measure: "asylum_grant_rate",
    variant: "all_outcomes",
    comparable: false,
    points: points("CIS-2018-05", [
      ["FY2016", 22.56],
      ["FY2017", 33.51],
      ["2017-10-01/2018-03-31", 41.82, { note: "First half of FY2018." }],
    ]),
  },
  {
    id: "asylum-grant-rate-trac-2022",
    title: "Asylum grant rate, TRAC report 703",
    unit: "percent",
    publisher: "TRAC, summarised by LexisNexis",
    definition: "Grants over grants plus denials.",
    vintage: "November 2022",
    measure: "asylum_grant_rate",
    points: [
      ...fiscalYears("TRAC-703-LN", [
        [2021, 36],
        [2022, 46],
      ]),
      ...points("TRAC-703-LN", [
        ["FY2022", 18, { part: "without a lawyer" }],
        ["FY2022", 15, { part: "detained" }],
        ["FY2022", 54, { part: "released" }],
        ["FY2022", 76, { part: "referred by USCIS" }],
        ["FY2022", 31, { part: "decided in 3 to 18 months", note: "After July 2022." }],
      ]),
    ],
  },
  {
    id: "asylum-grant-rate-months-trac",
    title: "Asylum grant rate by month, TRAC, November 2025",
    unit: "percent",
    publisher: "TRAC, Syracuse University",
    definition: "Grants over grants plus denials in the month.",
    vintage: "November 2025",
    measure: "asylum_grant_rate",
    points: points("TRAC-2025-11", [
      ["2024-08", 38.2],
      ["2025-08", 19.2],
    ]),
  },
  {
    id: "asylum-denial-month-asylumist",
    title: "Asylum denial rate in March 2025, the Asylumist",
    unit: "percent",
    publisher: "TRAC, through Jason Dzubow",
    definition: tracDenial,
    vintage: "May 2025",
    measure: "asylum_grant_rate",
    comparable: false,
    points: points("ASYLUMIST-2025", [["2025-03", 76]]),
  },
];
