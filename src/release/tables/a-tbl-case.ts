import type { Table } from "./table.ts";

/** `A_TblCase`: one charging document against one person. */
export const aTblCase: Table = {
  name: "A_TblCase",
  folder: "core",
  grain: "one charging document against one person",
  meaning:
    "The case as it stands on the day of the release: address, nationality, custody, latest hearing. There is no person id, so a person charged twice is two rows. It holds the latest state, not history, and no filing date: dates of filing and of decision are on the proceedings. About 135,000 cases have no proceeding at all. Some 100 rows carry an extra tab, most of them in the city or state, which moves every later field to the right.",
  key: "IDNCASE",
  rows: 12662540,
  columns: [
    {
      name: "IDNCASE",
      type: "integer",
      blankShare: 0,
      meaning:
        "Number of the case, one for each charging document (a notice to appear, or an order to show cause before 1997). Most other core tables refer to it. Not a person: a second charging document makes a second case.",
    },
    {
      name: "ALIEN_CITY",
      type: "text",
      width: 15,
      blankShare: 0.031,
      meaning: "City of the respondent's address, as typed by a clerk; capitals, abbreviated, cut at 15 characters.",
      wrong:
        "holds most of the stray tabs of this table; thousands of values have doubled spaces or control characters",
    },
    {
      name: "ALIEN_STATE",
      type: "code",
      width: 2,
      decodes: "tblLookupState.state_code",
      blankShare: 0.031,
      meaning: "State or territory of the respondent's address.",
      wrong: "blank where a stray tab pushed the state into the next field",
    },
    {
      name: "ALIEN_ZIPCODE",
      type: "text",
      width: 10,
      blankShare: 0.015,
      meaning:
        "ZIP code of the respondent's address: five digits, ZIP+4, or something shorter or foreign. Text, so that leading zeros stay.",
      wrong: "about 0.3 % do not begin with a usable ZIP",
    },
    {
      name: "UPDATED_ZIPCODE",
      type: "text",
      width: 10,
      blankShare: 0.999,
      meaning:
        "ZIP code of a later address; nearly always blank, and why it is kept apart from ALIEN_ZIPCODE is not documented.",
    },
    {
      name: "UPDATED_CITY",
      type: "text",
      width: 15,
      blankShare: 0.999,
      meaning: "City of a later address; nearly always blank.",
    },
    {
      name: "NAT",
      type: "code",
      width: 2,
      decodes: "tblLookupNationality.NAT_CODE",
      blankShare: 0.01,
      meaning: "Nationality as the court recorded it. The courts use their own two-letter codes, not ISO ones.",
      wrong:
        "?? is the code for unknown nationality and XX stands for a phrase, not a country; both are codes, not blanks. Nationality on the proceeding can differ",
    },
    {
      name: "LANG",
      type: "code",
      width: 3,
      decodes: "tblLanguage.strCode",
      blankShare: 0.012,
      meaning:
        "Language of the respondent, by the courts' own code. It says what interpreter was needed, not ethnicity.",
      wrong: "padded on the right (SP with a space is SP); ??? is the code for unknown",
    },
    {
      name: "CUSTODY",
      type: "code",
      width: 1,
      decodes: "tblLookupCustodyStatus.strCode",
      values: ["D", "N", "R"],
      blankShare: 0.01,
      meaning:
        "Present custody as the court recorded it: D detained, R detained and then released, N never detained. It changes when custody changes; custody at completion is on the proceeding and periods are in tbl_CustodyHistory, and the three disagree at times.",
      wrong: "language codes such as SP show a row shifted by a stray tab",
    },
    {
      name: "SITE_TYPE",
      type: "code",
      width: 1,
      values: ["I", "M"],
      blankShare: 0.513,
      meaning: "How the hearing notice was served: I in person, M by mail. Half of the rows are blank.",
      wrong: "NUL bytes stand for blank; rare N, R and D are shifted rows",
    },
    {
      name: "E_28_DATE",
      type: "date",
      blankShare: 0.594,
      meaning:
        "Day a lawyer's or representative's appearance form (EOIR-28) was filed with the court. A later filing overwrites it, so it may fall after representation began. Blank means none on record at the case.",
    },
    {
      name: "ATTY_NBR",
      type: "code",
      width: 2,
      blankShare: 0.396,
      meaning:
        "Leftover from an older system, two digits; probably a count or slot of attorneys. Never use it for representation.",
      wrong: "0 and 00 are values and do not mean represented or unrepresented",
    },
    {
      name: "CASE_TYPE",
      type: "code",
      width: 3,
      decodes: "tblLookupCaseType.strCode",
      blankShare: 0,
      meaning:
        "Kind of case: mostly RMV, removal; before April 1997 DEP, deportation, and EXC, exclusion; AOC and WHO for asylum or withholding alone; CFR and RFR reviews of fear; and rarer ones. Decision codes mean different things in different case types.",
      wrong: "0, AOL and BND occur and are in no list; about 255 cases have proceedings of another type",
    },
    {
      name: "UPDATE_SITE",
      type: "code",
      width: 3,
      decodes: "tblLookupBaseCity.BASE_CITY_CODE",
      blankShare: 0.01,
      meaning:
        "Court that last changed the case; not documented further. Use the court of the last proceeding instead.",
    },
    {
      name: "LATEST_HEARING",
      type: "date",
      blankShare: 0.186,
      meaning: "Day of the latest hearing set for the case, past or future. A future day is normal in an open case.",
      wrong: "years from 1953 to 2040 occur",
    },
    {
      name: "LATEST_TIME",
      type: "time",
      width: 4,
      blankShare: 0.185,
      meaning: "Time of the latest hearing, local to the court.",
      wrong: "0000 may be a filler rather than midnight",
    },
    {
      name: "LATEST_CAL_TYPE",
      type: "code",
      width: 1,
      decodes: "tbllookupCal_Type.strCalTypeCode",
      blankShare: 0.194,
      meaning: "Calendar of the latest hearing: M master, I individual, and rarer ones.",
      wrong: "a time such as 0900 here shows a shifted row",
    },
    {
      name: "UP_BOND_DATE",
      type: "date",
      blankShare: 1,
      meaning: "Not documented; filled in a handful of rows. By its name, a date taken over from an old bond record.",
      wrong: "M or I here shows a shifted row",
    },
    {
      name: "UP_BOND_RSN",
      type: "code",
      width: 2,
      blankShare: 1,
      meaning: "Not documented; filled in a handful of rows, with values like adjournment reasons.",
      wrong: "NUL bytes stand for blank in most rows",
    },
    {
      name: "CORRECTIONAL_FAC",
      type: "code",
      width: 1,
      blankShare: 0.977,
      meaning:
        "Kind of prison or jail for respondents serving a sentence. S, D, F, M and 3 occur; S is probably state, F federal, M municipal; D and 3 are not documented.",
      wrong: "blank is written as spaces or NUL bytes",
    },
    {
      name: "RELEASE_MONTH",
      type: "text",
      width: 2,
      blankShare: 0.788,
      meaning: "Month of expected release from prison, 01 to 12, as text; left from prison-based hearings.",
      wrong: "00 is a filler meaning none, and by far the commonest value",
    },
    {
      name: "RELEASE_YEAR",
      type: "text",
      width: 4,
      blankShare: 0.788,
      meaning: "Year of expected release from prison, four digits, as text.",
      wrong: "0000 is a filler meaning none, and by far the commonest value",
    },
    {
      name: "INMATE_HOUSING",
      type: "code",
      width: 3,
      decodes: "tblInmateHousing.Strcode",
      blankShare: 0.981,
      meaning: "Prison or jail that held the respondent, by code. The same code can stand for several places.",
    },
    {
      name: "DATE_OF_ENTRY",
      type: "date",
      blankShare: 0.38,
      meaning: "Day the respondent entered the country, as the court recorded it. Missing for two cases in five.",
    },
    {
      name: "C_ASY_TYPE",
      type: "code",
      width: 1,
      values: ["E", "I", "J"],
      blankShare: 0.603,
      meaning:
        "How an asylum claim reached the court: E filed in court (defensive), I filed first with the government and referred (affirmative), J rare and not documented. Blank means no asylum claim on the case.",
      wrong: "J may have to do with juveniles; that is a guess",
    },
    {
      name: "C_BIRTHDATE",
      type: "month",
      blankShare: 0.46,
      meaning:
        "Month and year of birth, written month/year with no leading zero. Only 54 % of cases have it, so ages are known for about half. Readers that expect a full date lose all of it.",
      wrong: "some years are impossible",
    },
    {
      name: "C_RELEASE_DATE",
      type: "date",
      blankShare: 0.992,
      meaning: "Not documented; a date of release from custody or sentence on fewer than 1 % of cases.",
      wrong: "2099-12-31 is a filler",
    },
    {
      name: "UPDATED_STATE",
      type: "code",
      width: 2,
      decodes: "tblLookupState.state_code",
      blankShare: 0.999,
      meaning: "State of a later address; nearly always blank.",
    },
    {
      name: "ADDRESS_CHANGEDON",
      type: "date",
      blankShare: 0.628,
      meaning:
        "Day the address was last changed. Blank on three cases in five, which does not show that the address never changed.",
      wrong: "text such as 10/1993 shows a shifted row",
    },
    {
      name: "ZBOND_MRG_FLAG",
      type: "code",
      blankShare: 1,
      meaning: "Not documented; Y in a handful of rows. Probably left from merging old zero-bond records.",
    },
    {
      name: "Sex",
      type: "code",
      width: 1,
      decodes: "tblLookupSex.strcode",
      formerly: ["GENDER"],
      values: ["F", "M", "N", "U"],
      blankShare: 0.454,
      meaning: "Sex as recorded: M, F, rarely N or U, whose meaning is not documented. Missing for 45 % of cases.",
      wrong: "a NUL byte stands for blank",
    },
    {
      name: "DATE_DETAINED",
      type: "date",
      blankShare: 0.815,
      meaning:
        "Day detention began, as the case stands now. Missing for most cases ever detained; see tbl_CustodyHistory.",
    },
    {
      name: "DATE_RELEASED",
      type: "date",
      blankShare: 0.924,
      meaning:
        "Day of release from detention, as the case stands now. Its absence does not show that the person is still held.",
    },
    {
      name: "LPR",
      type: "flag",
      blankShare: 0.92,
      meaning:
        "Whether the respondent is a lawful permanent resident. Blank for 92 %, so 0 and blank cannot be told from unknown.",
      wrong: "dates here show shifted rows",
    },
    {
      name: "DETENTION_DATE",
      type: "date",
      blankShare: 1,
      meaning: "Not documented beyond its name; empty in nearly every row.",
    },
    {
      name: "DETENTION_LOCATION",
      type: "text",
      width: 34,
      blankShare: 1,
      meaning:
        "Place of detention as free text; filled in a fraction of a percent of rows. It can point to a person and is never published.",
    },
    {
      name: "DCO_LOCATION",
      type: "text",
      width: 24,
      blankShare: 1,
      meaning: "Place of the detention office as free text; nearly always blank.",
    },
    {
      name: "DETENTION_FACILITY_TYPE",
      type: "code",
      width: 10,
      blankShare: 1,
      meaning: "Not documented; filled in a handful of rows.",
    },
    {
      name: "CASEPRIORITY_CODE",
      type: "code",
      width: 20,
      decodes: "tblLookup_CasePriority.strCode",
      blankShare: 0,
      meaning:
        "Priority given to the case, used from 2014 to 2017: unaccompanied children (UC), adults with children (AWC), recent border crossers (RBC), custody review (CR). Not a measure of who is a child or a family.",
      wrong: "N/A is a code (no priority) on about 97 % of cases, not a blank",
    },
  ],
};
