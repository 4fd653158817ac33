import type { PublishedSeries } from "../series.ts";
import { fiscalYears, parts, points } from "./points.ts";

const flagged = "Cases that EOIR had flagged as a juvenile's at filing";
const tracChildren = { publisher: "TRAC, Syracuse University", vintage: "data to 2014-06-30" } as const;

/** Children before the courts and in federal care. */
export const children: readonly PublishedSeries[] = [
  {
    id: "juvenile-cases-filed-trac",
    title: "Juvenile cases filed, TRAC report 359",
    unit: "cases",
    ...tracChildren,
    definition: `${flagged}, by year of filing: 101,850 from FY2005 to June 2014, of which 60,209 were completed.`,
    points: [
      ...fiscalYears("TRAC-359", [
        [2005, 8900],
        [2006, 7906],
        [2007, 7049],
        [2008, 6249],
        [2009, 5726],
        [2010, 7162],
        [2011, 6425],
        [2012, 11411],
        [2013, 21351],
      ]),
      ...points("TRAC-359", [
        ["2013-10-01/2014-06-30", 19671, { note: "First nine months of FY2014; 18,631 of them pending." }],
      ]),
    ],
  },
  {
    id: "juvenile-cases-still-pending-trac",
    title: "Juvenile cases still pending in June 2014 by year of filing, TRAC report 359",
    unit: "cases",
    ...tracChildren,
    definition: `${flagged} in the year and that were still open on 30 June 2014.`,
    measure: "children_pending",
    comparable: false,
    points: fiscalYears("TRAC-359", [
      [2005, 74],
      [2006, 92],
      [2007, 117],
      [2008, 209],
      [2009, 437],
      [2010, 1036],
      [2011, 1462],
      [2012, 4771],
      [2013, 14812],
    ]),
  },
  {
    id: "juvenile-cases-pending-trac",
    title: "Juvenile cases pending, TRAC report 359",
    unit: "cases",
    ...tracChildren,
    definition: `${flagged}, open on the day; 11 percent of a backlog of some 375,000.`,
    measure: "children_pending",
    points: points("TRAC-359", [["2014-06-30", 41641]]),
  },
  {
    id: "unaccompanied-children-priority-eoir-2015",
    title: "Cases under the unaccompanied children priority code, EOIR",
    unit: "cases",
    publisher: "EOIR",
    definition:
      "Cases that DHS marked at filing as an unaccompanied child's, from 18 July 2014 to 26 May 2015. The mark stays when the child turns 18 or joins a parent.",
    vintage: "May 2015",
    measure: "children_outcomes",
    points: [
      ...parts("EOIR-UC-2015", "2014-07-18/2015-05-26", [
        ["received", 31987],
        ["initial case completions", 10591],
        ["removal orders", 6248],
        ["removal orders in absentia", 5453],
        ["terminated", 1187],
        ["voluntary departure", 422],
      ]),
      ...points("EOIR-UC-2015", [
        [
          "2014-07-18/2015-05-26",
          2671,
          {
            part: "administratively closed",
            note: "64 by prosecutorial discretion and 2,607 others, added here; 36 further other completions.",
          },
        ],
        ["2014-07-18/2015-05-26", 21999, { part: "pending" }],
      ]),
    ],
  },
  {
    id: "unaccompanied-children-pending-trac",
    title: "Cases of unaccompanied children pending, TRAC",
    unit: "cases",
    publisher: "TRAC, Syracuse University",
    definition: "Pending priority cases of unaccompanied children.",
    vintage: "September 2016",
    measure: "children_pending",
    comparable: false,
    points: points("TRAC-2016-09", [["2016-08-31", 73649]]),
  },
  {
    id: "unaccompanied-children-pending-cis",
    title: "Cases of unaccompanied children pending at the end of FY2022, Center for Immigration Studies",
    unit: "cases",
    publisher: "Center for Immigration Studies, from EOIR's tables",
    definition: "Pending cases of unaccompanied children.",
    vintage: "March 2023",
    measure: "children_pending",
    comparable: false,
    points: points("CIS-2023-UAC", [["FY2022", 82000, { rounded: true }]]),
  },
  {
    id: "unaccompanied-children-dismissals-cis",
    title: "Cases of unaccompanied children dismissed in FY2022, Center for Immigration Studies",
    unit: "cases",
    publisher: "Center for Immigration Studies, from EOIR's tables",
    definition: "Dismissals in cases of unaccompanied children.",
    vintage: "March 2023",
    measure: "children_outcomes",
    points: points("CIS-2023-UAC", [["FY2022", 15000, { rounded: true }]]),
  },
  {
    id: "children-in-hhs-care",
    title: "Unaccompanied children in federal care, as reported",
    unit: "children",
    publisher: "HHS, through press and testimony",
    definition:
      "Children in the care of HHS (its Office of Refugee Resettlement), whatever brought them there. Most were not separated from a parent by the government. The courts do not record this custody.",
    vintage: "the date of each source",
    measure: "children_in_custody",
    points: [
      ...points("TPM-12800", [["2017-05", 2400, { rounded: true }]]),
      ...points("PBS-UAC-2018", [
        ["2018-07", 11978, { note: "Internal government count." }],
        ["2018-08", 12350, { note: "Internal government count." }],
      ]),
      ...points("TPM-12800", [
        ["2018-09", 12800, { rounded: true, note: "Figures given to Congress; the most until then." }],
      ]),
      ...points("WTVA-14700", [["2018-12-13", 14700, { rounded: true, note: "About; a spokesperson of HHS." }]]),
      ...points("CNS-HAYES", [
        ["2019-06", 13700, { rounded: true, note: "Over this figure." }],
        ["2019-09", 6000, { rounded: true, note: "Fewer than this figure." }],
      ]),
    ],
  },
  {
    id: "children-days-in-hhs-care",
    title: "Average stay of children in federal care, ORR's director",
    unit: "days",
    publisher: "ORR, in testimony",
    definition: "Mean days in licensed shelters of HHS, to which no 20-day line applies.",
    vintage: "September 2019",
    measure: "days_in_custody",
    points: points("CNS-HAYES", [
      ["2018-11", 90, { rounded: true, note: "Late November 2018." }],
      ["2019-07", 50, { rounded: true }],
    ]),
  },
  {
    id: "children-referred-to-orr",
    title: "Unaccompanied children referred to ORR in a year",
    unit: "children",
    publisher: "ORR, in testimony and through the Migration Policy Institute",
    definition: "Children handed to the care of HHS.",
    vintage: "the date of each source",
    points: [
      ...points("CNS-HAYES", [["FY2016", 59170]]),
      ...points("MPI-UC-2021", [["FY2019", 69000, { rounded: true, note: "More than this figure." }]]),
    ],
  },
  {
    id: "children-apprehended-border-patrol",
    title: "Unaccompanied children apprehended at the southwest border, Border Patrol",
    unit: "children",
    publisher: "Border Patrol, through the Congressional Research Service",
    definition: "Apprehensions of unaccompanied children in the year.",
    vintage: "2021",
    points: fiscalYears("CRS-R43599", [
      [2017, 41435],
      [2018, 50036],
      [2019, 76020],
      [2020, 30557],
    ]),
  },
  {
    id: "people-in-ice-family-centres",
    title: "People in ICE family centres, daily average",
    unit: "people",
    publisher: "ICE, under FOIA, through crimmigration.com",
    definition: "Parents and children together. No count of the children alone was found.",
    vintage: "data from October 2016 to September 2018",
    measure: "children_in_custody",
    points: points("CRIMM-2019", [
      ["FY2017", 1476],
      ["2018-05", 2485, { note: "The highest month from October 2016 to September 2018." }],
      ["FY2018", 2115, { note: "To 24 September 2018." }],
    ]),
  },
];
