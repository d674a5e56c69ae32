/** Lets a person answer and agree where there is one; otherwise the result goes back as it is. */
import type { Decisions, Result } from "@dsl/migrate";
import type { Context } from "../context.js";
import { reasonsText } from "./consent-text.js";

/** What a person said to what was open; undefined: nobody can be asked about it. */
type Reply = Decisions | "gave up" | "declined" | undefined;

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
    const reply = context.interactive ? await askAbout(context, result, decisions) : undefined;
    if (reply === "gave up") return { kind: "interrupted", diagnostics: result.diagnostics };
    if (reply === "declined") return declined(context, result);
    if (reply === undefined) return result;
    decisions = reply;
  }
}

async function askAbout<T>(context: Context, result: Result<T>, decisions: Decisions): Promise<Reply> {
  context.clearProgress();
  if (result.kind === "questions") return askFirst(result.questions, decisions);
  if (result.kind !== "consent") return undefined;
  const { token, codes } = result.consent;
  if (token === decisions.confirm && codes.every((code) => decisions.accept.includes(code))) return undefined;
  const { askConsent } = await import("./prompts.js");
  context.tell(reasonsText(result.consent, context.colours));
  const agreed = await askConsent();
  if (agreed !== true) return agreed === false ? "declined" : "gave up";
  return { ...decisions, accept: [...decisions.accept, ...codes], ...(token === undefined ? {} : { confirm: token }) };
}

function declined(context: Context, { diagnostics }: Result<unknown>): Result<never> {
  context.tell("nothing was done");
  return { kind: "refused", diagnostics };
}

/** One at a time: what is answered may settle the others. */
async function askFirst(
  [question]: Extract<Result<never>, { kind: "questions" }>["questions"],
  decisions: Decisions,
): Promise<Reply> {
  if (question === undefined) return undefined;
  const { askQuestion } = await import("./prompts.js");
  const answer = await askQuestion(question);
  if (answer === undefined) return "gave up";
  return { ...decisions, answers: { ...decisions.answers, [question.id]: answer } };
}
