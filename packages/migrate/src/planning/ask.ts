/** Decisions that only a person can take: taken, put back to them, or answered the safe way. */
import type { Plan, Question } from "@dsl/planner";
import { Stop } from "../stop.js";
import type { Decisions } from "./consent.js";

/** Returns the questions that nobody answered and that the plan answered the safe way; stops when some may not be. */
export function checkQuestions({ questions }: Plan, { answers, unanswered }: Decisions): readonly Question[] {
  const open = questions.filter(({ id }) => answers[id] === undefined);
  const pressing = unanswered === "ask" ? open : open.filter(({ safe }) => safe === undefined);
  if (pressing.length > 0) throw new Stop({ kind: "questions", questions: pressing, diagnostics: [] });
  return open;
}
