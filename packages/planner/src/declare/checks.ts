/** Checks: written ones of fields and models, and those that stand for what the database has no word for. */
import type { Alias, Check as WrittenCheck, ColumnField, Model, Span, Validation } from "@dsl/parser";
import type { Check, QualifiedName } from "../catalog.js";
import { constraintId } from "../object-ids.js";
import { columnFields } from "./columns.js";
import { enumOf, flattenedAliases, isList } from "./column-type.js";
import { writtenComment } from "./comments.js";
import type { Declaring } from "./declaring.js";
import { conventionalName, takeName } from "./names.js";
import { sqlText } from "./sql-text.js";

export function declareChecks(
  model: Model,
  table: QualifiedName,
  taken: Set<string>,
  declaring: Declaring,
): readonly Check[] {
  const drafts = [
    ...columnFields(model).flatMap((field) => fieldChecks(field, declaring)),
    ...model.checks.map((check) => draft(check, [], declaring)),
  ];
  const names = new CheckNames([...taken, ...drafts.flatMap(({ name }) => name ?? [])], declaring);
  return drafts.map(({ column, span, name: written, ...check }) => {
    const name = isNameless(written, declaring) ? undefined : names.take(written, [table.name, ...column]);
    declaring.place(() => constraintId(table, name, check.expression), span);
    return { ...(name === undefined ? {} : { name }), ...check };
  });
}

const isNameless = (written: string | undefined, { schema }: Declaring): boolean =>
  written === undefined && schema.datasource.constraintNames === "written";

/** Names for checks of one table or domain, each given once: what an alias calls its check comes again with every column of it. */
export class CheckNames {
  readonly #reserved: Set<string>;
  readonly #used = new Set<string>();
  readonly #maxBytes: number | undefined;

  /** `reserved` are names that no other check may take. */
  constructor(reserved: readonly string[], { dialect }: Declaring) {
    this.#reserved = new Set(reserved);
    this.#maxBytes = dialect.facts.maxIdentifierBytes;
  }

  /** The written name, or `users_email_check` of its parts. */
  take(written: string | undefined, parts: readonly string[]): string {
    const wanted = written ?? conventionalName(parts, "_check", this.#maxBytes);
    const isFree = written !== undefined && !this.#used.has(written);
    const name = isFree ? written : takeName(wanted, this.#reserved, this.#maxBytes);
    this.#used.add(name);
    return name;
  }
}

export interface CheckDraft extends Omit<Check, "name"> {
  readonly name?: string;
  /** The column in its name, if it is about one. */
  readonly column: readonly string[];
  readonly span: Span;
}

/** In the order in which they are named: written ones, then those of the alias, the list, the enum, the validations. */
function fieldChecks(field: ColumnField, declaring: Declaring): readonly CheckDraft[] {
  if (isUnchecked(field, declaring)) return [];
  const column = declaring.dialect.sql.quote(field.dbName);
  const aliases = aliasesWithChecks(field, declaring);
  const validations = [field, ...aliases].flatMap((each) => each.validations);
  const plain = [
    ...listCheck(field, column, declaring),
    ...enumCheck(field, column, declaring),
    ...validations.flatMap((validation) => validationCheck(validation, column, declaring)),
  ];
  return [
    ...[field, ...aliases].flatMap((each) =>
      each.checks.map((check) => draft(check, [field.dbName], declaring, column)),
    ),
    ...plain.map((expression) => plainDraft(expression, [field.dbName], field.span)),
  ];
}

/** Like most: a value of a scalar or of the database's own enum, of which nothing more is said. */
function isUnchecked({ type, arity, checks, validations }: ColumnField, { dialect }: Declaring): boolean {
  const isPlain = type.kind === "scalar" || (type.kind === "enum" && dialect.facts.enums);
  return isPlain && arity !== "list" && checks.length === 0 && validations.length === 0;
}

/** What an alias checks is each value: in a list that is text, no check can look at them. */
export const aliasesWithChecks = (field: ColumnField, declaring: Declaring): readonly Alias[] =>
  field.arity === "list" ? [] : flattenedAliases(field.type, declaring);

export function draft(
  check: WrittenCheck,
  column: readonly string[],
  declaring: Declaring,
  value?: string,
): CheckDraft {
  return {
    ...(check.dbName === undefined ? {} : { name: check.dbName }),
    column,
    span: check.span,
    expression: sqlText(check.expression, declaring, value),
    ...(check.noInherit === true ? { noInherit: true } : {}),
    validated: check.notValid !== true && check.enforced !== false,
    enforced: check.enforced !== false,
    ...writtenComment(check),
  };
}

export function plainDraft(expression: string, column: readonly string[], span: Span): CheckDraft {
  return { column, span, expression, validated: true, enforced: true };
}

function listCheck(field: ColumnField, column: string, declaring: Declaring): readonly string[] {
  const check = isList(field, declaring) ? declaring.dialect.sql.listCheck(column) : undefined;
  return check === undefined ? [] : [check];
}

/** Where enums are text, one of their values, if the datasource asks for it. */
function enumCheck(field: ColumnField, column: string, declaring: Declaring): readonly string[] {
  const { facts, sql } = declaring.dialect;
  const values = enumOf(field.type, declaring)?.values;
  const wanted = !facts.enums && declaring.schema.datasource.enumChecks && !isList(field, declaring);
  if (!wanted || values === undefined) return [];
  return [`${column} in (${values.map((value) => sql.literal(value.dbName)).join(", ")})`];
}

/** The check of a validation with `db: true`, where the database can have one. */
export function validationCheck(validation: Validation, column: string, { dialect }: Declaring): readonly string[] {
  const check = validation.db ? dialect.sql.validationCheck(validation, column) : undefined;
  return check === undefined ? [] : [check];
}
