import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Screen } from "./screen.ts";

let written: string[] = [];

function stream(isTTY: boolean, columns = 80): NodeJS.WriteStream {
  const write = (text: string) => written.push(text);
  return { isTTY, columns, write } as unknown as NodeJS.WriteStream;
}

beforeEach(() => {
  written = [];
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => vi.useRealTimers());

describe("Screen on a terminal", () => {
  it("rewrites one line, and covers what was longer", () => {
    const screen = new Screen(stream(true));
    screen.show("reading", "A_TblCase", 0, 1000);
    screen.show("building", "cases", 1, 2, "steps");
    expect(written).toEqual([
      "\rreading 0 % (0 bytes of 1.0 kB) A_TblCase",
      "\rbuilding 50 % cases                      ",
    ]);
  });

  it("does not flicker", () => {
    const screen = new Screen(stream(true));
    screen.show("reading", "one", 0, 1000);
    screen.show("reading", "two", 1, 1000);
    vi.advanceTimersByTime(150);
    screen.show("reading", "three", 2, 1000);
    expect(written.map((text) => text.split(" ").at(-1)?.trim())).toEqual(["one", "three"]);
  });

  it("tells the pace and what time is left, once there is a pace", () => {
    const screen = new Screen(stream(true));
    screen.show("reading", "x", 0, 4_000_000);
    vi.advanceTimersByTime(2000);
    screen.show("reading", "x", 1_000_000, 4_000_000);
    expect(written.at(-1)).toBe("\rreading 25 % (1.0 MB of 4.0 MB, 500.0 kB/s, 6.0 s left) x");
  });

  it("keeps to the width of the terminal", () => {
    new Screen(stream(true, 30)).show("reading", "x".repeat(50), 0, 0);
    expect(written[0]).toHaveLength(30);
  });

  it("takes the moving line away before a line that stays", () => {
    const screen = new Screen(stream(true));
    screen.show("reading", "x", 0, 0);
    screen.say("done");
    expect(written).toEqual(["\rreading x", `\r${" ".repeat(9)}\r`, "done\n"]);
  });
});

describe("Screen elsewhere", () => {
  it("writes plain lines, one for a heading and then one every ten seconds", () => {
    const screen = new Screen(stream(false));
    screen.show("reading", "one", 0, 0);
    screen.show("reading", "two", 0, 0);
    vi.advanceTimersByTime(11_000);
    screen.show("reading", "three", 0, 0);
    screen.show("building", "cases", 0, 0, "steps");
    screen.clear();
    expect(written).toEqual(["reading one\n", "reading three\n", "building cases\n"]);
  });

  it("says nothing when it is to be quiet", () => {
    const screen = new Screen(stream(false), true);
    screen.show("reading", "one", 0, 0);
    screen.say("done");
    screen.clear();
    expect(written).toEqual([]);
  });
});
