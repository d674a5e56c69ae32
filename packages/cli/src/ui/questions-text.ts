/** Open questions, as text for whoever cannot be asked. */
import type { Question } from "@dsl/planner";
import type { Colours } from "./colours.js";

export function questionsText(questions: readonly Question[], colours: Colours): string {
  const count = questions.length === 1 ? "one question is" : `${questions.length} questions are`;
  const head = `${count} open; nothing was done. Answer with --answer, or all at once with --answers <file.json>:`;
  return [head, ...questions.map((question) => questionText(question, colours))].join("\n\n");
}

/** One question with its answers, and how to give one. */
export function questionText(question: Question, colours: Colours): string {
  const answers = question.answers.map((answer) => `    ${colours.cyan(answer.value)}  ${answer.text}`);
  const open = question.open ? ["    or an SQL expression"] : [];
  return [
    `  ${colours.bold(question.text)}`,
    ...answers,
    ...open,
    `    --answer '${question.id.replaceAll("'", "'\\''")}=<answer>'`,
  ].join("\n");
}
