/** Runs a script as a migration runs it, without a ledger. */
import type { Script, Step } from "@dsl/generator";
import type { Connection } from "@dsl/planner";

export async function runScript(connection: Connection, script: Script): Promise<void> {
  for (const step of script.steps) await modes[step.mode](connection, step);
}

type RunStep = (connection: Connection, step: Step) => Promise<void>;

const modes: Readonly<Record<Step["mode"], RunStep>> = {
  transaction: (connection, step) => connection.step(() => runStatements(connection, step)),
  "no-transaction": runStatements,
  batch: async (connection, step) => {
    for (let rows = 1; rows > 0;) {
      rows = 0;
      await connection.step(async () => {
        for (const statement of step.statements) rows += await execute(connection, statement);
      });
    }
  },
};

async function runStatements(connection: Connection, step: Step): Promise<void> {
  for (const statement of step.statements) await execute(connection, statement);
}

/** The statement stands in the error. */
export async function execute(connection: Connection, statement: string): Promise<number> {
  try {
    return await connection.execute(statement);
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${statement}`, { cause: error });
  }
}
