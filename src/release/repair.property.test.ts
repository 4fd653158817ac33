import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitText } from "./fit-text.ts";
import { type Layout, readHeader } from "./layout.ts";
import { Profile } from "./profile.ts";
import { type QuarantinedLine, type RecoveredRow, Repairer } from "./repair.ts";
import { type Line, Scanner } from "./scan.ts";
import { findTable } from "./tables/catalogue.ts";
import type { Column, Table } from "./tables/table.ts";

const TABLES = [
  "A_TblCase",
  "B_TblProceeding",
  "B_TblProceedCharges",
  "D_TblAssociatedBond",
  "tblAppeal",
  "tbl_Court_Appln",
  "tbl_Court_Motions",
  "tbl_CustodyHistory",
  "tbl_JuvenileHistory",
  "tbl_Lead_Rider",
  "tbl_schedule",
  "tblLookupHloc",
  "tblLookupMotionType",
];

type Random = (below: number) => number;

/** What a damaged row looks like in the file, and the row that a perfect reader makes of it. */
interface Damaged {
  readonly text: string;
  readonly fields: readonly string[];
}

type Damage = (
  fields: readonly string[],
  columns: readonly Column[],
  random: Random,
  lineEnd: string,
) => Damaged | undefined;

function tabInText(fields: readonly string[], columns: readonly Column[], random: Random): Damaged | undefined {
  return broken(fields, columns, random, () => "\t");
}

function tabBehindText(fields: readonly string[], columns: readonly Column[], random: Random): Damaged | undefined {
  const at = pick(wordsOf(fields, columns), random);
  return at === undefined ? undefined : { text: fields.with(at, `${fields[at]}\t`).join("\t"), fields };
}

function blankField(fields: readonly string[], _: readonly Column[], random: Random): Damaged | undefined {
  return { text: fields.toSpliced(1 + random(fields.length), 0, "").join("\t"), fields };
}

function tabsAtEnd(fields: readonly string[], _: readonly Column[], random: Random): Damaged | undefined {
  return { text: fields.join("\t") + "\t".repeat(1 + random(3)), fields };
}

function cutInText(
  fields: readonly string[],
  columns: readonly Column[],
  random: Random,
  lineEnd: string,
): Damaged | undefined {
  return broken(fields, columns, random, () => pick(["\r", lineEnd, "\r\n"], random) as string);
}

function cutBetweenFields(
  fields: readonly string[],
  _: readonly Column[],
  random: Random,
  lineEnd: string,
): Damaged | undefined {
  const at = 1 + random(fields.length - 2);
  const lineBreak = pick(["\r", lineEnd, "\r\n"], random) as string;
  const [head, tail] = [fields.slice(0, at).join("\t"), fields.slice(at).join("\t")];
  return { text: random(2) === 0 ? `${head}${lineBreak}\t${tail}` : `${head}\t${lineBreak}${tail}`, fields };
}

function shortRow(fields: readonly string[], columns: readonly Column[], random: Random): Damaged | undefined {
  let least = fields.length;
  while (fields[least - 1] === "" && (columns[least - 1]?.blankShare ?? 0) > 0.01) least--;
  if (least === fields.length) return undefined;
  return { text: fields.slice(0, least + random(fields.length - least)).join("\t"), fields };
}

const DAMAGES: readonly Damage[] = [
  tabInText,
  tabBehindText,
  blankField,
  tabsAtEnd,
  cutInText,
  cutBetweenFields,
  shortRow,
];

function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[random(list.length)];
}

/** Positions of the texts that are not blank. */
function wordsOf(fields: readonly string[], columns: readonly Column[]): number[] {
  return [...fields.keys()].filter((at) => fields[at] !== "" && columns[at]?.type === "text");
}

/** A text of several words with one of its spaces replaced. */
function broken(
  fields: readonly string[],
  columns: readonly Column[],
  random: Random,
  mark: () => string,
): Damaged | undefined {
  const at = pick(
    wordsOf(fields, columns).filter((word) => fields[word]?.includes(" ")),
    random,
  );
  return at === undefined
    ? undefined
    : { text: fields.with(at, (fields[at] as string).replace(" ", mark())).join("\t"), fields };
}

function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const WORDS = "SAN NEW LOS FORT SANTA MIAMI YORK ANGELES WORTH ROSA JOSE HOUSTON DALLAS OMAHA BOSTON EL PASO".split(
  " ",
);

/** A table with made values that resemble real ones, and what there is to read it with. */
class Court {
  readonly table: Table;
  readonly layout: Layout;
  private readonly profile: Profile;
  private readonly pools: readonly (readonly string[])[];

  constructor(name: string) {
    this.table = findTable(name) as Table;
    const { columns } = this.table;
    this.layout = readHeader(
      columns.map((column) => column.name),
      this.table,
    ).layout;
    this.profile = new Profile(this.layout);
    const random = randomFrom(name.length * 7919);
    this.pools = columns.map((column) => poolOf(column, random));
    for (let n = 0; n < 500; n++) this.profile.learn(this.typed(this.row(random, n)).split("\t"));
  }

  row(random: Random, number: number): string[] {
    return this.table.columns.map((column, at) => {
      if (at === this.layout.key) return String(2_000_000 + number * 13);
      if (random(1000) < (column.blankShare ?? 0.2) * 1000) return "";
      return column.type === "integer"
        ? String(1_000_000 + random(9_000_000))
        : (pick(this.pools[at] ?? [], random) as string);
    });
  }

  typed(row: readonly string[]): string {
    return row.map((text, at) => fitText(this.layout.columns[at]?.type ?? "text", text)).join("\t");
  }

  read(lines: readonly string[], lineEnd: string) {
    const recovered: RecoveredRow[] = [];
    const quarantine: QuarantinedLine[] = [];
    const repairer = new Repairer(this.layout, this.profile);
    const suspects = (run: readonly Line[]) => {
      const { rows, quarantine: aside } = repairer.repair(run);
      recovered.push(...rows);
      quarantine.push(...aside);
    };
    const scanner = new Scanner(this.layout, { suspects, sample: () => undefined });
    const text = scanner.write(Buffer.from(lines.join(lineEnd) + lineEnd)).toString() + scanner.end().toString();
    const { lines: count, blankLines } = scanner.counts;
    return { sound: text.split("\n").slice(0, -1), recovered, quarantine, lines: count, blank: blankLines };
  }
}

/** Some values that a column may have. */
function poolOf({ type, width = 20, values }: Column, random: Random): string[] {
  const many = <T>(count: number, make: () => T) => Array.from({ length: count }, make);
  const two = (from: number, count: number) => String(from + random(count)).padStart(2, "0");
  const day = () => `${1990 + random(35)}-${two(1, 12)}-${two(1, 28)}`;
  switch (type) {
    case "code":
      return [...(values ?? many(15, () => many(Math.min(width, 3), () => pick([..."ABCDEFGHIJ"], random)).join("")))];
    case "text":
      return many(40, () =>
        many(1 + random(3), () => pick(WORDS, random))
          .join(" ")
          .slice(0, width)
          .trim(),
      );
    case "date":
      return many(200, () => `${day()} 00:00:00.000`);
    case "timestamp":
      return many(200, () => `${day()} ${two(0, 24)}:${two(0, 60)}:00.123`);
    case "month":
      return many(100, () => `${1 + random(12)}/${1930 + random(90)}`);
    case "time":
      return many(30, () => two(8, 9) + two(0, 60));
    case "flag":
      return ["0", "1"];
    default:
      return many(20, () => `${random(90_000)}.00`);
  }
}

/** Damage that hardly ever leaves a doubt. */
const CLEAR: readonly Damage[] = [tabsAtEnd, cutInText, cutBetweenFields, shortRow];

const SEEDS = Array.from({ length: 30 }, (_, at) => at + 1);

const LINE_ENDS = ["\r\n", "\n"];

/** A row between two healthy ones, damaged in one way, and what is read of the three. */
function caseOf(court: Court, damage: Damage, seed: number) {
  const random = randomFrom(seed);
  const lineEnd = LINE_ENDS[random(2)] as string;
  const [above, truth, below] = [court.row(random, 7001), court.row(random, 7002), court.row(random, 7003)];
  const damaged = damage(truth, court.table.columns, random, lineEnd);
  if (damaged === undefined) return undefined;
  const found = court.read([above.join("\t"), damaged.text, below.join("\t")], lineEnd);
  const isDamaged = (row: RecoveredRow) => row.fields[court.layout.key] === truth[court.layout.key];
  const healthy = [
    ...found.sound,
    ...found.recovered.filter((row) => !isDamaged(row)).map((row) => row.typed.join("\t")),
  ];
  return { above, below, damaged, found, healthy, rows: found.recovered.filter(isDamaged) };
}

describe.each(TABLES)("a damaged row of %s", (name) => {
  const court = new Court(name);

  it("never changes its healthy neighbours, loses no line and stays as it was mended", () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...DAMAGES), (seed, damage) => {
        const made = caseOf(court, damage, seed);
        fc.pre(made !== undefined);
        const { above, below, damaged, found, healthy, rows } = made;
        expect(healthy.sort()).toEqual([court.typed(above), court.typed(below)].sort());
        const joined = found.recovered.reduce((sum, row) => sum + row.lines.length, 0);
        expect(found.lines).toBe(found.blank + found.sound.length + joined + found.quarantine.length);
        const kept = [...rows.flatMap((row) => row.lines), ...found.quarantine.map(({ line }) => line)];
        const raw = kept.sort((one, other) => one.number - other.number).map((line) => line.raw.toString());
        if (rows.length > 0 || found.quarantine.length > 0) {
          expect(raw).toEqual(damaged.text.split(/\r\n|\n|\r/).filter((line) => /[^ \0]/.test(line)));
        }
        for (const row of rows) {
          const again = court.read([row.fields.join("\t")], "\n");
          expect(again.recovered).toEqual([]);
          expect(again.sound).toEqual([row.typed.join("\t")]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("damaged rows of all tables", () => {
  const courts = TABLES.map((name) => new Court(name));

  /** How many damaged rows came out how, over the same cases each time. */
  function outcomes(damage: Damage, tried = courts) {
    const made = tried.flatMap((court) => SEEDS.flatMap((seed) => caseOf(court, damage, seed) ?? []));
    const exact = made.filter(
      ({ rows, damaged, found }) =>
        found.quarantine.length === 0 && rows.map((row) => row.fields.join("\t")).join() === damaged.fields.join("\t"),
    );
    const aside = made.filter(({ rows }) => rows.length === 0);
    return { exact: exact.length, aside: aside.length, wrong: made.length - exact.length - aside.length };
  }

  it.each(DAMAGES.map((damage) => [damage.name, damage] as const))(
    "come out exactly or are set aside after %s; a wrong row is rarer than one in 200",
    (_, damage) => {
      const { exact, aside, wrong } = outcomes(damage, courts);
      expect(exact).toBeGreaterThan(CLEAR.includes(damage) ? aside * 9 : aside);
      expect(wrong * 200).toBeLessThan(exact + aside + wrong);
    },
  );

  it("are mended nearly always when a tab breaks the city of a case", () => {
    const cases = courts.filter((court) => court.table.name === "A_TblCase");
    for (const damage of [tabInText, tabBehindText]) {
      const { exact, aside, wrong } = outcomes(damage, cases);
      expect(wrong).toBe(0);
      expect(exact).toBeGreaterThan(aside * 3);
    }
  });
});
