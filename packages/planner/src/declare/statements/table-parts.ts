/** What is declared inside a table's block by a statement of its own, with the table it belongs to. */
import type { Model, Span, TableStatement, View } from "@dsl/parser";
import type { ObjectId, QualifiedName, StatementObject } from "../../catalog.js";
import { type Declaring, qualifiedName, type Reporting } from "../declaring.js";
import { relationId } from "../needs.js";
import { commentStatement } from "./after.js";
import type { DeclaredStatement } from "./declared-statement.js";

interface Part {
  readonly name: string;
  readonly comment?: string;
  readonly span: Span;
}

/** Goes through one list of every model or view. */
export function partsOf<O extends Model | View, T extends Part>(
  owners: readonly O[],
  list: (owner: O) => readonly T[],
  declare: (part: T, table: QualifiedName) => DeclaredStatement,
  declaring: Declaring,
): readonly DeclaredStatement[] {
  return owners
    .filter((owner) => list(owner).length > 0)
    .flatMap((owner) => {
      const table = qualifiedName(owner, declaring);
      return list(owner).map((part) => declare(part, table));
    });
}

/** Models, and partitions as tables. */
export const tables = ({ schema }: Declaring): readonly Model[] => [
  ...schema.models,
  ...schema.partitions.flatMap(({ table }) => table ?? []),
];

/** What may have triggers and rules. */
export const relations = (declaring: Declaring): readonly (Model | View)[] => [
  ...tables(declaring),
  ...declaring.schema.views,
];

interface Texts {
  readonly create: string;
  readonly after: readonly string[];
  readonly needs: readonly ObjectId[];
}

/** Such an object's name is unique in its table. On databases without namespaces the name stands alone. */
export function tablePart(
  kind: "trigger" | "rule" | "policy",
  part: Part,
  table: QualifiedName,
  { create, after, needs }: Texts,
  declaring: Declaring,
): DeclaredStatement {
  const { sql } = declaring.dialect;
  const onTable = `${kind.toUpperCase()} ${sql.quote(part.name)} ON ${sql.qualify(table)}`;
  const drop = table.namespace === undefined ? `DROP ${kind.toUpperCase()} ${sql.quote(part.name)}` : `DROP ${onTable}`;
  const object: StatementObject = {
    kind,
    ...table,
    name: part.name,
    table,
    create,
    after: [...after, ...commentStatement(onTable, part.comment, declaring)],
    drop,
    needs: [relationId(table, declaring), ...needs],
  };
  return { object, span: part.span };
}

/** Whether a trigger or rule fires, where that is not as usual. */
export function stateStatement(
  what: "TRIGGER" | "RULE",
  part: Part & { readonly enabled?: "Always" | "Replica" | "Disabled" },
  table: QualifiedName,
  { dialect }: Declaring,
): readonly string[] {
  if (part.enabled === undefined) return [];
  const verb = { Always: "ENABLE ALWAYS", Replica: "ENABLE REPLICA", Disabled: "DISABLE" }[part.enabled];
  return [`ALTER TABLE ${dialect.sql.qualify(table)} ${verb} ${what} ${dialect.sql.quote(part.name)}`];
}

/** Whether what stands behind the event of a trigger or rule goes on with the table, which the schema leaves out. */
export const namesTable = (word: "on" | "to", rest: string): boolean => new RegExp(`^${word}\\b`, "i").test(rest);

export function reportTable(
  kind: string,
  { name, sql }: TableStatement,
  word: "on" | "to",
  declaring: Reporting,
): void {
  declaring.report({
    code: "D3508",
    severity: "error",
    span: sql.span,
    message: `${kind} "${name}" names its table, which is the one that it stands in`,
    help: `leave ${word.toUpperCase()} and the table out`,
  });
}
