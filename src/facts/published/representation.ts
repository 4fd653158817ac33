import type { PublishedSeries } from "../series.ts";
import { points } from "./points.ts";

/** People with a lawyer, and bond. */
export const representation: readonly PublishedSeries[] = [
  {
    id: "represented-pending-trac",
    title: "Pending cases with a lawyer, TRAC",
    unit: "cases",
    publisher: "TRAC, Syracuse University",
    definition: "Active pending cases in which a lawyer's appearance (form E-28) is on file.",
    vintage: "January 2024",
    measure: "representation_rate",
    points: points("TRAC-736", [
      ["FY2019", 660366, { note: "Of 1,023,767." }],
      ["2023-12-31", 987770, { note: "Of 3,287,058." }],
    ]),
  },
  {
    id: "represented-pending-share-trac",
    title: "Share of pending cases with a lawyer, TRAC",
    unit: "percent",
    publisher: "TRAC, Syracuse University",
    definition: "Active pending cases with a lawyer's appearance on file, over all active pending cases.",
    vintage: "the month of each source",
    measure: "representation_rate",
    points: [
      ...points("TRAC-736", [
        ["FY2019", 65],
        ["2023-12-31", 30],
      ]),
      ...points("TRAC-743", [["2024-05-31", 29]]),
    ],
  },
  {
    id: "represented-removal-orders-trac",
    title: "Share of people ordered removed who had a lawyer, TRAC",
    unit: "percent",
    publisher: "TRAC, Syracuse University",
    definition: "Removal orders of the month in cases with a lawyer's appearance on file.",
    vintage: "the month of each source",
    measure: "representation_rate",
    variant: "removal_orders",
    points: [
      ...points("TRAC-743", [["2024-05", 15, { rounded: true, note: "Under this figure." }]]),
      ...points("TRAC-DEC25", [["2025-12", 26.7]]),
    ],
  },
  {
    id: "bond-hearings-trac",
    title: "Bond hearings, TRAC as reported",
    unit: "hearings",
    publisher: "TRAC, as reported by redcensor.com",
    definition: "Bond hearings held, and those in which bond was granted.",
    vintage: "February 2026",
    measure: "bond_granted_rate",
    variant: "all_decided",
    points: points("TRAC-DEC25", [
      ["2025-10-01/2025-12-31", 15540, { part: "held", note: "First quarter of FY2026." }],
      ["2025-10-01/2025-12-31", 4062, { part: "granted", note: "26.1 percent of those held." }],
    ]),
  },
];
