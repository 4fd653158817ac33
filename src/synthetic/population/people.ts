/** Nationalities and languages of the simulated population: real codes, shares by order of size. */
import { Weighted } from "../random.ts";

/** A nationality with the language that most of its people speak in court, and how strong its claims are. */
export interface Nation {
  readonly code: string;
  readonly languages: Weighted<string>;
  /** Shift of the log odds that an asylum claim is granted. */
  readonly claim: number;
}

/** `code`, share before 2005, share 2005-2020, share since, claim shift, language shares. */
const NATIONS: readonly (readonly [string, number, number, number, number, string])[] = [
  ["MX", 34, 25, 13, -1.4, "SP 96 MIX 1 ENG 3"],
  ["GT", 10, 18, 13, -0.9, "SP 86 MAM 6 QUI 4 KNJ 2 KEK 2"],
  ["HO", 9, 16, 14, -0.9, "SP 99 ENG 1"],
  ["ES", 17, 17, 9, -0.8, "SP 99 ENG 1"],
  ["VE", 0.2, 1, 14, 0.4, "SP 100"],
  ["CU", 3, 2, 9, 0.1, "SP 100"],
  ["CO", 2, 1.2, 7, -0.3, "SP 100"],
  ["NU", 4, 1, 6, -0.2, "SP 99 MIS 1"],
  ["EC", 1.2, 3, 6, -0.9, "SP 96 QCH 4"],
  ["HA", 4, 2, 5, -0.8, "CRE 95 FR 5"],
  ["BR", 1.2, 1.6, 3, -1.1, "POR 99 SP 1"],
  ["PE", 1.2, 0.8, 3, -0.6, "SP 98 QCH 2"],
  ["DR", 3, 1.5, 1.2, -1.2, "SP 99 ENG 1"],
  ["IN", 1.5, 2, 2, 0.1, "PUN 66 GUJ 15 HIN 15 ENG 4"],
  ["CH", 5, 4, 1.6, 0.9, "MAN 66 FOO 28 CAN 6"],
  ["RU", 0.6, 0.4, 1.2, 1.7, "RUS 100"],
  ["UE", 0.5, 0.3, 0.5, 0.6, "RUS 88 ENG 12"],
  ["TU", 0.2, 0.1, 0.7, 0.9, "TU 98 ENG 2"],
  ["SG", 0.1, 0.1, 0.7, -0.4, "WLF 60 FR 40"],
  ["MR", 0.1, 0.1, 0.5, -0.1, "WLF 40 FUL 40 FR 20"],
  ["CM", 0.2, 0.3, 0.4, 1.3, "ENG 60 FR 40"],
  ["JM", 1.6, 0.9, 0.4, -1.5, "ENG 100"],
  ["RP", 1.3, 0.6, 0.3, -0.9, "TAG 55 ENG 45"],
  ["NI", 0.7, 0.4, 0.3, -0.4, "ENG 100"],
  ["PK", 0.7, 0.3, 0.2, 0.3, "UR 80 ENG 20"],
  ["BG", 0.5, 0.4, 0.4, 0.1, "BEN 95 ENG 5"],
  ["NP", 0.1, 0.4, 0.3, 0.8, "NEP 97 ENG 3"],
  ["ET", 0.4, 0.4, 0.2, 1.4, "AMH 90 ENG 10"],
  ["ER", 0.1, 0.2, 0.1, 1.7, "TGR 80 ENG 20"],
  ["SO", 0.6, 0.3, 0.1, 0.5, "SOM 97 ENG 3"],
  ["EG", 0.4, 0.4, 0.3, 1.5, "AR 97 ENG 3"],
  ["SY", 0.2, 0.2, 0.1, 1.1, "AR 98 ENG 2"],
  ["IZ", 0.3, 0.3, 0.1, 0.8, "AR 98 ENG 2"],
  ["IR", 0.6, 0.2, 0.2, 1.2, "FAR 97 ENG 3"],
  ["AL", 0.4, 0.3, 0.1, 0.5, "ALB 97 ENG 3"],
  ["AM", 0.5, 0.3, 0.3, 0.5, "ARM 80 RUS 20"],
  ["GO", 0.2, 0.2, 0.4, 0.4, "GEO 60 RUS 40"],
  ["UZ", 0.1, 0.1, 0.5, 0.5, "UZB 50 RUS 50"],
  ["GH", 0.4, 0.2, 0.2, -0.4, "ENG 100"],
  ["VM", 0.8, 0.3, 0.2, -0.9, "VIE 96 ENG 4"],
  ["KS", 0.8, 0.4, 0.1, -1.2, "KOR 96 ENG 4"],
  ["ID", 0.7, 0.4, 0.1, -0.4, "IND 96 ENG 4"],
  ["CA", 0.7, 0.4, 0.2, -1.5, "ENG 98 FR 2"],
  ["UK", 0.3, 0.2, 0.1, -1.2, "ENG 100"],
  ["GY", 0.5, 0.2, 0.1, -0.9, "ENG 100"],
  ["TD", 0.5, 0.2, 0.1, -1.0, "ENG 100"],
  ["BL", 0.3, 0.3, 0.2, -0.6, "SP 99 QCH 1"],
  ["CS", 0.2, 0.2, 0.2, -0.9, "SP 100"],
  ["NA", 0.02, 0.02, 0.01, -0.5, "ENG 100"],
  ["??", 0.1, 0.1, 0.1, -0.5, "??? 100"],
];

function languages(text: string): Weighted<string> {
  const parts = text.split(" ");
  const pairs: [string, number][] = [];
  for (let i = 0; i < parts.length; i += 2) pairs.push([parts[i] as string, Number(parts[i + 1])]);
  return new Weighted(pairs);
}

const nations: readonly Nation[] = NATIONS.map(([code, , , , claim, spoken]) => ({
  code,
  languages: languages(spoken),
  claim,
}));

const byEra = [1, 2, 3].map(
  (era) => new Weighted(NATIONS.map((line, i) => [nations[i] as Nation, line[era] as number] as const)),
);

/** Who comes, by calendar year of filing. */
export function nationsOf(year: number): Weighted<Nation> {
  return byEra[year < 2005 ? 0 : year < 2021 ? 1 : 2] as Weighted<Nation>;
}
