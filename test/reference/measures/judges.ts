import { count } from "../figures/events.ts";
import { level } from "../figures/levels.ts";
import { levelPerJudge, perJudge } from "../figures/per-judge.ts";
import type { Hearing } from "../hearings.ts";
import { isAtWork, type JudgeMonth, type JudgeSpan } from "../judges.ts";
import type { Figures } from "../measures.ts";
import type { Spell } from "../spells.ts";
import { hearings, judgeMonths, judgeSpans, spells } from "../tables.ts";

const months = { from: judgeMonths, types: null, day: ({ month }: JudgeMonth) => month };
const byJudge = { distinct: ({ judge }: JudgeMonth) => judge };
const edges = (edge: JudgeSpan["edge"], atLeast: number) =>
  count({
    from: judgeSpans,
    types: null,
    only: (span) => span.edge === edge && span.monthsBeyond >= atLeast,
    day: ({ month }) => month,
  });
const open = { from: spells, starts: ({ startsOn }: Spell) => startsOn, ends: ({ endsOn }: Spell) => endsOn };
const heard = { from: hearings, types: null, day: ({ hearingOn }: Hearing) => hearingOn };

/** Claim 1: judges. */
export const judges: Figures = {
  judges_active: {
    standard: count({ ...months, only: isAtWork }, byJudge),
    any_activity: count(months, byJudge),
    completion_only: count({ ...months, only: ({ allCompletions }) => allCompletions > 0 }, byJudge),
    between_first_and_last: level({
      from: judgeSpans,
      types: null,
      only: ({ edge }) => edge === "last",
      starts: ({ beganOn }) => beganOn,
      ends: ({ overOn }) => overOn,
    }),
  },
  judges_new: { standard: edges("first", 12), all_first_months: edges("first", 0) },
  judges_left: { standard: edges("last", 6), year_of_silence: edges("last", 12) },
  caseload_per_judge: {
    standard: levelPerJudge({ ...open, only: ({ status }) => status === "active" }),
    with_inactive: levelPerJudge(open),
  },
  hearings_per_judge: {
    standard: perJudge({ ...heard, only: ({ held }) => held }),
    individual: perJudge({ ...heard, only: ({ held, kind }) => held && kind === "individual" }),
    all_settings: perJudge(heard),
  },
};
