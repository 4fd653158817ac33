/** Lookup tables that come from the simulated population itself: courts, hearing places, judges, charges, notices. */
import type { Bench } from "../population/judges.ts";
import { PLACEHOLDER_JUDGES } from "../population/judges.ts";
import { COURTS, OTHER_BASE_CITIES } from "../population/places.ts";
import { INMATE_HOUSING } from "../tables/a-tbl-case.ts";
import { CHARGES } from "../tables/charges.ts";
import { NOTICES } from "../tables/tbl-schedule.ts";
import { COURT_DECISIONS } from "./court-decisions.ts";
import { LANGUAGES } from "./languages.ts";
import type { LookupContent } from "./lookup-content.ts";
import { NATIONS } from "./nationalities.ts";

const WEST = new Set(["CA", "NV", "AZ", "WA", "OR", "HI", "GU", "UT", "CO", "NM"]);

const baseCities = [
  ...COURTS.map(({ code, city, state }) => [
    code,
    "IMMIGRATION COURT",
    city,
    state,
    WEST.has(state) ? "Western" : "Eastern",
  ]),
  ...OTHER_BASE_CITIES.map(([code, name]) => [code, name.slice(0, 20), name, "VA", "Eastern"]),
];

/** Hearing places, one code twice: the real table has codes that several places share. */
const hearingPlaces = [
  ...COURTS.flatMap(({ code, city, state, locations }) =>
    locations.map((location, i) => {
      const name = i === 0 ? `${city}, ${state}` : `${city} - ${location}`;
      return [location, name.padEnd(50), city, state, code, code];
    }),
  ),
  ["IAD", "SHARED HEARING PLACE".padEnd(50), "STERLING", "VA", "STE", "STE"],
];

/** The tables whose content depends on the bench of the population. */
export function populationLookups(bench: Bench): LookupContent[] {
  const placeholders = PLACEHOLDER_JUDGES.map(([code, name]) => [code, name, "1"]);
  const named = bench.judges.map(({ code, name, to }) => [code, name, to >= 2026 ? "1" : "0"]);
  return [
    { table: "tblLookupJudge", columns: ["JUDGE_CODE", "JUDGE_NAME", "blnActive"], rows: [...placeholders, ...named] },
    {
      table: "tblLookupJudgeBaseCity",
      columns: ["BASE_CITY_CODE", "JUDGE_CODE", "JUDGE_NAME"],
      rows: bench.judges.map(({ code, name, court }) => [COURTS[court]?.code ?? "", code, name]),
    },
    {
      table: "tblLookupBaseCity",
      columns: ["BASE_CITY_CODE", "BASE_CITY_NAME", "BASE_CITY", "BASE_STATE", "strRegion"],
      rows: baseCities,
    },
    {
      table: "tblLookupHloc",
      columns: [
        "HEARING_LOC_CODE",
        "HEARING_LOC_NAME",
        "HEARING_CITY",
        "HEARING_STATE",
        "HEARING_BASE_CITY",
        "Hear_Admin_Hear_Loc",
      ],
      rows: hearingPlaces,
    },
    {
      table: "tbllookupCharges",
      columns: ["strCode", "strCodeString", "strCodeDescription"],
      rows: CHARGES.map((code) => [code, code, `Section ${code.replace(/\s+/g, " ")}`]),
    },
    { table: "tblLookupNOTICE", columns: ["Notice_Code", "Notice_Disp"], rows: NOTICES.map((c) => [c, `FORM ${c}`]) },
    {
      table: "tblInmateHousing",
      columns: ["Strcode", "Strdescription"],
      rows: INMATE_HOUSING.map((code) => [code, `DETENTION PLACE ${code}`]),
    },
    {
      table: "tblLookupInmate",
      columns: ["INMATE_CODE", "INMATE_NAME"],
      rows: INMATE_HOUSING.map((code) => [code, `DETENTION PLACE ${code}`.padEnd(50)]),
    },
    {
      table: "tblLookupNationality",
      columns: ["NAT_CODE", "NAT_NAME", "NAT_COUNTRY_NAME", "NAT_NACARA_COUNTRY"],
      rows: NATIONS.map(([code, name]) => [code as string, name as string, name as string, "N"]),
    },
    { table: "tblLookupAlienNat", columns: ["strCode", "strDescription"], rows: [["<A>", "<All>"], ...NATIONS] },
    { table: "tblLookupCountry", columns: ["strCode", "strDescription"], rows: NATIONS },
    { table: "tblLanguage", columns: ["strCode", "strDescription"], rows: LANGUAGES },
    {
      table: "tblLookupCourtDecision",
      columns: ["strCaseType", "strDecCode", "strDecDescription", "strDecType", "blnActive"],
      rows: COURT_DECISIONS,
    },
  ];
}
