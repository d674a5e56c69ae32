/** `dsl db seed`: runs the project's own seed command, with the database's URL in its environment. */
import { spawn } from "node:child_process";
import type { Command } from "../command.js";
import { configurationError } from "../command-error.js";
import { withProject } from "../project/with-project.js";

export const dbSeed: Command = {
  examples: [["dsl db seed", 'run the command that "seed" in dsl.config.ts names']],
  run: (context) =>
    withProject(context, { schema: "none", database: true }, async ({ project, config }) => {
      const { seed } = config.config;
      if (seed === undefined)
        throw configurationError("D4314", "no seed is configured", 'write seed: "node seed.js" in dsl.config.ts');
      const code = await run(seed, context.cwd, { ...process.env, DATABASE_URL: project.url });
      if (code === 0) return { code: 0, notes: ["seeded"] };
      return {
        code: 1,
        diagnostics: [
          {
            code: "D4315",
            severity: "error",
            message: `the seed command failed with exit code ${code}`,
            help: `run it by itself: ${seed}`,
          },
        ],
      };
    }),
};

function run(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(command, { cwd, env, shell: true, stdio: ["ignore", 2, 2] });
    child.once("error", fail).once("close", (code) => done(code ?? 1));
  });
}
