/** Holds the settings of a `generator` block against those that its generator knows. */
import type { Diagnostic, Generator } from "@dsl/parser";
import type { ClientGenerator } from "../define-generator.js";

export function checkSettings(client: ClientGenerator, generator: Generator): readonly Diagnostic[] {
  const { settings } = client;
  if (settings === undefined) return [];
  return Object.entries(generator.settings).flatMap(([name, value]) => {
    if (name === "output") return [];
    const choices = settings[name];
    if (choices === undefined) return [unknownSetting(generator, name, Object.keys(settings))];
    return typeof value === "string" && choices.includes(value) ? [] : [badValue(generator, name, choices)];
  });
}

function unknownSetting({ name, provider, span }: Generator, setting: string, known: readonly string[]): Diagnostic {
  return {
    code: "D4201",
    severity: "warning",
    message: `generator "${name}" has a setting "${setting}" that ${provider} does not know`,
    span,
    help: `it knows ${["output", ...known].join(", ")}`,
  };
}

function badValue({ name, span }: Generator, setting: string, choices: readonly string[]): Diagnostic {
  return {
    code: "D4202",
    severity: "error",
    message: `setting "${setting}" of generator "${name}" has a value that it cannot have`,
    span,
    help: `it is one of ${choices.map((choice) => JSON.stringify(choice)).join(", ")}`,
  };
}
