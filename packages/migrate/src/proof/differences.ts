/** What an introspected scratch has differently from what a plan promised; the engine settles doubts there and then. */
import {
  describeChange,
  noAnswers,
  noIntents,
  plan,
  type Answers,
  type Catalog,
  type Connection,
  type Plan,
} from "@dsl/planner";
import { areAlike } from "../database/are-alike.js";
import { answerCache } from "../scratch/answer-cache.js";
import { askEngine } from "../scratch/judge.js";
import type { Workshop } from "../scratch/workshop.js";

/** One sentence for each difference; none when both are the same. */
export async function differences(
  workshop: Workshop,
  scratch: Connection,
  found: Catalog,
  promised: Catalog,
): Promise<readonly string[]> {
  if (areAlike(found, promised)) return [];
  const planWith = (answers: Answers): Plan =>
    plan({
      from: found,
      to: promised,
      intents: noIntents,
      answers,
      questionAnswers: {},
      dialect: workshop.project.driver.dialect,
      serverVersion: scratch.serverVersion,
      fast: true,
    });
  let planned = planWith(noAnswers);
  let answers = noAnswers;
  // a settled doubt may raise another: of the default of a column whose type is the same after all
  for (let round = 0; round < maxRounds && planned.unsettled.length > 0; round++) {
    answers = new Map([...answers, ...(await settle(workshop, scratch, planned))]);
    planned = planWith(answers);
  }
  return planned.changes.map(describeChange);
}

const maxRounds = 3;

async function settle(workshop: Workshop, scratch: Connection, { from, to, unsettled }: Plan): Promise<Answers> {
  const cache = await answerCache(workshop, from, to);
  const known = await cache.known(unsettled);
  const open = unsettled.filter((doubt) => !known.has(doubt.id));
  if (open.length === 0) return known;
  const answers = await askEngine(scratch, open, workshop);
  await cache.add(open, answers);
  return new Map([...known, ...answers]);
}
