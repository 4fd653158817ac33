import type { PublishedSeries } from "../series.ts";
import { points } from "./points.ts";

/** Days to an end, hearings that fell away, and orders made in absence. */
export const speed: readonly PublishedSeries[] = [
  {
    id: "days-to-removal-order-trac",
    title: "Days to a removal order, TRAC",
    unit: "days",
    publisher: "TRAC, Syracuse University",
    definition: "Mean days from charging document to removal order, of cases that ended so in the period.",
    vintage: "June 2018",
    measure: "time_to_decision",
    points: points("TRAC-2018-06", [
      ["2017-10-01/2018-05-31", 501, { note: "FY2018 to the end of May; 392 the year before." }],
    ]),
  },
  {
    id: "days-to-relief-trac",
    title: "Days to a grant of relief, TRAC",
    unit: "days",
    publisher: "TRAC, Syracuse University",
    definition: "Mean days from charging document to relief, of cases that ended so in the period.",
    vintage: "June 2018",
    measure: "time_to_decision",
    points: points("TRAC-2018-06", [
      ["2017-10-01/2018-05-31", 1064, { note: "FY2018 to the end of May; up 17 percent on the year before." }],
    ]),
  },
  {
    id: "days-to-asylum-decision-trac",
    title: "Days to an asylum decision, TRAC",
    unit: "days",
    publisher: "TRAC, Syracuse University",
    definition: "Mean days of asylum cases decided in the period.",
    vintage: "February 2020",
    measure: "time_to_decision",
    points: points("TRAC-2020-02", [["2019-10-01/2020-01-31", 936, { note: "First four months of FY2020." }]]),
  },
  {
    id: "hearings-cancelled-shutdown-trac",
    title: "Hearings cancelled in the shutdown of 2018-2019, TRAC",
    unit: "hearings",
    publisher: "TRAC, Syracuse University",
    definition: "Hearings of people not detained that were called off while appropriations had lapsed.",
    vintage: "February 2019",
    measure: "continuances",
    variant: "with_vacated",
    points: points("TRAC-2019-02", [["2019-02-01", 80051, { low: 80051, high: 94115, note: "A range of estimates." }]]),
  },
  {
    id: "hearings-cancelled-shutdown-eoir",
    title: "Hearings cancelled in the shutdown of 2018-2019, EOIR's director",
    unit: "hearings",
    publisher: "EOIR, quoted by TRAC",
    definition: "The director's estimate of hearings called off while appropriations had lapsed.",
    vintage: "2019",
    measure: "continuances",
    variant: "with_vacated",
    points: points("TRAC-W-A3573", [["2019-02-01", 50000, { rounded: true }]]),
  },
];
