import type { PublishedSeries } from "../series.ts";
import { points } from "./points.ts";

const notInRecord = "Not countable in the courts' record: the cases of parent and child were not linked.";

/** Children separated from their parents, 2017 to 2023, by who counted. Every figure counts children, not families. */
export const separation: readonly PublishedSeries[] = [
  {
    id: "separated-in-orr-government",
    title: "Separated children still in ORR care, government filings",
    unit: "children",
    publisher: "the government in Ms. L. v. ICE, through press",
    definition: `Children of the certified list of 2,654 who were still in ORR's care. ${notInRecord}`,
    vintage: "the day of each filing",
    measure: "families_apart",
    points: [
      ...points("PBS-528", [["2018-08-20", 528, { note: "23 of them under five." }]]),
      ...points("PBS-497", [
        [
          "2018-08-27",
          497,
          { note: "In the filing of 30 August. 22 of them under five; the parents of 322 deported." },
        ],
      ]),
      ...points("PBS-416", [
        [
          "2018-09-06",
          416,
          {
            note: "Day of the filing; 2,181 discharged. 2,654 less 2,181 is 473, so 57 children are not accounted for in it.",
          },
        ],
      ]),
    ],
  },
  {
    id: "separated-not-reunified-government",
    title: "Separated children not reunified at the court's deadline, government",
    unit: "children",
    publisher: "the government in Ms. L. v. ICE, through the Chicago Tribune",
    definition: `Children not reunified with a parent at the deadline of 26 July 2018. ${notInRecord}`,
    vintage: "July 2018",
    measure: "families_apart",
    points: points("CHITRIB-711", [["2018-07-26", 711]]),
  },
  {
    id: "separated-in-orr-gao",
    title: "Separated children still in ORR care, GAO",
    unit: "children",
    publisher: "GAO",
    definition: `Children of the same list who had not been released: 2,654 less 2,217. ${notInRecord}`,
    vintage: "October 2018",
    measure: "families_apart",
    points: points("GAO-19-163", [["2018-09-10", 437, { note: "The day of the Attorney General's speech." }]]),
  },
  {
    id: "separated-in-orr-aclu",
    title: "Separated children still in ORR care, ACLU's reading",
    unit: "children",
    publisher: "ACLU, through Inquisitr",
    definition: `Children still in ORR's care as the ACLU reads the government's status report. ${notInRecord}`,
    vintage: "October 2018",
    measure: "families_apart",
    points: points("INQ-245", [["2018-10-15", 245, { note: "2,363 discharged." }]]),
  },
  {
    id: "separated-list-hhs",
    title: "The list of separated children of class members, HHS",
    unit: "children",
    publisher: "HHS Office of Inspector General; later figure through the Associated Press",
    definition:
      "Children in ORR's care on 26 June 2018 who were held to have been separated from a parent of the Ms. L. class: one list, revised (2,654 less 79 plus 162 is 2,737).",
    vintage: "the date of each revision",
    measure: "families_apart",
    points: [
      ...points("HHS-OIG-2019", [
        ["2018-07", 2654, { note: "946 more had some sign of separation." }],
        ["2018-12", 2737],
      ]),
      ...points("AP-1556", [["2019-10", 2814]]),
    ],
  },
  {
    id: "separated-zero-tolerance-doj",
    title: "Children separated under zero tolerance, Justice Department Inspector General",
    unit: "children",
    publisher: "Justice Department Inspector General",
    definition: `Children separated from a parent referred for prosecution, looking back. ${notInRecord}`,
    vintage: "January 2021",
    measure: "families_apart",
    points: points("DOJ-OIG-21-028", [
      ["2018-04-06/2018-06-20", 3000, { rounded: true, note: "More than this figure." }],
    ]),
  },
  {
    id: "separated-zero-tolerance-dhs",
    title: "Children separated under zero tolerance, DHS Inspector General",
    unit: "children",
    publisher: "DHS Inspector General",
    definition: "Children separated while the policy ran; the total could not be confirmed.",
    vintage: "November 2019",
    measure: "families_apart",
    points: [
      ...points("DHS-OIG-20-06", [["2018-05-05/2018-06-20", 3000, { rounded: true, note: "About." }]]),
      ...points("CQ-2019", [
        ["2018-05-05/2018-06-20", 1369, { part: "further possible family ties that were not logged" }],
      ]),
    ],
  },
  {
    id: "separated-after-order-hhs",
    title: "Children newly separated after the court's order, HHS",
    unit: "children",
    publisher: "HHS Office of Inspector General",
    definition:
      "Children referred by DHS as separated after the order. The same report speaks of thousands more, number unknown, separated and released before the order.",
    vintage: "January 2019",
    measure: "families_apart",
    points: points("HHS-OIG-2019", [["2018-07-01/2018-11-07", 118, { note: "At least." }]]),
  },
  {
    id: "separated-since-july-2017-aclu",
    title: "Children separated since July 2017, ACLU from government lists",
    unit: "children",
    publisher: "ACLU, through press",
    definition:
      "Children on the government's lists: the revised list, those found before the order, and those separated after it, which the government held to be justified.",
    vintage: "October 2019",
    measure: "families_apart",
    points: [
      ...points("HILLREP-5460", [["2019-10-24", 5460]]),
      ...points("AP-1556", [
        ["2019-10-24", 2814, { part: "revised list" }],
        ["2019-10-24", 1090, { part: "after the order" }],
      ]),
      ...points("INDEP-1556", [["2019-10-24", 1556, { part: "1 July 2017 to 26 June 2018, beside the list" }]]),
    ],
  },
  {
    id: "separated-task-force",
    title: "Children separated, federal task force",
    unit: "children",
    publisher: "federal task force on the reunification of families",
    definition:
      "Children separated under zero tolerance and related steps from 1 July 2017 to 20 January 2021, within the task force's scope.",
    vintage: "the date of each source",
    measure: "families_apart",
    points: [
      ...points("FRTF-2021", [
        ["2021-06-02", 3913],
        ["2021-06-02", 1723, { part: "more under review" }],
      ]),
      ...points("JURIST-2023", [
        ["2023-02", 3924],
        ["2023-02", 2926, { part: "reunified" }],
        ["2023-02", 998, { part: "not known to be reunified" }],
      ]),
    ],
  },
];
