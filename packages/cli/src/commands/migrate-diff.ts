/** `dsl migrate diff`: the plan between any two sources. Changes nothing and asks nothing. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { diff, parseSource, type DiffReport, type Result } from "@dsl/migrate";
import type { Command, Input, Outcome } from "../command.js";
import type { Context } from "../context.js";
import { fastOption } from "../options.js";
import { createProjectForSources } from "../project/create-project-for-sources.js";
import { findingText } from "../ui/consent-text.js";
import { outcomeOf } from "../ui/outcome-of.js";
import { plannedJson, planLines } from "../ui/planned-text.js";
import { questionText } from "../ui/questions-text.js";

export const migrateDiff: Command = {
  options: [
    {
      flags: "--from <source>",
      description: "empty, a database URL, a schema, a migrations folder (migrations/@<id>), or an .sql file",
    },
    { flags: "--to <source>", description: "likewise" },
    { flags: "--sql", description: "print the SQL" },
    { flags: "--down", description: "the way back" },
    { flags: "--exit-code", description: "exit with 2 when there are changes" },
    { flags: "--output <file>", description: "write the SQL to a file" },
    fastOption,
  ],
  examples: [
    ["dsl migrate diff --from empty --to schema.dsl --sql", "the SQL that creates everything"],
    ["dsl migrate diff --from migrations/ --to schema.dsl --exit-code", "is there a migration missing?"],
  ],
  async run(context, { options }) {
    const { from, to } = options;
    if (typeof from !== "string" || typeof to !== "string") {
      return {
        code: 1,
        diagnostics: [
          {
            code: "D4394",
            severity: "error",
            message: "migrate diff needs --from and --to",
            help: "a source is: empty, a database URL, a schema file or folder, migrations/, migrations/@<id>, or an .sql file",
          },
        ],
      };
    }
    const project = await createProjectForSources(context, [from, to]);
    const sources = [
      await parseSource(project, { text: from, cwd: context.cwd }),
      await parseSource(project, { text: to, cwd: context.cwd }),
    ] as const;
    const unread = sources.find((one) => one.kind !== "done");
    if (unread !== undefined) return outcomeOf(context, unread, () => ({}));
    const [a, b] = sources.map((one) => (one as Extract<Result<unknown>, { kind: "done" }>).value) as [never, never];
    const result = await diff(project, {
      from: a,
      to: b,
      down: options.down === true,
      fast: options.fast === true,
      answers: context.globals.answers,
    });
    const outcome = outcomeOf(context, result, (report) => show(context, report, options));
    if (typeof options.output === "string" && (result.kind === "done" || result.kind === "differs"))
      await writeFile(resolve(context.cwd, options.output), result.value.planned.sql);
    return outcome.code === 2 && result.kind === "differs" && options.exitCode !== true
      ? { ...outcome, code: 0 }
      : outcome;
  },
};

function show(context: Context, { planned, questions }: DiffReport, options: Input["options"]): Omit<Outcome, "code"> {
  const asked = questions.map((question) => questionText(question, context.colours));
  const notes = asked.length === 0 ? [] : ["planned the safe way; --answer plans otherwise:", ...asked];
  const json = { ...plannedJson(planned), questions };
  const lines = planLines(planned, context.colours);
  if (options.sql === true) {
    const hazards = planned.findings.map((finding) => findingText(finding, context.colours));
    return { result: planned.sql, notes: [...notes, ...hazards], json };
  }
  if (typeof options.output === "string") return { notes: [...notes, ...lines], json };
  return { result: lines.length === 0 ? "no difference" : lines.join("\n"), notes, json };
}
