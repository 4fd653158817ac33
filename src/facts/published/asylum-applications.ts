import type { PublishedSeries } from "../series.ts";
import { fiscalYears, points } from "./points.ts";

/** Asylum applications filed and pending. */
export const asylumApplications: readonly PublishedSeries[] = [
  {
    id: "asylum-applications-pending-eoir",
    title: "Asylum applications pending at the end of the year, EOIR through the Asylumist",
    unit: "applications",
    publisher: "EOIR, through Jason Dzubow",
    definition: "Applications for asylum open in the courts. One person may file several.",
    vintage: "2024",
    points: fiscalYears("ASYLUMIST-FY23", [
      [2008, 94386],
      [2022, 943648],
      [2023, 937611],
    ]),
  },
  {
    id: "asylum-applications-pending-crs",
    title: "Asylum applications pending at the end of FY2024, Congressional Research Service",
    unit: "applications",
    publisher: "Congressional Research Service",
    definition: "EOIR's count of applications open in the courts, rounded.",
    vintage: null,
    points: points("CRS-IN12492", [["FY2024", 1500000, { rounded: true }]]),
  },
  {
    id: "asylum-pending-trac",
    title: "Asylum cases pending, TRAC as reported",
    unit: "cases",
    publisher: "TRAC, as reported by others",
    definition: "Active pending cases with an asylum application.",
    vintage: "the month of each source",
    measure: "pending_cases",
    comparable: false,
    points: [
      ...points("TRAC-FY24-KXEG", [["FY2024", 1594394]]),
      ...points("TRAC-DEC25", [["2025-12-31", 2340000, { rounded: true }]]),
    ],
  },
  {
    id: "asylum-filed-defensive-eoir",
    title: "Defensive asylum applications filed, EOIR through the Asylumist",
    unit: "applications",
    publisher: "EOIR, through Jason Dzubow",
    definition: "Applications first made in court, as a defence against removal; referred ones are left out.",
    vintage: "2024",
    measure: "asylum_filed",
    variant: "defensive",
    points: fiscalYears("ASYLUMIST-FY23", [
      [2020, 158208],
      [2022, 236547],
      [2023, 465874],
    ]),
  },
  {
    id: "asylum-filed-defensive-crs",
    title: "Defensive asylum applications filed in FY2024, Congressional Research Service",
    unit: "applications",
    publisher: "Congressional Research Service",
    definition: "EOIR's count of applications first made in court.",
    vintage: null,
    measure: "asylum_filed",
    variant: "defensive",
    points: fiscalYears("CRS-IN12492", [[2024, 850720]]),
  },
];
