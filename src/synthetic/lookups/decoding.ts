/** Lookup tables that decode what is measured: the courts' codes, with their meanings in our words. */
import { type LookupContent, pairs } from "./lookup-content.ts";

/** Adjournment codes: code, meaning, who caused it (A respondent, I government, C court, E either), asylum clock. */
const ADJOURNMENTS = `
  01=Respondent seeks a lawyer|A|S; 02=Respondent or lawyer prepares|A|S; 03=Government prepares|I|R;
  04=Government or its file unavailable|I|R; 05=Respondent to file for asylum|A|S;
  06=Respondent to file another application|A|S; 07=Application being processed by the government|E|S;
  08=Report of the State Department missing|I|R; 09=Detained respondent not brought to court|I|R;
  10=Notice sent or served wrongly|C|R; 11=Respondent or lawyer did not come|A|S;
  12=Other request of the respondent|A|S; 13=Not enough time to finish|C|R; 14=Other operational reason|C|R;
  16=Respondent released from custody|E|S; 17=From master calendar to merits hearing|C|R; 18=No interpreter|C|R;
  19=Judge away unplanned|C|R; 1A=Moved to the detained docket|C|R; 1B=Moved to the non-detained docket|C|R;
  20=In-person hearing asked for|E|S; 21=Asylum application to be completed|A|S;
  22=Respondent refused the earliest date|A|S; 23=Asylum application withdrawn|A|S;
  24=Government checks fingerprints or records|I|R; 25=Room made for a priority case|C|R;
  29=Another application pending|E|S; 30=Joined with family members|A|S; 31=To special circumstance hearing|C|R;
  32=Interpreter not ordered|C|R; 33=Interpreter ordered but absent|C|R; 34=Judge on leave|C|R;
  35=Judge on detail or other duty|C|R; 36=Respondent delayed records check|A|S; 37=Government investigates|I|R;
  38=Illness of respondent lawyer or witness|A|S; 39=Illness of lawyer|A|S; 40=Illness of witness|A|S;
  41=Reset for a higher priority|C|R; 45=Both parties ask|E|S; 46=Video failed|C|R; 47=New charge filed|I|R;
  48=Interpreter not qualified|C|R; 49=Home study of a juvenile|E|S; 51=Charges contested|A|S;
  52=Jurisdiction lies with the Board|C|S; 54=Claim to citizenship|A|S; 55=Hearing advanced by the court|C|R;
  59=Court closed|C|R; 5A=Hearing advanced by motion|E|R; 5B=Late evidence of the respondent|A|S;
  5C=Late evidence of the government|I|R; 60=Competency evaluation|C|S; 61=Representative to be appointed|C|S;
  62=Competency inquiry|C|S; 64=Case given to another judge|C|R; 74=Public health|C|R;
  7A=Application pending with the government|E|S; 8A=Completed before the hearing|C|X;
  8B=Completed at the hearing|C|X; 96=Severed from the lead case|E|S; 97=Joined to the lead case|E|S;
  98=Case converted|C|R; 99=Data entry error|C|R; 9A=Docket management: postponed|C|R;
  9B=Docket management: advanced|C|R; 9C=Docket management: off the calendar|C|R; 9V=Master calendar vacated|C|R;
  MR=Ruling on a motion pending|C|R; PD=Prosecutorial discretion considered|I|S; RR=Decision reserved|C|R;
  TQ=In the queue for trial|C|R
`;

/** Rows of `pairs` whose meaning holds further values after bars. */
function barred(text: string): string[][] {
  return pairs(text).map(([code, rest]) => [code as string, ...(rest as string).split("|")]);
}

const simple = (table: string, code: string, meaning: string, text: string): LookupContent => ({
  table,
  columns: [code, meaning],
  rows: pairs(text),
});

/** States and other places as the courts code them. */
const STATES = `
<A>=<All>; AK=ALASKA; AL=ALABAMA; AR=ARKANSAS; AZ=ARIZONA; CA=CALIFORNIA; CN=CANADA; CO=COLORADO; CT=CONNECTICUT;
DC=WASHINGTON D.C.; DE=DELAWARE; FA=FOREIGN ADDRESS - SEE REMARKS; FL=FLORIDA; GA=GEORGIA; GU=GUAM; HI=HAWAII;
IA=IOWA; ID=IDAHO; IL=ILLINOIS; IN=INDIANA; KS=KANSAS; KY=KENTUCKY; LA=LOUISIANA; MA=MASSACHUSETTS; MD=MARYLAND;
ME=MAINE; MI=MICHIGAN; MN=MINNESOTA; MO=MISSOURI; MP=NORTHERN MARIANA ISLANDS; MS=MISSISSIPPI; MT=MONTANA;
MX=MEXICO; NC=NORTH CAROLINA; ND=NORTH DAKOTA; NE=NEBRASKA; NH=NEW HAMPSHIRE; NJ=NEW JERSEY; NM=NEW MEXICO;
NV=NEVADA; NY=NEW YORK; OH=OHIO; OK=OKLAHOMA; OR=OREGON; PA=PENNSYLVANIA; PR=PUERTO RICO; RI=RHODE ISLAND; SC=SOUTH
CAROLINA; SD=SOUTH DAKOTA; TN=TENNESSEE; TX=TEXAS; UT=UTAH; VA=VIRGINIA; VI=VIRGIN ISLANDS; VT=VERMONT;
WA=WASHINGTON; WI=WISCONSIN; WV=WEST VIRGINIA; WY=WYOMING
`;

export const DECODING_LOOKUPS: readonly LookupContent[] = [
  {
    table: "tblAdjournmentcodes",
    columns: ["strcode", "strDesciption", "Regd_By", "asy_clk_stat"],
    rows: barred(ADJOURNMENTS),
  },
  simple("tblLookupState", "state_code", "state_name", STATES),
  simple("tblLookupSex", "strcode", "strDescription", "F=Female; M=Male"),
  {
    table: "tblLookupCustodyStatus",
    columns: ["strCode", "strSelecBoxVal", "strDescription"],
    rows: [
      ["N", "N", "Never Detained"],
      ["D", "D", "Detained"],
      ["R", "R", "Released"],
    ],
  },
  simple(
    "tblLookupCaseType",
    "strCode",
    "strDescription",
    `AOC=Asylum only; CDR=Review of continued detention; CFR=Review of credible fear; CSR=Review of claimed status;
    DCC=Departure control; DDC=Appeal of an officer's decision; DEP=Deportation; EXC=Exclusion; NAC=NACARA adjustment;
    REC=Rescission; RFR=Review of reasonable fear; RMV=Removal; WHO=Withholding only`,
  ),
  simple(
    "tblLookUp_Appln",
    "strcode",
    "strdescription",
    `202=Adjustment under NACARA; 209c=Waiver for a refugee; 2129=Waiver after an earlier violation;
    212a=Waiver of unlawful presence; 212c=Waiver under former 212(c); 212d=Waiver for a nonimmigrant;
    212g=Medical waiver; 212h=Waiver of prior criminal conduct; 212i=Waiver of fraud; 212k=Waiver of a defective visa;
    212L=Waiver of a missing visa; 216=Removal of conditions on residence; 237H=Waiver under 237(a)(1)(H);
    241a=Waiver after a full pardon; 241f=Waiver of visa fraud; 245=Adjustment of status; 249=Registry;
    42A=Cancellation for permanent residents; 42B=Cancellation for others; A=Haitian refugee relief; ASYL=Asylum;
    ASYW=Withholding of removal; B=Haitian relief: parole; BCA=Haitian relief: child; BSP=Haitian relief: spouse;
    CPC=Coercive population control; d11=Waiver for smuggling; I881=Suspension or cancellation under NACARA;
    PRMF=Prima facie case; SUSP=Suspension of deportation; UNK=Unknown; VD=Voluntary departure;
    WAIV=Waiver under 237(a)(2)(H); WCAT=Convention against Torture; WD=Withdrawn; WDL=Withdrawal of admission request`,
  ),
  simple(
    "tblLookupCourtAppDecisions",
    "strCourtApplnDecCode",
    "strCourtApplnDecDesc",
    `A=ABANDONMENT; C=CONDITIONAL GRANT; D=DENY; F=FULL GRANT; G=GRANT; I=IN COURT STIPULATED GRANT; L=GRANT WCAT;
    M=NOT ADJUDICATED; O=OTHER; P=PAPER STIPULATED GRANT; R=RESERVED; S=ADMIN CLOSURE; T=COV/TRANSFER; W=WITHDRAWN`,
  ),
  simple(
    "tblLookup_Juvenile",
    "strCode",
    "strDescription",
    `J=Juvenile; J1=Released to a guardian or turned 18; J2=Unaccompanied with asylum claim; UJ=Unaccompanied juvenile;
    N/A=Not applicable; AJ=Accompanied juvenile`,
  ),
  simple(
    "tblLookup_CasePriority",
    "strCode",
    "strDescription",
    `AWC/ATD=Adults with children: alternatives to detention; AWC/D=Adults with children: detained; CR=Custody review;
    N/A=Not applicable; RBC/D=Recent border crosser: detained; UC=Unaccompanied child`,
  ),
  simple(
    "tblLookUpCaseIdentifier",
    "strcode",
    "strDescription",
    `AO=Asylum officer rule; DD=Dedicated docket; EM=Electronic monitoring; FA=Family unit; FL=Franco litigation;
    IR=Interim final rule; J=Juvenile; J1=Turned 18 during proceedings; J2=Unaccompanied with asylum claim;
    MP=Migrant protection protocols; NA=NACARA; PO=Protective order; PP=Presidential proclamation;
    RM=Remain in Mexico; RN=Cancellation of removal; SR=Stipulated removal; UJ=Unaccompanied juvenile`,
  ),
  {
    table: "tblLookupMotionType",
    columns: ["strMotionCode", "strMotionDesc", "strMotionType"],
    rows: pairs(`
      AC=To close administratively; BD=To redetermine bond; C=To recalendar; CO=To continue; CS=To consolidate;
      CT=To sever; CV=To change venue; EH=To advance the hearing; ET=To extend a time limit; FD=To reconsider;
      MA=To reopen after absence; MC=To reopen for changed conditions; MU=Not listed; O=To reopen; OT=Other;
      SC=To substitute counsel; SY=To stay removal; TA=To appear by telephone; TP=To terminate;
      TV=To appear by video; U=To dismiss; VD=For voluntary departure; WC=To withdraw as counsel; WV=To waive presence
    `).map(([code, text]) => [code as string, text as string, "M"]),
  },
  simple(
    "tbllookupCal_Type",
    "strCalTypeCode",
    "strCalTypeDescription",
    `*=Not work; B=Bond; C=Custody; I=Individual; M=Master; N=Naturalization; R=Reasonable cause;
    S=Special circumstance; T=By telephone; V=By video`,
  ),
  simple(
    "tbllookupSchedule_Type",
    "strCode",
    "strDescription",
    `**=Not work; AD=Administrative leave; AN=Annual leave; CY=Custody; DT=Detail; IA=Individual: asylum;
    ID=Individual: detained; II=Individual; IR=Individual reset; MD=Master: detained; MM=Initial master;
    MR=Master reset; NA=Naturalization; RR=Fear review; SL=Sick leave; TR=Travel`,
  ),
  simple(
    "tblLookupBIADecision",
    "strCode",
    "strDescription",
    `BCR=Remand for background check; DEN=Denied; DIS=Dismissed: decision of the judge stands;
    DVD=Dismissed with voluntary departure; GRN=Granted; OTH=Other; REJ=Rejected; REM=Remanded; SAF=Summary affirmance;
    SDG=Summarily dismissed as late; SED=Summarily dismissed: no brief; SUS=Sustained; TER=Terminated;
    WDL=Withdrawn`,
  ),
  simple(
    "tblLookupBIADecisionType",
    "strCode",
    "strDescription",
    "A=Settlement case; L=Legalization case; P=Per curiam; R=Regular; T=Temporary protection",
  ),
  {
    table: "tbllookupAppealType",
    columns: ["strApplCode", "strApplDescription"],
    rows: [
      "Appeal of IJ MTR",
      "Bond Appeal",
      "Case Appeal",
      "Circuit Court Remand",
      "DD 212",
      "DD Bond",
      "DD Fines",
      "DD Visa",
      "Interlocutory Appeal",
      "MTR BIA",
      "Zero Bond Appeal",
    ].map((name) => [name, name]),
  },
  simple(
    "tblLookupFiledBy",
    "strCode",
    "strDescription",
    "A=Alien; B=Both; C=Carrier; H=ORR; I=DHS; O=Other; P=Petitioner; T=Applicant; E=Unused",
  ),
  simple(
    "tblLookupFedCourtDecision",
    "strCode",
    "strDescription",
    "DIS=Dismiss; FCD=Decision; REM=Remand; SUS=Sustain",
  ),
  simple("tblLookupFedCourtRemandTo", "strCode", "strDescription", "BIA=To the Board; IJ=To the judge"),
  simple(
    "tblDecCode",
    "strCode",
    "strDescription",
    `A=LEGALLY ADMITTED; C=CONDITIONAL GRANT; D=DEPORTED; E=EXCLUDED; G=GRANTED; O=OTHER; R=RELIEF/RESCINDED;
    S=STATUS MAINTAINED; T=TERMINATED BY IJ; V=VOLUNTARY DEPARTURE; W=WITHDRAWN; X=REMOVED`,
  ),
  simple(
    "tblLookupFinalDisposition",
    "strCode",
    "strDescription",
    "N=Neither deported nor excluded; V=Voluntary departure; Y=Order of removal; Z=None",
  ),
  simple("tblLookupRegion", "strcode", "strDescription", "Eastern=Eastern; Western=Western"),
  simple(
    "tblLookupFiling_Method",
    "strFilingMethodCode",
    "strFilingMethodDesc",
    "6=On a form; BD=With bond; O=Orally; W=In writing",
  ),
  simple(
    "tblLookupFiling_Method_Party",
    "strFilingPartyCode",
    "strFilingPartyDesc",
    "A=Respondent or lawyer; C=Court; I=Government; J=Both parties; N=Neither",
  ),
  simple(
    "tblLookupService_Method",
    "strCertificateOfServiceMethCode",
    "strCertificateOfServiceMethDesc",
    "C=CERTIFIED MAIL; E=ELECTRONIC; M=MAIL; N=NONE; O=OTHER; P=IN PERSON",
  ),
];
