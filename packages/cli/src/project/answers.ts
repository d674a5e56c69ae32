/** Answers to questions, given in a file or on the command line. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { configurationError } from "../command-error.js";

/** `--answer` goes over `--answers`. */
export function readAnswers(file: string | undefined, single: readonly string[], cwd: string): Record<string, string> {
  const answers = file === undefined ? {} : readAnswersFile(resolve(cwd, file));
  for (const written of single) {
    const equals = written.indexOf("=");
    if (equals < 1)
      throw configurationError(
        "D4391",
        `--answer "${written}" is not of the form id=value`,
        "write --answer <id>=<value>",
      );
    answers[written.slice(0, equals)] = written.slice(equals + 1);
  }
  return answers;
}

function readAnswersFile(path: string): Record<string, string> {
  const help = 'it must be a JSON object of texts: { "<question id>": "<answer>" }';
  const text = textOf(path);
  if (text === undefined) throw configurationError("D4392", `answers file "${path}" cannot be read`, help);
  const value = parseJson(text);
  const isAnswers =
    typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string");
  if (!isAnswers) throw configurationError("D4392", `answers file "${path}" does not hold answers`, help);
  return { ...(value as Record<string, string>) };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
