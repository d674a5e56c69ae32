/** `dsl db execute`: runs a file of SQL on the database. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { execute, fileReason } from "@dsl/migrate";
import type { Command } from "../command.js";
import { configurationError } from "../command-error.js";
import { withProject } from "../project/with-project.js";
import { outcomeOf } from "../ui/outcome-of.js";

export const dbExecute: Command = {
  options: [{ flags: "--file <sql>", description: "the file; - is standard input" }],
  examples: [
    ["dsl db execute --file fix.sql", "run it"],
    ["dsl db execute --file - < fix.sql", "from standard input"],
  ],
  run: (context, { options }) =>
    withProject(context, { schema: "none", database: true }, async ({ project }) => {
      const { file } = options;
      if (typeof file !== "string") throw configurationError("D4394", "db execute needs --file", "write --file <sql>");
      const sql = file === "-" ? await context.readStdin() : await readSql(resolve(context.cwd, file));
      const result = await execute(project, { sql, name: file === "-" ? "standard input" : file });
      return outcomeOf(context, result, ({ durationMs }) => ({
        notes: [`done in ${Math.round(durationMs)} ms`],
        json: { durationMs },
      }));
    }),
};

async function readSql(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw configurationError("D4303", `the file "${path}" cannot be read: ${fileReason(error)}`, "correct --file");
  });
}
