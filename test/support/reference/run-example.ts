/** One example of the reference on one engine: what is said of it, the SQL that it becomes, and what was not as it must be. */
import { printScript, script } from "@dsl/generator";
import { readSchema, renderDiagnostics, type Diagnostic } from "@dsl/parser";
import { adoptUnmanaged, declare, describeChange, noIntents, type Connection, type Declaration } from "@dsl/planner";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";
import { introspect, type Engine } from "../engines.js";
import { judgedDifference, judgedPlan } from "../judged-plan.js";
import { runScript } from "../run-script.js";
import type { Example, SourceText } from "./page.js";

export interface Outcome {
  /** Diagnostics as a person sees them; empty: there are none. */
  readonly said: string;
  /** Absent: refused. */
  readonly sql?: string;
  readonly problems: readonly string[];
}

const targets = [postgresql.target, sqlite.target];

/** The database is empty. */
export async function runExample(example: Example, engine: Engine, connection: Connection): Promise<Outcome> {
  if (example.before.length > 0) await change(read(example.before, engine), engine, connection);
  const found = read(example.files, engine);
  const { said } = found;
  if (found.declaration === undefined) return { said: example.isWrong ? said : first(said), problems: [] };
  return { said, ...(await change(found, engine, connection)) };
}

/** Where another database takes the example, the first error tells what this one lacks. */
function first(said: string): string {
  const [one = "", ...others] = said.split(/\n(?=(?:error|warning|hint)\[)/);
  return others.length === 0 ? said : `${one}\n… and ${others.length} more\n`;
}

interface Read {
  readonly said: string;
  /** Absent: there are errors. */
  readonly declaration?: Declaration;
}

function read(files: readonly SourceText[], engine: Engine): Read {
  const { dialect } = engine.driver;
  const sources = [...withDatasource(files)].map((file) => onEngine(file, engine));
  const { schema, diagnostics } = readSchema(sources, targets);
  const declaration = hasErrors(diagnostics) ? undefined : declare(schema, dialect);
  const all = [...diagnostics, ...(declaration?.diagnostics ?? [])];
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const said = renderDiagnostics(all, texts, { color: false });
  return declaration === undefined || hasErrors(all) ? { said } : { said, declaration };
}

const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === "error");

/** An example without a datasource has one in a file of its own: places in the example are as they are seen. */
function withDatasource(files: readonly SourceText[]): readonly SourceText[] {
  const hasOne = files.some(({ text }) => /^datasource\b/m.test(text));
  return hasOne
    ? files
    : [...files, { path: "datasource.dsl", text: 'datasource db {\n  provider = "postgresql"\n}\n' }];
}

const onEngine = ({ path, text }: SourceText, { name }: Engine): SourceText => ({
  path,
  text: text.replace(/^( {2}provider += )"postgresql"$/m, `$1"${name}"`),
});

async function change(
  { declaration }: Read,
  { driver: { dialect } }: Engine,
  connection: Connection,
): Promise<{ readonly sql: string; readonly problems: readonly string[] }> {
  if (declaration === undefined) throw new Error("the state before has errors");
  const from = await introspect(connection, dialect);
  const { to } = adoptUnmanaged(from, declaration, dialect);
  const { intents } = from.tables.length === 0 ? { intents: noIntents } : declaration;
  const planned = await judgedPlan({ from, to, intents, questionAnswers: {}, dialect, connection });
  const made = script(planned, dialect);
  await runScript(connection, made);
  const left = await judgedDifference(await introspect(connection, dialect), to, dialect, connection);
  const open = planned.questions.map(({ id }) => `open question ${id}`);
  const sql = printScript(made).replaceAll(/^-- dsl:next\n/gm, "");
  return { sql, problems: [...open, ...left.map((each) => `left to do: ${describeChange(each)}`)] };
}
