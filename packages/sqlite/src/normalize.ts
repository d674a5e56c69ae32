/**
 * Settles doubts. SQLite keeps texts as they were written, so most differences are of spelling alone; of the rest the
 * engine is asked what it makes of both.
 */
import { InternalError } from "@dsl/parser";
import type { Answers, Doubt, DoubtPlace, Normalization } from "@dsl/planner";
import { defaultValue } from "./normalize/default.js";
import { expression } from "./normalize/expression.js";
import type { Judge, Result } from "./normalize/judge.js";
import { trigger } from "./normalize/trigger.js";
import { type } from "./normalize/type.js";
import { view } from "./normalize/view.js";

export const normalize: Normalization = {
  script: (doubts) =>
    doubts.flatMap((doubt) =>
      judgeOf(doubt)
        .questions(doubt)
        .map((question) => ({ doubt: doubt.id, ...question })),
    ),
  read: readAnswers,
};

function readAnswers(results: readonly Result[], doubts: readonly Doubt[]): Answers {
  let start = 0;
  return new Map(
    doubts.map((doubt) => {
      const judge = judgeOf(doubt);
      const end = start + judge.questions(doubt).length;
      const own = results.slice(start, end);
      start = end;
      return [doubt.id, judge.verdict(doubt, own)];
    }),
  );
}

const judges: { readonly [Kind in DoubtPlace["kind"]]?: Judge<DoubtPlace> } = {
  type,
  default: defaultValue,
  generated: expression,
  check: expression,
  indexItem: expression,
  indexPredicate: expression,
};

function judgeOf({ place }: Doubt): Judge<DoubtPlace> {
  if (place.kind === "statement") return place.object.kind === "view" ? view : trigger;
  const judge = judges[place.kind];
  if (judge === undefined) throw new InternalError(`SQLite has no ${place.kind}`);
  return judge;
}
