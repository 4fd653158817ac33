import { Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import type { JudgeEntry } from "../../api/sheets/judge-entries.ts";
import { MeasureLink } from "../components/measure-link.tsx";
import { NothingLoaded } from "../components/nothing-loaded.tsx";
import { page } from "../page.tsx";
import { type Served, servedBy } from "../served.ts";
import { FindForm } from "../sheets/find-form.tsx";
import { JudgeTable } from "../sheets/judge-table.tsx";
import { byLetter, Letters } from "../sheets/letters.tsx";

/** All judges of a release, by name, or those whose name is near some words. */
export function judgesPage(desk: Desk): Hono {
  return new Hono().get("/judges", async (context) => {
    const served = servedBy(desk, context);
    const words = context.req.query("q") ?? "";
    const isLoaded = served.name !== undefined || served.release !== null;
    const judges = isLoaded ? await judgesFor(desk, words, served.name) : [];
    return page(
      context,
      {
        title: "Judges",
        description: "Every immigration judge of the record, each with a sheet to print before a hearing.",
        room: "/judges",
        release: served.release,
        scripts: ["forms"],
      },
      <>
        <h1>Judges</h1>
        <p class="standfirst">
          Judges are public officials acting in public. They stand here by name and in no other order; on each sheet
          outcomes are set beside like cases of the same court, with an interval.
        </p>
        {isLoaded ? <JudgeList judges={judges} words={words} served={served} /> : <NothingLoaded what="judges" />}
      </>,
    );
  });
}

async function judgesFor(desk: Desk, words: string, release: string | undefined): Promise<readonly JudgeEntry[]> {
  const all = await desk.judges(release);
  if (words.trim() === "") return all;
  const found = (await desk.search(words, release)).filter(({ kind }) => kind === "judge");
  return found.flatMap(({ code }) => all.find((judge) => judge.code === code) ?? []);
}

function JudgeList({ judges, words, served }: { judges: readonly JudgeEntry[]; words: string; served: Served }) {
  const isSearch = words.trim() !== "";
  const letters = byLetter(judges);
  return (
    <>
      <FindForm path="/judges" label="A name, a court or a code" words={words} release={served.name} part="judges" />
      <div id="judges">
        {judges.length === 0 && <p>No judge of this record is near to that.</p>}
        {isSearch && judges.length > 0 && <JudgeTable caption="Judges found" judges={judges} query={served.query} />}
        {!isSearch && (
          <>
            <Letters letters={letters.keys()} of="Judges" />
            {[...letters].map(([letter, own]) => (
              <section id={`letter-${letter}`}>
                <h2>{letter}</h2>
                <JudgeTable caption={`Judges: ${letter}`} judges={own} query={served.query} />
              </section>
            ))}
          </>
        )}
      </div>
      <p class="note">
        At work: a month with a case completed or three hearings held, by this record, which is no appointment. Pending:{" "}
        <MeasureLink id="pending_cases" />, on the record's last day. Completed:{" "}
        <MeasureLink id="completions_per_judge" />, in the last fiscal year that was over. Codes that stand for no
        single judge (visiting, on detail, clerical, test) are left out.
      </p>
    </>
  );
}
