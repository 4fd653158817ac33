import { describe, expect, it } from "vitest";
import { QuestionGate } from "./question-gate.ts";

/** A question that ends when it is told to; stopped, it fails. */
function question<T>(answer: T) {
  let end: () => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const seen = { ran: false, stops: 0 };
  const asked = {
    run: () => {
      seen.ran = true;
      return new Promise<T>((resolve, reject) => {
        end = () => resolve(answer);
        fail = reject;
      });
    },
    stop: () => {
      seen.stops++;
      fail(new Error("stopped"));
    },
  };
  return { asked, seen, end: () => end() };
}

const settings = { concurrency: 2, mostWaiting: 2, limitMilliseconds: 5000 };
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("QuestionGate", () => {
  it("lets as many in as it has places, and the others in the order in which they came", async () => {
    const gate = new QuestionGate(settings);
    const [one, two, three, four] = ["one", "two", "three", "four"].map(question);
    const answers = [one, two, three, four].map((each) => gate.ask(each!.asked));
    expect([one, two, three, four].map((each) => each!.seen.ran)).toEqual([true, true, false, false]);
    two!.end();
    await answers[1];
    await turn();
    expect([three, four].map((each) => each!.seen.ran)).toEqual([true, false]);
    for (const each of [one, three]) each!.end();
    await answers[0];
    await turn();
    four!.end();
    expect(await Promise.all(answers)).toEqual(["one", "two", "three", "four"]);
  });

  it("refuses a question when too many wait, and says when to ask again", async () => {
    const gate = new QuestionGate(settings);
    const taken = [1, 2, 3, 4].map(question);
    const answers = taken.map((each) => gate.ask(each.asked));
    await expect(gate.ask(question(5).asked)).rejects.toMatchObject({
      code: "server-busy",
      details: { waiting: 2, retryAfterSeconds: expect.any(Number) },
    });
    for (const each of taken) {
      each.end();
      await turn();
    }
    expect(await Promise.all(answers)).toEqual([1, 2, 3, 4]);
  });

  it("stops a question that runs too long, and leaves the others", async () => {
    const gate = new QuestionGate({ ...settings, limitMilliseconds: 30 });
    const slow = question("never");
    const answer = gate.ask(slow.asked);
    const quick = question("quick");
    const other = gate.ask(quick.asked);
    quick.end();
    expect(await other).toBe("quick");
    await expect(answer).rejects.toMatchObject({ code: "question-too-slow", details: { seconds: 0.03 } });
    expect([slow.seen.stops, quick.seen.stops]).toEqual([1, 0]);
  });

  it("refuses a question that has waited too long", async () => {
    const gate = new QuestionGate({ concurrency: 1, mostWaiting: 2, limitMilliseconds: 30 });
    const deaf = { run: () => new Promise<never>(() => undefined), stop: () => undefined };
    const first = gate.ask(deaf);
    const second = gate.ask(question(2).asked);
    await expect(first).rejects.toMatchObject({ code: "question-too-slow" });
    await expect(second).rejects.toMatchObject({ code: "server-busy" });
  });

  it("gives the place back when a question fails", async () => {
    const gate = new QuestionGate({ ...settings, concurrency: 1 });
    const failing = { run: () => Promise.reject(new Error("no")), stop: () => undefined };
    await expect(gate.ask(failing)).rejects.toThrow("no");
    expect(await gate.ask({ run: async () => "yes", stop: () => undefined })).toBe("yes");
  });

  it("settles when nothing runs or waits any more", async () => {
    const gate = new QuestionGate(settings);
    const last = question("last");
    const answer = gate.ask(last.asked);
    let settled = false;
    const settling = gate.settled(5000).then(() => {
      settled = true;
    });
    await turn();
    expect(settled).toBe(false);
    last.end();
    await settling;
    expect(await answer).toBe("last");
  });
});
