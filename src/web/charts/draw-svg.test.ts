import { DOMParser } from "linkedom";
import { describe, expect, it } from "vitest";
import { drawSvg } from "./draw-svg.ts";
import type { Figure, FigurePoint } from "./figure.ts";
import { SIMULATED_BANNER } from "./frame.ts";
import { seriesColor, seriesColors } from "./palette.ts";

function years(values: readonly (number | null)[], spread = 0): FigurePoint[] {
  return values.map((value, index) => ({
    x: `${2014 + index}-10-01`,
    value,
    ...(spread > 0 && value !== null ? { low: value - spread, high: value + spread } : {}),
  }));
}

const line: Figure = {
  kind: "line",
  heading: "Completions & <grants>",
  sentence: "Completions rose from 100 to 300.",
  unit: "cases",
  interval: "95% interval",
  source: "A made-up release of June 2026.",
  simulated: false,
  series: [{ name: "Completed", points: years([100, 200, null, 250, 300]) }],
  x: { kind: "day", fiscalYears: true },
};

const bars: Figure = {
  ...line,
  kind: "bars",
  x: { kind: "category" },
  series: [
    {
      name: "Cases",
      points: [
        { x: "Second <of> all", value: 1234567, low: 1200000, high: 1300000 },
        { x: "First", value: null },
      ],
    },
  ],
};

const curve: Figure = {
  ...line,
  kind: "curve",
  share: true,
  x: { kind: "days-since", event: "the charging document" },
  series: [
    {
      name: "Open",
      points: [
        { x: 0, value: 1, low: 1, high: 1 },
        { x: 300, value: 0.5, low: 0.4, high: 0.6 },
        { x: 900, value: 0.0002, low: 0, high: 0.1 },
      ],
    },
  ],
};

const stacked: Figure = {
  ...line,
  kind: "stacked",
  series: [
    { name: "Removal", points: years([100, 110, 120]) },
    { name: "Relief", points: years([50, null, 70]) },
  ],
};

const stackedBars: Figure = {
  ...stacked,
  x: { kind: "category" },
  series: stacked.series.map((each) => ({
    ...each,
    points: each.points.map((point) => ({ ...point, x: `court ${point.x}` })),
  })),
};

const kinds: Record<string, Figure> = { line, bars, curve, stacked, stackedBars };

function parse(svg: string) {
  return new DOMParser().parseFromString(svg, "image/svg+xml");
}

function paths(svg: string, color: string): string[] {
  const drawn = [...parse(svg).querySelectorAll(`[stroke="${color}"] path`)];
  return drawn.map((path) => path.getAttribute("d") ?? "");
}

function words(svg: string): string[] {
  return [...parse(svg).querySelectorAll("text")].map((text) => text.textContent ?? "");
}

/** What a drawing is called, its entities read. */
function labelOf(svg: string): string {
  const [, label = ""] = /^<svg[^>]* aria-label="([^"]*)"/.exec(svg) ?? [];
  return label.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

/** Whether every tag is closed by its own kind and every ampersand begins an entity. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name, empty] of xml.matchAll(/<(\/?)([a-z]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>/g)) {
    if (closing === "/") {
      if (open.pop() !== name) return false;
    } else if (empty !== "/") open.push(name!);
  }
  const rest = xml.replaceAll(/<\/?[a-z]+(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g, "");
  return open.length === 0 && !/[<>]/.test(rest) && !/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml);
}

describe("drawSvg", () => {
  for (const [name, figure] of Object.entries(kinds)) {
    it(`draws ${name} as well-formed XML without scripts, styles, ids, warnings or numbers that are none`, () => {
      for (const standalone of [false, true]) {
        for (const simulated of [false, true]) {
          const svg = drawSvg({ ...figure, simulated }, { width: 640, standalone });
          expect(isWellFormed(svg)).toBe(true);
          expect(svg).not.toMatch(/<script|<style| id="| class="|⚠|NaN|undefined|Infinity/);
        }
      }
    });

    it(`draws ${name} the same twice, also after another figure`, () => {
      const first = drawSvg(figure, { width: 390, standalone: true });
      drawSvg(line, { width: 640 });
      expect(drawSvg(figure, { width: 390, standalone: true })).toBe(first);
    });

    it(`marks simulated ${name} by a banner, repeated words across it, and its description`, () => {
      const svg = drawSvg({ ...figure, simulated: true }, { width: 640 });
      expect(words(svg)).toContain(SIMULATED_BANNER);
      expect(words(svg).filter((text) => text === "SIMULATED").length).toBeGreaterThan(2);
      expect(labelOf(svg)).toContain(SIMULATED_BANNER);
      expect(drawSvg(figure, { width: 640 })).not.toContain("SIMULATED");
    });
  }

  it("is named by heading and sentence, which are drawn too when it stands alone", () => {
    const page = drawSvg(line, { width: 640 });
    const alone = drawSvg(line, { width: 640, standalone: true });
    expect(labelOf(page)).toBe(`${line.heading}. ${line.sentence}`);
    expect(parse(alone).querySelector("svg > title")?.textContent).toBe(line.heading);
    expect(parse(alone).querySelector("svg > desc")?.textContent).toBe(line.sentence);
    for (const svg of [page, alone]) expect(parse(svg).documentElement?.getAttribute("role")).toBe("img");
    expect(words(page)).not.toContain(line.heading);
    expect(words(alone)).toEqual(expect.arrayContaining([line.heading, line.sentence, line.source]));
  });

  it("leaves a gap where there is no number, and says so", () => {
    const svg = drawSvg(line, { width: 640 });
    const drawn = paths(svg, seriesColor(0)).find((d) => d.includes("L"));
    expect(drawn?.match(/M/g)).toHaveLength(2);
    expect(words(svg)).toContain("gap: no number");
  });

  it("draws a band for intervals and names it", () => {
    const svg = drawSvg(
      { ...line, series: [{ name: "Completed", points: years([100, 200, 300], 20) }] },
      { width: 640 },
    );
    expect(parse(svg).querySelectorAll('[fill-opacity="0.16"] path')).toHaveLength(1);
    expect(words(svg)).toContain("95% interval");
    expect(words(drawSvg(line, { width: 640 }))).not.toContain("95% interval");
  });

  it("dashes the line towards a period that is not over, leaves its point hollow and says so", () => {
    const points = years([100, 200, 300]).map((point, index) => ({
      ...point,
      state: index === 2 ? ("partial" as const) : ("whole" as const),
    }));
    const svg = drawSvg({ ...line, series: [{ name: "Completed", points }] }, { width: 640 });
    expect(svg).toContain('stroke-dasharray="3 4"');
    expect(words(svg)).toEqual(expect.arrayContaining(["partial: the period is not over", "300 so far"]));
  });

  it("names years as federal fiscal years when told so", () => {
    expect(words(drawSvg(line, { width: 640 }))).toContain("FY2019");
    expect(words(drawSvg({ ...line, x: { kind: "day" } }, { width: 640 }))).toContain("2018");
  });

  it("writes rules beside their lines, or numbers and a list where the words have no room", () => {
    const rules = [
      { date: "2017-05-01", label: "A rule" },
      { date: "2030-01-01", label: "A rule after the end" },
    ];
    const wide = words(drawSvg({ ...line, rules }, { width: 640 }));
    expect(wide).toContain("A rule");
    expect(wide).not.toContain("A rule after the end");
    const long = [{ date: "2017-05-01", label: "A rule with a name that is far too long for a telephone" }];
    expect(words(drawSvg({ ...line, rules: long }, { width: 390 })).join(" ")).toContain("1 May 1, 2017: A rule with");
  });

  it("labels series at their ends where there is room, and by a key with symbols where there is none", () => {
    const series = ["New York", "Miami"].map((name, index) => ({ name, points: years([1, 2, 3 + index]) }));
    expect(words(drawSvg({ ...line, series }, { width: 640 }))).toContain("Miami 4");
    const narrow = words(drawSvg({ ...line, series }, { width: 390 }));
    expect(narrow).toEqual(expect.arrayContaining(["Miami", "4"]));
  });

  it("writes values with commas beside bars, in the order given, and says where there is none", () => {
    const texts = words(drawSvg(bars, { width: 640 }));
    expect(texts).toEqual(expect.arrayContaining(["1,234,567", "no number"]));
    expect(texts.indexOf("Second <of> all")).toBeLessThan(texts.indexOf("First"));
  });

  it("draws a curve as steps on an axis that names the event, and never rounds a share to nothing", () => {
    const svg = drawSvg(curve, { width: 640 });
    const drawn = paths(svg, seriesColor(0)).find((d) => d.includes("L"))!;
    const [first, second] = [...drawn.matchAll(/[\d.]+,([\d.]+)/g)].map(([, y]) => y);
    expect(second).toBe(first);
    expect(words(svg)).toEqual(expect.arrayContaining(["Days since the charging document", "<0.1%", "100%"]));
  });

  it("draws no column for a day on which a part has no number", () => {
    const svg = drawSvg(stacked, { width: 640 });
    const columns = [...parse(svg).querySelectorAll("rect")].filter(
      (rect) => rect.getAttribute("fill") === seriesColors[0],
    );
    expect(columns).toHaveLength(2);
  });

  it("is at least as high as asked, and higher when its words need it", () => {
    const height = (least: number) =>
      Number(parse(drawSvg(line, { width: 640, height: least })).documentElement?.getAttribute("height"));
    expect(height(700)).toBe(700);
    expect(height(10)).toBeGreaterThan(200);
  });

  it("refuses a width at which axes have no room", () => {
    expect(() => drawSvg(line, { width: 300 })).toThrow(TypeError);
  });
});
