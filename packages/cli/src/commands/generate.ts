/** `dsl generate`: writes what the schema's generators make. */
import { watch } from "node:fs";
import { renderDiagnostics } from "@dsl/parser";
import type { Command, Outcome } from "../command.js";
import type { Context } from "../context.js";
import { runGenerators } from "../project/run-generators.js";
import { withProject } from "../project/with-project.js";

export const generate: Command = {
  options: [
    { flags: "--watch", description: "again after each change of the schema, until Ctrl-C" },
    { flags: "--check", description: "write nothing; exit with 2 when files are missing or differ" },
    { flags: "--generator <name>", description: "only this one", repeatable: true },
  ],
  examples: [
    ["dsl generate", "write all clients"],
    ["dsl generate --check", "fail in CI when they are stale"],
  ],
  async run(context, { options }) {
    const names = options.generator as readonly string[] | undefined;
    const once = () =>
      generateOnce(context, { write: options.check !== true, ...(names === undefined ? {} : { names }) });
    return options.watch === true ? watchAndGenerate(context, once) : once();
  },
};

function generateOnce(
  context: Context,
  request: { readonly write: boolean; readonly names?: readonly string[] },
): Promise<Outcome> {
  return withProject(context, { schema: "valid", database: false }, async (open) => {
    const { failed, stale, files, notes, diagnostics } = await runGenerators(context, open, {
      ...request,
      unknown: request.names === undefined ? "warning" : "error",
    });
    const code = failed ? 1 : !request.write && stale.length > 0 ? 2 : 0;
    const idle = files.length === 0 ? "the schema has no generator that makes files" : "everything is up to date";
    const quiet = failed || notes.length > 0 || diagnostics.length > 0;
    return { code, notes: quiet ? notes : [idle], diagnostics, json: { files, stale } };
  });
}

async function watchAndGenerate(context: Context, once: () => Promise<Outcome>): Promise<Outcome> {
  const say = (outcome: Outcome) => {
    for (const note of outcome.notes ?? []) context.tell(note);
    if (outcome.diagnostics?.length)
      context.tell(
        renderDiagnostics(outcome.diagnostics, outcome.sources ?? new Map(), { color: context.colours.enabled }),
      );
  };
  const first = await once();
  say(first);
  for await (const _ of changes(context)) say(await once());
  return { code: 0 };
}

/** Yields once for each burst of changes below the working folder, until the run is interrupted. */
async function* changes(context: Context): AsyncGenerator<void> {
  let wake: () => void = () => {};
  let changed = false;
  const watcher = watch(context.cwd, { recursive: true }, (_event, name) => {
    if (name === null || !/\.(dsl|prisma)$/.test(name) || name.includes("node_modules")) return;
    changed = true;
    wake();
  });
  context.signal.addEventListener("abort", () => wake());
  try {
    while (!context.signal.aborted) {
      if (!changed) await new Promise<void>((resolve) => (wake = resolve));
      if (context.signal.aborted) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
      changed = false;
      yield;
    }
  } finally {
    watcher.close();
  }
}
