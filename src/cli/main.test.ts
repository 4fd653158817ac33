import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "./main.ts";

let told: string[] = [];

beforeEach(() => {
  told = [];
  vi.spyOn(console, "error").mockImplementation((text) => void told.push(String(text)));
  vi.spyOn(process.stdout, "write").mockImplementation(() => true);
  vi.spyOn(process.stderr, "write").mockImplementation((text) => told.push(String(text)) > 0);
});
afterEach(() => vi.restoreAllMocks());

describe("main", () => {
  it.each([
    [["lod"], /^assize: unknown command 'lod' \(Did you mean load\?\); see assize --help$/],
    [["load", "--jsn"], /^assize: unknown option '--jsn' \(Did you mean --json\?\); see assize load --help$/],
    [["load"], /^assize: no release named; name a zip/],
    [["load", "x.zip", "--latest"], /^assize: both a release and --latest named/],
    [["load", "a.zip", "b.zip"], /^assize: too many arguments for 'load'/],
    [["load", "x.zip", "--store"], /^assize: option '--store <folder>' argument missing/],
    [["load", "x.zip", "--threads", "0"], /^assize: --threads 0 is not a whole number from 1$/],
    [["load", "x.zip", "--memory", "100MB"], /^assize: --memory 100MB is not an amount of memory from 1GB/],
    [["check", "--tolerance", "2"], /^assize: --tolerance 2 is not a share between 0 and 1$/],
    [["sql", "select 1", "--format", "xml"], /^assize: --format xml is not one of table, csv, json$/],
    [["sql", "", "--store", "test"], /^assize: no /],
    [["synth"], /^assize: required option '--out <file>' not specified; see assize synth --help$/],
  ])("answers %j in one line and ends with 2", async (words, wrong) => {
    expect(await main(words)).toBe(2);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(wrong);
  });

  it("shows its help when nothing is asked, and ends with 2", async () => {
    expect(await main([])).toBe(2);
    expect(told.join("")).toMatch(/^Usage: assize/);
  });

  it.each([[["--help"]], [["help", "load"]], [["--version"]]])("ends %j with 0", async (words) => {
    expect([await main(words), told]).toEqual([0, []]);
  });
});
