/** Lets a person answer and agree where there is one; otherwise the result goes back as it is. */
import type { Decisions, Result } from "@dsl/migrate";
import type { Context } from "../context.js";
import { reasonsText } from "./consent-text.js";

/** Runs `attempt` until nothing is open any more, or nobody can be asked. */
export async function decide<T>(
  context: Context,
  attempt: (decisions: Decisions) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { answers, accept, confirm } = context.globals;
  let decisions: Decisions = {
    answers,
    accept,
    unanswered: context.globals.yes ? "safe" : "ask",
    ...(confirm === undefined ? {} : { confirm }),
  };
  for (;;) {
    const result = await attempt(decisions);
    const more = context.interactive ? await askAbout(context, result, decisions) : undefined;
    if (more === undefined) return result;
    decisions = more;
  }
}

async function askAbout<T>(context: Context, result: Result<T>, decisions: Decisions): Promise<Decisions | undefined> {
  context.progress("");
  if (result.kind === "questions") {
    const { askQuestion } = await import("./prompts.js");
    const answers: Record<string, string> = { ...decisions.answers };
    for (const question of result.questions) {
      const answer = await askQuestion(question);
      if (answer === undefined) return undefined;
      answers[question.id] = answer;
    }
    return { ...decisions, answers };
  }
  if (result.kind !== "consent") return undefined;
  const { token, codes } = result.consent;
  if (token === decisions.confirm && codes.every((code) => decisions.accept.includes(code))) return undefined;
  const { askConsent } = await import("./prompts.js");
  context.tell(reasonsText(result.consent, context.colours));
  const agreed = await askConsent();
  return agreed
    ? { ...decisions, accept: [...decisions.accept, ...codes], ...(token === undefined ? {} : { confirm: token }) }
    : undefined;
}
