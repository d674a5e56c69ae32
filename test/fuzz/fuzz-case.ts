/**
 * A random pair on one engine: there and back with the rows watched, each state held against what the schema declares, against
 * a database made of it at once, and against its own schema text.
 */
import { schemaText as pulledText, script } from "@dsl/generator";
import { readSchema } from "@dsl/parser";
import {
  adoptUnmanaged,
  declare,
  describeChange,
  invertIntents,
  noIntents,
  type Catalog,
  type Connection,
  type Declaration,
  type Plan,
} from "@dsl/planner";
import { difference } from "../oracle/converge.js";
import { printCatalog } from "../oracle/print-catalog.js";
import { introspect, type Engine } from "../support/engines.js";
import { judgedDifference, judgedPlan } from "../support/judged-plan.js";
import { runScript } from "../support/run-script.js";
import { isRequired } from "./constructs/columns.js";
import { isRequiredRelation } from "./constructs/relations.js";
import type { Pair } from "./edit.js";
import { typeOf, valueOf } from "./field-types.js";
import type { FuzzDatabases } from "./fuzz-databases.js";
import { rowsOf, selectJoins, selectRows } from "./rows.js";
import { filled, schemaText } from "./schema-text.js";
import { databaseName, Scope, type Thing } from "./state.js";

export interface CaseTexts {
  readonly before: string;
  readonly after: string;
  readonly rows: string;
}

export function textsOf({ engine, before, after }: Pair): CaseTexts {
  const [old, now] = [new Scope(before, engine), new Scope(after, engine)];
  return { before: schemaText(old), after: schemaText(now, old), rows: rowsOf(old, now) };
}

/** What was not as it must be; each begins with what was done then. */
export async function runPair(pair: Pair, engine: Engine, databases: FuzzDatabases): Promise<readonly string[]> {
  const run = new Run(pair, engine, databases);
  try {
    await run.all();
  } catch (error) {
    return [...run.problems, `${run.stage}: ${error instanceof Error ? error.message : String(error)}`];
  }
  return run.problems;
}

class Run {
  readonly problems: string[] = [];
  stage = "before";
  readonly #before: Scope;
  readonly #after: Scope;

  constructor(
    readonly pair: Pair,
    readonly engine: Engine,
    readonly databases: FuzzDatabases,
  ) {
    this.#before = new Scope(pair.before, engine.name);
    this.#after = new Scope(pair.after, engine.name);
  }

  async all(): Promise<void> {
    const { dialect } = this.engine.driver;
    const texts = textsOf(this.pair);
    const connection = await this.databases.empty();
    const first = declared(texts.before, this.engine);
    await this.#create(connection, first);
    await this.databases.fill(connection, texts.rows);
    const before = await introspect(connection, dialect);
    this.#add(await judgedDifference(before, adoptUnmanaged(before, first, dialect).to, dialect, connection));
    const printed = await this.#print(connection);
    this.stage = "pull";
    this.#add(await this.#pulledAgain(before, connection));
    const rows = await this.#rows(connection, this.#before);

    this.stage = "up";
    const declaration = declared(texts.after, this.engine);
    const { to } = adoptUnmanaged(before, declaration, dialect);
    const { fast } = this.pair;
    const request = { dialect, connection, fast };
    const up = await judgedPlan({ ...request, from: before, to, intents: declaration.intents, questionAnswers: {} });
    await runScript(connection, script(up, dialect));
    const after = await introspect(connection, dialect);
    this.#add(await judgedDifference(after, to, dialect, connection));
    if (this.problems.length > 0) return;
    this.#compareRows(rows, await this.#rows(connection, this.#after));
    if (this.engine.name === "postgresql") {
      const other = await this.databases.other();
      await this.#create(other, declaration);
      const [wanted, found] = [await this.#print(other), await this.#print(connection)];
      const differing = difference(wanted, found).filter((row) => !isOfPartition.test(row));
      this.problems.push(...differing.map((each) => `up, catalog: ${each}`));
    }

    this.stage = "down";
    const isEmptied = losesRequired(this.#before, this.#after);
    if (isEmptied) await this.#empty(connection, after);
    const down = await judgedPlan({
      ...request,
      from: after,
      to: before,
      intents: invertIntents(up.intents),
      questionAnswers: {},
    });
    await runScript(connection, script(down, dialect));
    const back = await introspect(connection, dialect);
    this.#add(await judgedDifference(back, before, dialect, connection));
    this.problems.push(...difference(printed, await this.#print(connection)).map((each) => `down, catalog: ${each}`));
    if (!isEmptied) this.#compareRowsAfterDown(rows, await this.#rows(connection, this.#before));
  }

  #add(changes: Plan["changes"]): void {
    this.problems.push(
      ...changes.map((change) => `${this.stage}: ${describeChange(change)} (${JSON.stringify(change.because)})`),
    );
  }

  async #create(connection: Connection, { catalog }: Declaration): Promise<void> {
    const { dialect } = this.engine.driver;
    const planned = await judgedPlan({
      from: await this.databases.emptyState(connection),
      to: catalog,
      intents: noIntents,
      questionAnswers: {},
      dialect,
      connection,
      fast: true,
    });
    await runScript(connection, script(planned, dialect));
  }

  #print(connection: Connection): Promise<readonly string[]> {
    return this.engine.name === "postgresql" ? printCatalog(connection, { columnOrder: "aside" }) : Promise.resolve([]);
  }

  async #pulledAgain(live: Catalog, connection: Connection): Promise<Plan["changes"]> {
    const { dialect } = this.engine.driver;
    const [file] = pulledText(live, dialect, { naming: "idiomatic", existing: [] }).files;
    const again = declared(file!.text, this.engine);
    return judgedDifference(live, adoptUnmanaged(live, again, dialect).to, dialect, connection);
  }

  #empty(connection: Connection, { tables }: Catalog): Promise<void> {
    const { sql } = this.engine.driver.dialect;
    const deletes = tables.map((table) => `delete from ${sql.qualify(table)};\n`);
    return this.databases.fill(connection, deletes.join(""));
  }

  /** By the id of a model or many-to-many. */
  async #rows(connection: Connection, scope: Scope): Promise<Rows> {
    const rows = new Map<number, readonly Row[]>();
    for (const model of scope.all("model"))
      rows.set(model.id, (await connection.query(selectRows(model, scope))) as Row[]);
    for (const each of scope.all("many to many"))
      rows.set(each.id, (await connection.query(selectJoins(each, scope))) as Row[]);
    return rows;
  }

  #compareRows(was: Rows, is: Rows): void {
    for (const [id, rows] of was) {
      if (!is.has(id)) continue;
      const now = is.get(id)!;
      if (String(rows.map(({ key }) => key)) !== String(now.map(({ key }) => key)))
        this.problems.push(`up: rows of ${id}`);
      for (const field of this.#survivors(id)) {
        const wanted = rows.map((row) => this.#wanted(field, row[field.id] ?? null));
        const found = now.map((row) => row[field.id] ?? null);
        if (!wanted.every((value, at) => isSame(value, found[at]!))) {
          this.problems.push(`up: values of ${field.name}: ${JSON.stringify(wanted)} became ${JSON.stringify(found)}`);
        }
      }
    }
  }

  #compareRowsAfterDown(was: Rows, is: Rows): void {
    for (const [id, rows] of was) {
      if (this.#after.find(id) === undefined) continue;
      const now = is.get(id)!;
      if (String(rows.map(({ key }) => key)) !== String(now.map(({ key }) => key)))
        this.problems.push(`down: rows of ${id}`);
      for (const field of this.#survivors(id)) {
        const found = now.map((row) => row[field.id] ?? null);
        const isLeft = typeOf(field).of === "composite" && this.#isReshaped(field.of[1]!);
        const same = rows.every((row, at) => isLeft || row[field.id] === null || isSame(row[field.id]!, found[at]!));
        if (!same) this.problems.push(`down: values of ${field.name} became ${JSON.stringify(found)}`);
      }
    }
  }

  /** Whether a composite type has other fields now. */
  #isReshaped(id: number): boolean {
    const fields = (scope: Scope): string => {
      const type = scope.find(id);
      return type === undefined
        ? ""
        : scope
            .members(type, "compositeField")
            .map((each) => each.id)
            .join();
    };
    return fields(this.#before) !== fields(this.#after);
  }

  /** Fields of a model that are there before and after. */
  #survivors(model: number): readonly Thing[] {
    const owner = this.#before.find(model);
    if (owner?.kind !== "model") return [];
    return this.#before.members(owner, "field").filter(({ id }) => this.#after.find(id) !== undefined);
  }

  /** What a value is afterwards, as text. */
  #wanted(field: Thing, value: string | null): string | null {
    const now = this.#after.get(field.id);
    const isArray = typeOf(field).name.endsWith("[]");
    if (value === null)
      return isRequired(now, this.#after) ? `~${valueOf(now, filled, this.#after, this.#before)}` : null;
    if (typeOf(field).of === "composite" && this.#isReshaped(field.of[1]!)) return `~${value}`;
    if (typeOf(field).of !== "enum") return value;
    const labels = this.#before.members(this.#before.get(field.of[1]), "enumValue");
    const label = labels.find((each) => databaseName(each) === value);
    return isArray || label === undefined ? `~${value}` : databaseName(this.#after.find(label.id) ?? label);
  }
}

/** The engine names the indexes of partitions when it makes them, after what was called so then. */
const isOfPartition = /(?:index:| on )public\.\\?"P\d/;

type Row = Readonly<Record<string, string | null>> & { readonly [id: number]: string | null };
type Rows = ReadonlyMap<number, readonly Row[]>;

/** A wider type may print the same value longer; what begins with `~` is some value. */
function isSame(wanted: string | null, found: string | null): boolean {
  if (wanted === null || found === null) return wanted === found;
  return (
    wanted.startsWith("~") ||
    wanted === found ||
    Number(wanted) === Number(found) ||
    found.startsWith(wanted) ||
    wanted.startsWith(found)
  );
}

function declared(text: string, { driver }: Engine): Declaration {
  const read = readSchema([{ path: "schema.dsl", text }], [driver.dialect.target]);
  const declaration = declare(read.schema, driver.dialect);
  const errors = [...read.diagnostics, ...declaration.diagnostics].filter((each) => each.severity === "error");
  if (errors.length > 0) throw new Error(errors.map((each) => `${each.code} ${each.message}`).join("\n"));
  return declaration;
}

/** Whether a column went that has no value to come back with, in a table that stays. */
function losesRequired(before: Scope, after: Scope): boolean {
  const went = (thing: Thing): boolean => after.find(thing.id) === undefined && after.find(thing.of[0]) !== undefined;
  return (
    before.all("relation").some((each) => went(each) && isRequiredRelation(each, before)) ||
    before.all("field").some((each) => {
      if (!went(each)) return false;
      const isFilled = before.has(each, "default", "identity", "default by sequence");
      const isUnique = before.on(each, "unique", "unique of several", "exclusion").length > 0;
      return isUnique || (isRequired(each, before) && !isFilled);
    })
  );
}
