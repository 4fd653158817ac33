import type { PublishedSeries } from "../series.ts";
import { parts, points } from "./points.ts";

/** What more judges would do: the findings that CRS published, and a reconstruction of ours, marked as such. */
export const projections: readonly PublishedSeries[] = [
  {
    id: "backlog-projection-crs",
    title: "Backlog at the end of FY2033 with 300 more judges, CRS",
    unit: "cases",
    publisher: "Congressional Research Service, figure through FEDweek",
    definition:
      "Projection from FY2024 to FY2033: 300 more judges begin to lower the backlog and do not clear it within ten years. The table of assumptions was not available.",
    vintage: "July 2023",
    measure: "pending_cases",
    comparable: false,
    points: points("FEDWEEK", [["FY2033", 1600000, { part: "300 more judges", rounded: true }]]),
  },
  {
    id: "judges-needed-crs",
    title: "Judges needed beyond the 649 on board, CRS",
    unit: "judges",
    publisher: "Congressional Research Service",
    definition: "Additional judges for the backlog to begin to fall, and for it to be cleared by FY2032.",
    vintage: "July 2023",
    points: points("CRS-R47637", [
      ["FY2033", 300, { part: "backlog begins to fall", note: "Or more." }],
      [
        "FY2033",
        700,
        { part: "backlog cleared by FY2032", note: "FEDweek speaks of 2031 and of about twice the judges." },
      ],
    ]),
  },
  {
    id: "backlog-growth-crs",
    title: "Growth of the backlog, FY2013 to FY2022, CRS",
    unit: "percent",
    publisher: "Congressional Research Service",
    definition: "Increase of pending cases over the years.",
    vintage: "July 2023",
    measure: "pending_cases",
    points: points("CRS-R47637", [["2012-10-01/2022-09-30", 403]]),
  },
  {
    id: "backlog-reconstruction",
    title: "Backlog at the end of FY2033 by added judges, our reconstruction",
    unit: "cases",
    publisher: "worked out here; not CRS's table",
    definition:
      "From 2.0 million at the end of FY2023, each year adds 436,578 new cases (EOIR's mean, FY2018 to FY2022) and takes away 500 for each of 649 judges and the added ones, all on board from FY2024. It meets the published findings: 300 begin to reduce, about 1.6 million are left, 700 clear it in FY2032. In FY2023 and FY2024 EOIR received 1.2 and 1.8 million new cases.",
    vintage: null,
    derived: true,
    measure: "pending_cases",
    comparable: false,
    points: parts("CRS-R47637", "FY2033", [
      ["0 more judges", 3120000],
      ["100 more judges", 2620000],
      ["200 more judges", 2120000],
      ["300 more judges", 1620000],
      ["500 more judges", 620000],
      ["700 more judges", 0],
    ]),
  },
  {
    id: "new-cases-per-judge-bpc",
    title: "New cases per judge in 2018, Bipartisan Policy Center",
    unit: "new cases per judge",
    publisher: "Bipartisan Policy Center",
    definition: "New cases over 321 judges.",
    vintage: "2018",
    points: points("BPC-2018", [["2018", 1900, { rounded: true }]]),
  },
];
