import type { PublishedSeries } from "../series.ts";
import { parts, points } from "./points.ts";

const ADULTS_WITH_CHILDREN = "2014-07-01/2016-09-30";

/**
 * Families before the courts. Adults with children (2014 to 2017), family units (from November 2018) and the
 * Dedicated Docket (from May 2021) are different flags and do not join into one series.
 */
export const families: readonly PublishedSeries[] = [
  {
    id: "adults-with-children-pending-trac",
    title: "Cases of women with children pending, TRAC",
    unit: "cases",
    publisher: "TRAC, Syracuse University",
    definition:
      "Pending priority cases of adults with children. With those of unaccompanied children, 31 percent of 512,190.",
    vintage: "September 2016",
    measure: "families_pending",
    comparable: false,
    points: points("TRAC-2016-09", [["2016-08-31", 83949]]),
  },
  {
    id: "adults-with-children-closed-trac",
    title: "Cases of adults with children closed, TRAC report 441",
    unit: "cases",
    publisher: "TRAC, Syracuse University",
    definition: "Cases begun since July 2014 and closed by September 2016.",
    vintage: "October 2016",
    measure: "representation_rate",
    comparable: false,
    points: [
      ...points("TRAC-441", [[ADULTS_WITH_CHILDREN, 38601]]),
      ...parts("TRAC-441", ADULTS_WITH_CHILDREN, [
        ["without a lawyer", 27015],
        ["with a lawyer", 11586],
      ]),
    ],
  },
  {
    id: "adults-with-children-shares-trac",
    title: "What became of adults with children, TRAC report 441",
    unit: "percent",
    publisher: "TRAC, Syracuse University",
    definition:
      "Shares of the cases begun since July 2014 and closed by September 2016. The two groups differ in more than the lawyer, so the gap is no effect of having one.",
    vintage: "October 2016",
    measure: "representation_rate",
    comparable: false,
    points: parts("TRAC-441", ADULTS_WITH_CHILDREN, [
      ["without a lawyer", 70],
      ["filed for relief, without a lawyer", 6.5],
      ["filed for relief, with a lawyer", 70],
      ["removal order at the first master hearing, without a lawyer", 43.4],
      ["removal order at the first master hearing, with a lawyer", 4.4],
    ]),
  },
  {
    id: "adults-with-children-days-trac",
    title: "Days from filing to close without a lawyer, TRAC report 441",
    unit: "days",
    publisher: "TRAC, Syracuse University",
    definition: "Median days of cases without a lawyer in which the first master hearing ended with a removal order.",
    vintage: "October 2016",
    measure: "time_to_decision",
    points: points("TRAC-441", [[ADULTS_WITH_CHILDREN, 24]]),
  },
  {
    id: "family-unit-dockets-mpi",
    title: "Family cases completed on the accelerated dockets, Migration Policy Institute",
    unit: "people",
    publisher: "Migration Policy Institute",
    definition: "Cases completed in ten cities since September 2018; the flag counts people, not families.",
    vintage: "July 2019",
    measure: "completions",
    comparable: false,
    points: points("MPI-ROCKET", [["2018-09-01/2019-07-01", 17000, { rounded: true, note: "Nearly this figure." }]]),
  },
  {
    id: "family-unit-in-absentia-mpi",
    title: "Share in absentia on the accelerated family dockets, Migration Policy Institute",
    unit: "percent",
    publisher: "Migration Policy Institute",
    definition:
      "Share of family cases completed in ten cities since September 2018 that ended with an order in absentia.",
    vintage: "July 2019",
    measure: "in_absentia_rate",
    comparable: false,
    points: points("MPI-ROCKET", [["2018-09-01/2019-07-01", 80]]),
  },
  {
    id: "dedicated-docket-2021-trac",
    title: "Dedicated Docket to December 2021, TRAC report 674",
    unit: "cases",
    publisher: "TRAC, Syracuse University",
    definition: "Cases assigned since 28 May 2021 (18 percent of new notices to appear) and removal orders among them.",
    vintage: "January 2022",
    measure: "removal_orders",
    comparable: false,
    points: points("TRAC-674", [
      ["2021-05-28/2021-12-31", 72000, { part: "assigned", rounded: true, note: "Over this figure." }],
      ["2021-05-28/2021-12-31", 1557, { part: "removal orders" }],
      ["2021-05-28/2021-12-31", 75, { part: "removal orders, with a lawyer" }],
    ]),
  },
  {
    id: "dedicated-docket-2022-trac",
    title: "Dedicated Docket to December 2022, TRAC report 704",
    unit: "cases",
    publisher: "TRAC, Syracuse University",
    definition: "Cases assigned since 28 May 2021, closed, and granted asylum.",
    vintage: "December 2022",
    measure: "asylum_grant_rate",
    comparable: false,
    points: points("TRAC-704", [
      ["2021-05-28/2022-12-06", 110000, { part: "assigned", rounded: true, note: "Over this figure." }],
      ["2021-05-28/2022-12-06", 39187, { part: "closed" }],
      ["2021-05-28/2022-12-06", 2894, { part: "granted asylum", note: "7 percent of those closed." }],
    ]),
  },
  {
    id: "dedicated-docket-shares-trac",
    title: "Dedicated Docket to December 2022: shares of closed cases, TRAC report 704",
    unit: "percent",
    publisher: "TRAC, Syracuse University",
    definition: "Shares of the cases assigned since 28 May 2021 and closed.",
    vintage: "December 2022",
    measure: "representation_rate",
    comparable: false,
    points: parts("TRAC-704", "2021-05-28/2022-12-06", [
      ["closed within 300 days of the notice to appear", 83],
      ["with a lawyer", 34],
      ["filed for asylum", 33],
    ]),
  },
];
