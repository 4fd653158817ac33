import type { PublishedSeries } from "../series.ts";
import { fiscalYears, points } from "./points.ts";

/** Orders made in the absence of the person charged. */
export const inAbsentia: readonly PublishedSeries[] = [
  {
    id: "in-absentia-rate-eoir",
    title: "In absentia rate, EOIR's way",
    unit: "percent",
    publisher: "EOIR, through the Congressional Research Service",
    definition:
      "In absentia removal orders in the period over initial case completions in the period. Counting pending cases in the denominator as well gives a lower rate.",
    vintage: "2021",
    measure: "in_absentia_rate",
    points: [
      ...fiscalYears("CRS-IF11892", [
        [2012, 24],
        [2019, 46],
      ]),
      ...points("CRS-IF11892", [["2010-10-01/2020-09-30", 38, { note: "FY2011 to FY2020 together." }]]),
    ],
  },
  {
    id: "in-absentia-orders-eoir",
    title: "In absentia removal orders, FY2011 to FY2020, EOIR",
    unit: "orders",
    publisher: "EOIR, through the Congressional Research Service",
    definition: "The numerator of EOIR's in absentia rate.",
    vintage: "2021",
    measure: "in_absentia_rate",
    points: points("CRS-IF11892", [["2010-10-01/2020-09-30", 401042]]),
  },
  {
    id: "initial-completions-eoir-2011-2020",
    title: "Initial case completions, FY2011 to FY2020, EOIR",
    unit: "cases",
    publisher: "EOIR, through the Congressional Research Service",
    definition:
      "First dispositive decisions by a judge: removal, relief, voluntary departure or termination. The denominator of EOIR's in absentia rate.",
    vintage: "2021",
    measure: "completions",
    variant: "initial",
    points: points("CRS-IF11892", [["2010-10-01/2020-09-30", 1060000, { rounded: true }]]),
  },
];
