/** Questions on a terminal, on stderr so that stdout stays the result. */
import type { Question } from "@dsl/planner";
import { NOTES, streamOf } from "./output.js";

const output = streamOf(NOTES);
const ownAnswer = "\u0000own";

/** The value of the answer chosen; undefined when the person gave up. */
export async function askQuestion(question: Question): Promise<string | undefined> {
  const { isCancel, select, text } = await import("@clack/prompts");
  const options = question.answers.map((answer) => ({ value: answer.value, label: answer.text }));
  if (question.open) options.push({ value: ownAnswer, label: "write an SQL expression" });
  const first = question.safe === undefined ? {} : { initialValue: question.safe };
  const chosen =
    options.length === 1 && question.open
      ? ownAnswer
      : await select({ message: question.text, options, output, ...first });
  if (isCancel(chosen)) return undefined;
  if (chosen !== ownAnswer) return chosen;
  const written = await text({
    message: "expression",
    output,
    validate: (value) => (value?.trim() ? undefined : "an expression is needed"),
  });
  return isCancel(written) ? undefined : written;
}

/** Undefined when the person gave up. */
export async function askConsent(): Promise<boolean | undefined> {
  const { confirm, isCancel } = await import("@clack/prompts");
  const answer = await confirm({ message: "Go on all the same?", initialValue: false, output });
  return isCancel(answer) ? undefined : answer;
}
