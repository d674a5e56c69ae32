/** `dsl migrate dev`: from an edited schema to a proved, written and applied migration, and generated code. */
import { relative } from "node:path";
import { dev, type DevReport } from "@dsl/migrate";
import type { Command, Outcome } from "../command.js";
import type { Context } from "../context.js";
import { fastOption } from "../options.js";
import { runGenerators } from "../project/run-generators.js";
import { withProject } from "../project/with-project.js";
import { decide } from "../ui/decide.js";
import { outcomeOf } from "../ui/outcome-of.js";
import { plannedJson, planLines } from "../ui/planned-text.js";
import { driftJson, driftText } from "../ui/status-text.js";
import { unmanagedText } from "../ui/unmanaged-text.js";

export const migrateDev: Command = {
  options: [
    { flags: "--name <name>", description: "what the migration is called (default: made of its changes)" },
    { flags: "--create-only", description: "write the migration and do not apply it" },
    fastOption,
  ],
  examples: [
    ["dsl migrate dev --name add_posts", "write, prove and apply a migration, then generate"],
    ["dsl migrate dev --create-only", "write and prove it, to be read or edited first"],
    ["dsl migrate dev --answer rename-column:users.name=users.full_name", "answer a question beforehand"],
  ],
  run: (context, { options }) =>
    withProject(context, { schema: "validOnceRead", database: true }, async (open) => {
      const result = await decide(context, (decisions) =>
        dev(open.project, {
          createOnly: options.createOnly === true,
          fast: options.fast === true,
          decisions,
          ...(typeof options.name === "string" ? { name: options.name } : {}),
        }),
      );
      const outcome = outcomeOf(context, result, (report) => show(context, report));
      if (outcome.code !== 0 || options.createOnly === true) return outcome;
      const generated = await runGenerators(context, open, { write: true, unknown: "warning" });
      return {
        ...outcome,
        code: generated.failed ? 1 : 0,
        notes: [...(outcome.notes ?? []), ...generated.notes],
        diagnostics: [...(outcome.diagnostics ?? []), ...generated.diagnostics],
        json: { ...outcome.json, generated: generated.files },
      };
    }),
};

function show(context: Context, report: DevReport): Omit<Outcome, "code"> {
  const { colours } = context;
  const { written } = report;
  const newId = written?.id;
  const earlier = report.applied.filter((one) => one.id !== newId).map((one) => `applied ${one.id}`);
  const notes = [
    ...earlier,
    ...(report.drift === undefined ? [] : [driftText(report.drift)]),
    ...unmanagedText(report.unmanaged),
  ];
  if (written === undefined) return { notes: [...notes, "the schema has no changes"], json: json(report) };
  const applied = report.applied.some((one) => one.id === newId);
  const sampled = written.proof.sampled.length + written.proof.generated.length;
  const proof = [
    `proved on ${written.proof.provedBy}: up, ${written.proof.irreversible === undefined ? "down and up again" : "down on empty tables only"}${sampled === 0 ? "" : `, with rows in ${sampled} ${sampled === 1 ? "table" : "tables"}`}`,
    ...written.proof.empty.map((one) => `  table ${one.table} was proved empty: ${one.reason}`),
    ...(written.proof.irreversible === undefined ? [] : [`  irreversible: ${written.proof.irreversible}`]),
  ];
  const files = written.files.map((file) => `wrote ${relative(context.cwd, file)}`);
  const end = applied
    ? `applied ${colours.bold(written.id)}`
    : `not applied: read it, then run "dsl migrate dev" again`;
  return { notes: [...notes, ...planLines(written.planned, colours), ...proof, ...files, end], json: json(report) };
}

function json(report: DevReport): Record<string, unknown> {
  return {
    applied: report.applied,
    migration:
      report.written === undefined
        ? undefined
        : {
            id: report.written.id,
            files: report.written.files,
            ...plannedJson(report.written.planned),
            proof: report.written.proof,
          },
    drift: driftJson(report.drift),
    unmanaged: report.unmanaged,
  };
}
