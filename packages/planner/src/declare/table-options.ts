/** Options of tables: where and how they are stored, who may see rows, what they are parts of. */
import type { Model, Partition } from "@dsl/parser";
import type { QualifiedName, TableOptions } from "../catalog.js";
import { type Declaring, qualifiedName } from "./declaring.js";
import { isCall, partitionKey } from "../partition-key.js";
import { withoutParentheses } from "../without-parentheses.js";
import { columnName, operatorClass } from "./index-items.js";
import { collationWord } from "./native-names.js";
import { sqlText } from "./sql-text.js";
import { unusual } from "./unusual.js";

export function declareTableOptions(model: Model, declaring: Declaring): TableOptions {
  const { options } = model;
  return {
    ...(options.unlogged ? { unlogged: true } : {}),
    ...(Object.keys(options.storage).length === 0 ? {} : { storage: options.storage }),
    ...unusual("tablespace", options, declaring),
    ...unusual("accessMethod", options, declaring),
    ...replicaIdentity(options.replicaIdentity, declaring),
    ...rowSecurity(model),
    ...(options.strict ? { strict: true } : {}),
    ...(options.withoutRowid ? { withoutRowid: true } : {}),
    ...(options.virtual === undefined ? {} : { virtual: sqlText(options.virtual, declaring) }),
    ...partitionBy(model.partitionBy, model, declaring),
    ...inherits(model, declaring),
    ...ofType(model, declaring),
  };
}

/** Policies mean nothing without row security, so they bring it. */
function rowSecurity(model: Model): Pick<TableOptions, "rowSecurity"> {
  if (model.rowSecurity !== undefined) {
    const { enabled, force } = model.rowSecurity;
    return { rowSecurity: { enabled, force } };
  }
  return model.policies.length === 0 ? {} : { rowSecurity: { enabled: true, force: false } };
}

function replicaIdentity(written: string | undefined, declaring: Declaring): Pick<TableOptions, "replicaIdentity"> {
  if (written === undefined || written === "Default") return {};
  if (written === "Full" || written === "Nothing") return { replicaIdentity: written.toUpperCase() };
  return { replicaIdentity: `USING INDEX ${declaring.dialect.sql.quote(written)}` };
}

/** `RANGE (created_at)` */
function partitionBy(
  written: Model["partitionBy"],
  model: Pick<Model, "fields">,
  declaring: Declaring,
): Pick<TableOptions, "partitionBy"> {
  if (written === undefined) return {};
  const items = written.items.map(({ target, collation, ops }) => {
    const text =
      target.kind === "field"
        ? declaring.dialect.sql.identifier(columnName(target.field, model))
        : enclosed(sqlText(target.sql, declaring));
    const collate = collation === undefined ? "" : ` COLLATE ${collationWord(collation, declaring)}`;
    const opclass = ops === undefined ? undefined : operatorClass(ops, undefined, declaring);
    return `${text}${collate}${opclass === undefined ? "" : ` ${opclass}`}`;
  });
  return { partitionBy: partitionKey(`${written.by.toUpperCase()} (${items.join(", ")})`) };
}

/** Only what is no call needs parentheses. */
function enclosed(expression: string): string {
  const bare = withoutParentheses(expression);
  return isCall(bare) ? bare : `(${bare})`;
}

function inherits(model: Model, declaring: Declaring): Pick<TableOptions, "inherits"> {
  const parents = model.inherits.map((name) => tableNamed(name, declaring));
  return parents.length === 0 ? {} : { inherits: parents };
}

function ofType(model: Model, declaring: Declaring): Pick<TableOptions, "ofType"> {
  if (model.ofType === undefined) return {};
  const type = declaring.compositeTypes.get(model.ofType) ?? { dbName: model.ofType };
  return { ofType: qualifiedName(type, declaring) };
}

/** The table of a model or partition by its name in the schema. */
export function tableNamed(name: string, declaring: Declaring): QualifiedName {
  return qualifiedName(declaring.models.get(name) ?? declaring.partitions.get(name) ?? { dbName: name }, declaring);
}

/** `FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')` */
export function boundText(bounds: Partition["bounds"], declaring: Declaring): string {
  const list = (values: readonly Parameters<typeof sqlText>[0][]): string =>
    values.map((value) => sqlText(value, declaring)).join(", ");
  switch (bounds.kind) {
    case "range":
      return `FOR VALUES FROM (${list(bounds.from)}) TO (${list(bounds.to)})`;
    case "list":
      return `FOR VALUES IN (${list(bounds.in)})`;
    case "hash":
      return `FOR VALUES WITH (modulus ${bounds.modulus}, remainder ${bounds.remainder})`;
    case "default":
      return "DEFAULT";
  }
}
