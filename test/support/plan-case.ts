/**
 * One before-and-after case on one engine: there, compared, back, compared, with the rows watched all the way. A case is a
 * folder:
 *
 *     before.dsl, after.dsl       schemas; a datasource is put before them when they have none
 *     before.sqlite.dsl …         instead of them on one engine
 *     seed.sql, seed.sqlite.sql   rows of the state before
 *     fix.sql                     what a person does about rows that stand in the way, before the plan runs
 *     hand.sql, hand-down.sql     statements by hand that run after the plan's, there and back
 *     answers.json                answers to questions by id; those of the way back begin with `down:`
 *     options.json                see `CaseOptions`
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { printScript, script, type Script } from "@dsl/generator";
import { readSchema } from "@dsl/parser";
import {
  adoptUnmanaged,
  declare,
  describeChange,
  emptyCatalog,
  invertIntents,
  nameKey,
  noIntents,
  type Catalog,
  type Connection,
  type Declaration,
  type Dialect,
  type Hazard,
  type Plan,
  type Rename,
} from "@dsl/planner";
import { introspect, type Engine } from "./engines.js";
import { judgedDifference, judgedPlan } from "./judged-plan.js";
import { runScript } from "./run-script.js";

export interface CaseOptions {
  /** Engines that the case is not for, with the reason. */
  readonly skip?: Readonly<Partial<Record<Engine["name"], string>>>;
  /** Plain statements instead of the safe forms. */
  readonly fast?: boolean;
  /** Rows must stop the first step; nothing may have changed then. It goes on with empty tables. */
  readonly fails?: boolean;
  /** Rows cannot go back: the way back is proved on empty tables. */
  readonly irreversible?: boolean;
  /** Columns, as `table.column` in the names before, whose values do not come back. */
  readonly lossy?: readonly string[];
  /** Columns whose values `hand.sql` changes and `hand-down.sql` brings back. */
  readonly byHand?: readonly string[];
}

/** What a case showed. */
export interface CaseResult {
  /** `plan.txt`, this engine's part. */
  readonly text: string;
  /** `postgresql.sql` or `sqlite.sql`: both ways. */
  readonly sql: string;
  /** What was not as it must be. */
  readonly problems: readonly string[];
}

export function caseOptions(folder: string): CaseOptions {
  const file = join(folder, "options.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as CaseOptions) : {};
}

export function runCase(folder: string, engine: Engine, connection: Connection): Promise<CaseResult> {
  return runFiles(caseFiles(folder, engine), caseOptions(folder), engine, connection);
}

/** The database is empty. */
export async function runFiles(
  files: CaseFiles,
  options: CaseOptions,
  engine: Engine,
  connection: Connection,
): Promise<CaseResult> {
  const { dialect } = engine.driver;
  await create(connection, dialect, declared(files.before, engine));
  await connection.executeScript(files.seed);
  const before = await introspect(connection, dialect);
  await files.fill?.(before);
  const declaration = declared(files.after, engine);
  const { to } = adoptUnmanaged(before, declaration, dialect);
  const request = { dialect, connection, fast: options.fast ?? false };
  const up = await judgedPlan({
    ...request,
    from: before,
    to,
    intents: declaration.intents,
    questionAnswers: files.answers,
  });
  const upScript = script(up, dialect);
  const found = await probe(up, connection, dialect, before);
  const problems: string[] = [];
  if (options.fails === true) {
    problems.push(...(await mustFail(connection, dialect, upScript, before)));
    await empty(connection, dialect, before);
  }
  await connection.executeScript(files.fix);
  const rows = new Rows(connection, dialect, before, up, options);
  await rows.remember();
  await runScript(connection, upScript);
  await connection.executeScript(files.hand);
  const after = await introspect(connection, dialect);
  problems.push(...(await differences("after up", after, to, dialect, connection)));
  problems.push(...(await rows.compareAfterUp(after)));
  if (options.irreversible === true) await empty(connection, dialect, after);
  await connection.executeScript(files.handDown);
  const wayBack = { ...request, from: after, to: before, intents: invertIntents(up.intents) };
  const asked = await judgedPlan({ ...wayBack, questionAnswers: downAnswers(files.answers) });
  const supplied = files.supply?.(asked, before) ?? {};
  const isSupplied = Object.keys(supplied).length > 0;
  const down = isSupplied
    ? await judgedPlan({ ...wayBack, questionAnswers: { ...downAnswers(files.answers), ...supplied } })
    : asked;
  const downScript = script(down, dialect);
  await runScript(connection, downScript);
  const back = await introspect(connection, dialect);
  problems.push(...(await differences("after down", back, before, dialect, connection)));
  if (options.irreversible !== true) problems.push(...(await rows.compareAfterDown()));
  return {
    text: `${planText(up, found)}\nback:\n${planText(down, new Map())}`,
    sql: `${printScript(upScript)}\n-- back\n\n${printScript(downScript)}`,
    problems,
  };
}

export interface CaseFiles {
  readonly before: string;
  readonly after: string;
  readonly seed: string;
  readonly fix: string;
  readonly hand: string;
  readonly handDown: string;
  readonly answers: Readonly<Record<string, string>>;
  /** Makes rows in the state before. */
  readonly fill?: (before: Catalog) => Promise<void>;
  /** Answers to questions of the way back. */
  readonly supply?: (down: Plan, before: Catalog) => Readonly<Record<string, string>>;
}

function caseFiles(folder: string, { name }: Engine): CaseFiles {
  const read = (base: string, extension: string): string => {
    const own = join(folder, `${base}.${name}.${extension}`);
    const file = existsSync(own) ? own : join(folder, `${base}.${extension}`);
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  };
  const answers = read("answers", "json");
  return {
    before: read("before", "dsl"),
    after: read("after", "dsl"),
    seed: read("seed", "sql"),
    fix: read("fix", "sql"),
    hand: read("hand", "sql"),
    handDown: read("hand-down", "sql"),
    answers: answers === "" ? {} : (JSON.parse(answers) as Record<string, string>),
  };
}

function downAnswers(answers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const own = Object.entries(answers).filter(([id]) => id.startsWith("down:"));
  return Object.fromEntries(own.map(([id, answer]) => [id.slice("down:".length), answer]));
}

/** The catalog that a schema text declares. */
export function declared(text: string, { name, driver }: Engine): Declaration {
  const hasSource = /^\s*datasource\b/m.test(text);
  const source = `datasource db {\n  provider = "${name}"\n  manage = "all"\n  enumChecks = true\n}\n\n`;
  const read = readSchema([{ path: "schema.dsl", text: hasSource ? text : source + text }], [driver.dialect.target]);
  const declaration = declare(read.schema, driver.dialect);
  const errors = [...read.diagnostics, ...declaration.diagnostics].filter((each) => each.severity === "error");
  if (errors.length > 0) throw new Error(errors.map((each) => `${each.code} ${each.message}`).join("\n"));
  return declaration;
}

async function create(connection: Connection, dialect: Dialect, { catalog }: Declaration): Promise<void> {
  const from = await introspect(connection, dialect);
  const planned = await judgedPlan({
    from: { ...emptyCatalog, namespaces: from.namespaces, extensions: from.extensions },
    to: catalog,
    intents: noIntents,
    questionAnswers: {},
    dialect,
    connection,
    fast: true,
  });
  await runScript(connection, script(planned, dialect));
}

async function differences(
  when: string,
  live: Catalog,
  wanted: Catalog,
  dialect: Dialect,
  connection: Connection,
): Promise<readonly string[]> {
  const changes = await judgedDifference(live, wanted, dialect, connection);
  return changes.map((change) => `${when}: ${describeChange(change)} (${JSON.stringify(change.because)})`);
}

/** The failed step leaves nothing behind, and every row as it was. */
async function mustFail(
  connection: Connection,
  dialect: Dialect,
  upScript: Script,
  before: Catalog,
): Promise<readonly string[]> {
  const rows = async (): Promise<string> => {
    const sums = before.tables.map((table) =>
      connection.query(
        dialect.rows.checksum(
          table,
          table.columns.map((column) => column.name),
        ),
      ),
    );
    return JSON.stringify(await Promise.all(sums));
  };
  const remembered = await rows();
  const failed = await runScript(connection, upScript).then(
    () => false,
    () => true,
  );
  if (!failed) return ["rows did not stop it"];
  const changes = await judgedDifference(await introspect(connection, dialect), before, dialect, connection);
  return [
    ...changes.map((change) => `after failing: ${describeChange(change)}`),
    ...((await rows()) === remembered ? [] : ["after failing: rows changed"]),
  ];
}

/** What the database says of each hazard: how many rows, and one of them. */
async function probe(
  { changes }: Plan,
  connection: Connection,
  dialect: Dialect,
  before: Catalog,
): Promise<ReadonlyMap<Hazard, string>> {
  const found = new Map<Hazard, string>();
  for (const hazard of changes.flatMap((change) => change.hazards)) {
    if (hazard.probe === undefined) continue;
    const [row] = await connection.query(dialect.probe(hazard.probe, before));
    const example = typeof row?.["example"] === "string" ? `, as ${row["example"]}` : "";
    found.set(hazard, `${String(row?.["count"])} rows${example}`);
  }
  return found;
}

async function empty(connection: Connection, { sql }: Dialect, { tables }: Catalog): Promise<void> {
  await connection.step(async () => {
    for (const table of tables) await connection.execute(`DELETE FROM ${sql.qualify(table)}`);
  });
}

/** Changes, hazards with what the database said of them, and questions, as text for review. */
function planText({ changes, questions, unsettled }: Plan, found: ReadonlyMap<Hazard, string>): string {
  const lines = changes.flatMap((change) => [
    `${change.transaction === "inside" ? "" : `${change.transaction}: `}${describeChange(change)}`,
    ...change.hazards.map((hazard) => {
      const kind = `${hazard.destructive ? "destructive " : ""}${hazard.severity} ${hazard.code}`;
      return `  ${kind} ${hazard.message}${found.has(hazard) ? ` (${found.get(hazard) ?? ""})` : ""}`;
    }),
  ]);
  return [
    ...(lines.length === 0 ? ["nothing"] : lines),
    ...questions.map(({ id, answers }) => `question ${id}: ${answers.map(({ value }) => value).join(", ")}`),
    ...unsettled.map((doubt) => `unsettled ${doubt.id}`),
    "",
  ].join("\n");
}

interface Watched {
  readonly table: { readonly namespace?: string; readonly name: string };
  readonly columns: readonly string[];
}

/** Watches the values of columns that are there before and after. */
class Rows {
  readonly #remembered = new Map<string, string>();

  constructor(
    readonly connection: Connection,
    readonly dialect: Dialect,
    readonly before: Catalog,
    readonly up: Plan,
    readonly options: CaseOptions,
  ) {}

  async remember(): Promise<void> {
    for (const each of this.#watched()) this.#remembered.set(keyOf(each), await this.#sum(each));
  }

  /** Values of the same type must be the same; what a column became is another matter. */
  async compareAfterUp(after: Catalog): Promise<readonly string[]> {
    const problems: string[] = [];
    for (const each of this.#watched()) {
      const now = renamed(each, this.up.intents.renames);
      const was = typeOf(this.before, each);
      if (was === undefined || was !== typeOf(after, now) || this.#isConverted(now)) continue;
      if (this.options.byHand?.includes(columnOf(each)) === true) continue;
      if ((await this.#sum(now)) !== this.#remembered.get(keyOf(each)))
        problems.push(`after up: values of ${keyOf(each)}`);
    }
    return problems;
  }

  async compareAfterDown(): Promise<readonly string[]> {
    const problems: string[] = [];
    for (const each of this.#watched()) {
      if (this.options.lossy?.includes(columnOf(each)) === true || this.#isDropped(each)) continue;
      if ((await this.#sum(each)) !== this.#remembered.get(keyOf(each))) {
        problems.push(`after down: values of ${keyOf(each)}`);
      }
    }
    return problems;
  }

  #watched(): readonly Watched[] {
    return this.before.tables.flatMap((table) =>
      table.columns
        .filter((column) => column.generated === undefined)
        .map((column) => ({ table, columns: [column.name] })),
    );
  }

  #isDropped(each: Watched): boolean {
    const now = renamed(each, this.up.intents.renames);
    return typeOf(this.up.to, now) === undefined || this.up.changes.some((change) => dropsColumn(change, now));
  }

  #isConverted(now: Watched): boolean {
    if (this.up.intents.renames.some((rename) => rename.kind === "enumValue" && holds(this.up.to, now, rename.of))) {
      return true;
    }
    return this.up.changes.some((change) => dropsColumn(change, now) || fillsColumn(change, now));
  }

  async #sum({ table, columns }: Watched): Promise<string> {
    const [row] = await this.connection.query(this.dialect.rows.checksum(table, columns));
    return JSON.stringify([String(row?.["count"]), row?.["sum"]]);
  }
}

type PlannedChange = Plan["changes"][number];

function dropsColumn(change: PlannedChange, { table, columns }: Watched): boolean {
  if (change.kind === "rebuildTable") return change.folded.some((each) => dropsColumn(each, { table, columns }));
  return (
    change.kind === "dropColumn" && nameKey(change.table) === nameKey(table) && columns.includes(change.column.name)
  );
}

function fillsColumn(change: PlannedChange, { table, columns }: Watched): boolean {
  if (change.kind === "rebuildTable") return change.folded.some((each) => fillsColumn(each, { table, columns }));
  if (change.kind === "backfill")
    return nameKey(change.table) === nameKey(table) && columns.includes(change.column.name);
  if (change.kind === "replaceEnum") {
    return change.columns.some((each) => nameKey(each.table) === nameKey(table) && columns.includes(each.column.name));
  }
  if (change.kind !== "alterColumnType") return false;
  return nameKey(change.table) === nameKey(table) && columns.includes(change.to.name);
}

function renamed({ table, columns }: Watched, renames: readonly Rename[]): Watched {
  const moved = renames.find((each) => each.kind === "table" && nameKey(each.from) === nameKey(table));
  const now = moved?.kind === "table" ? moved.to : table;
  const rename = (column: string): string => {
    const found = renames.find(
      (each) => each.kind === "column" && nameKey(each.of) === nameKey(now) && each.from === column,
    );
    return found?.kind === "column" ? found.to : column;
  };
  return { table: now, columns: columns.map(rename) };
}

function typeOf(catalog: Catalog, { table, columns }: Watched): string | undefined {
  const found = catalog.tables.find((each) => nameKey(each) === nameKey(table));
  return found?.columns.find((column) => columns.includes(column.name))?.type.text;
}

function holds(catalog: Catalog, { table, columns }: Watched, type: Watched["table"]): boolean {
  const found = catalog.tables.find((each) => nameKey(each) === nameKey(table));
  const userType = found?.columns.find((column) => columns.includes(column.name))?.type.userType;
  return userType !== undefined && nameKey(userType) === nameKey(type);
}

function keyOf({ table, columns }: Watched): string {
  return `${nameKey(table)} ${columns.join()}`;
}

function columnOf({ table, columns }: Watched): string {
  return `${table.name}.${columns.join()}`;
}
