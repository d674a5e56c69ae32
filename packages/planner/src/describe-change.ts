/** One change as a short sentence for people, with names as the database has them. The only wording of changes. */
import type { Index, ObjectId, QualifiedName } from "./catalog.js";
import type { Action, ActionKind, Change, CommentTarget, DroppedConstraint, Privileges } from "./change.js";
import { readObjectId } from "./object-id.js";
import { statementWords } from "./statement-words.js";

/** `add column users.handle text`, `rename table posts to articles` */
export function describeChange(action: Action): string {
  const describe = describers[action.kind] as (action: Action) => string;
  return describe(action);
}

/** Whether the change only makes room for one that may be repeated: usually there is nothing to drop. */
export function clearsAway(change: Change): boolean {
  return change.kind === "dropIndex" && change.destroys.length === 0;
}

const describers: { readonly [Kind in ActionKind]: (action: Extract<Action, { kind: Kind }>) => string } = {
  createNamespace: ({ namespace }) => `create schema ${namespace.name}`,
  dropNamespace: ({ namespace }) => `drop schema ${namespace.name}`,
  createExtension: ({ extension }) => `create extension ${extension.name}`,
  alterExtension: ({ extension }) => `update extension ${extension.name}`,
  dropExtension: ({ extension }) => `drop extension ${extension.name}`,
  createEnum: (change) => `create enum ${path(change.enum)} (${change.enum.values.join(", ")})`,
  dropEnum: (change) => `drop enum ${path(change.enum)}`,
  renameType: ({ from, to }) => `rename type ${path(from)} to ${path(to)}`,
  addEnumValue: (change) => `add value ${change.value} to enum ${path(change.enum)}`,
  renameEnumValue: (change) => `rename value ${change.from} of enum ${path(change.enum)} to ${change.to}`,
  replaceEnum: ({ to }) => `replace enum ${path(to)} by (${to.values.join(", ")})`,
  createDomain: ({ domain }) => `create domain ${path(domain)} (${domain.type.text})`,
  alterDomain: ({ to }) => `alter domain ${path(to)}`,
  replaceDomain: ({ to }) => `replace domain ${path(to)} by one of ${to.type.text}`,
  dropDomain: ({ domain }) => `drop domain ${path(domain)}`,
  createCompositeType: ({ type }) => `create type ${path(type)}`,
  alterCompositeType: ({ to }) => `alter type ${path(to)}`,
  dropCompositeType: ({ type }) => `drop type ${path(type)}`,
  createSequence: ({ sequence }) => `create sequence ${path(sequence)}`,
  alterSequence: ({ to }) => `alter sequence ${path(to)}`,
  renameSequence: ({ from, to }) => `rename sequence ${path(from)} to ${path(to)}`,
  dropSequence: ({ sequence }) => `drop sequence ${path(sequence)}`,
  createTable: ({ table }) => `create table ${path(table)}`,
  dropTable: ({ table }) => `drop table ${path(table)}`,
  renameTable: ({ from, to }) => `rename table ${path(from)} to ${to.name}`,
  moveTable: ({ from, to }) => `move table ${path(from)} to schema ${to.namespace ?? ""}`,
  alterTableOptions: ({ table }) => `alter options of table ${path(table)}`,
  detach: ({ table, parent }) => `detach table ${path(table)} from ${path(parent)}`,
  attach: ({ table, parent }) => `attach table ${path(table)} to ${path(parent)}`,
  setRowsAside: ({ from, aside }) => `set rows of table ${path(from)} aside in ${path(aside)}`,
  continueNumbering: ({ table }) => `go on numbering table ${path(table)}`,
  putRowsBack: ({ to, aside }) => `put rows of ${path(aside)} back into table ${path(to)}`,
  addColumn: ({ table, column }) => `add column ${path(table, column.name)} ${column.type.text}`,
  dropColumn: ({ table, column }) => `drop column ${path(table, column.name)}`,
  renameAttribute: ({ type, from, to }) => `rename attribute ${path(type, from)} to ${to}`,
  renameColumn: ({ table, from, to }) => `rename column ${path(table, from)} to ${to}`,
  alterColumnType: ({ table, from, to }) => {
    const column = path(table, to.name);
    if (from.type.text !== to.type.text) return `change type of ${column} from ${from.type.text} to ${to.type.text}`;
    if (from.collation === to.collation) return `convert values of ${column}`;
    return `change collation of ${column} to ${to.collation ?? "that of its type"}`;
  },
  setDefault: ({ table, column, default: value }) => `set default of ${path(table, column.name)} to ${value}`,
  dropDefault: ({ table, column }) => `drop default of ${path(table, column.name)}`,
  setNotNull: ({ table, column }) => `make ${path(table, column.name)} required`,
  dropNotNull: ({ table, column }) => `make ${path(table, column.name)} optional`,
  alterIdentity: ({ table, to }) => `alter numbering of ${path(table, to.name)}`,
  alterGenerated: ({ table, to }) => `alter generated column ${path(table, to.name)}`,
  alterColumnOptions: ({ table, to }) => `alter options of ${path(table, to.name)}`,
  backfill: ({ table, column, expression }) => `fill ${path(table, column.name)} with ${expression}`,
  addPrimaryKey: ({ table }) => `add primary key to ${path(table)}`,
  addUnique: ({ table, index }) => `add unique constraint ${index.name ?? ""} to ${path(table)}`,
  addForeignKey: ({ table, foreignKey }) =>
    `add foreign key ${path(table)}(${foreignKey.columns.join(", ")}) to ${path(foreignKey.references)}`,
  alterForeignKey: ({ table, to }) => `alter foreign key ${to.name ?? ""} of ${path(table)}`,
  addCheck: ({ table, check }) => `add check ${check.name ?? ""} to ${path(table)}: ${check.expression}`,
  addExclusion: ({ table, exclusion }) => `add exclusion ${exclusion.name ?? ""} to ${path(table)}`,
  validateConstraint: ({ table, name }) => `validate constraint ${name} of ${path(table)}`,
  renameConstraint: ({ table, from, to }) => `rename constraint ${from} of ${path(table)} to ${to}`,
  dropConstraint: ({ table, dropped }) => `drop ${constraintName(dropped)} of ${path(table)}`,
  createIndex: ({ table, index, only }) =>
    `create ${index.unique ? "unique " : ""}index ${index.name ?? ""} on ${path(table)}${only === true ? " without its parts" : ofFailedBuild(index)}`,
  attachIndex: ({ part, whole }) => `attach index ${part} to ${path(whole)}`,
  alterIndex: ({ to }) => `alter index ${to.name ?? ""}`,
  renameIndex: ({ from, to }) => `rename index ${from} to ${to}`,
  dropIndex: ({ table, index }) => `drop index ${index.name ?? ""} of ${path(table)}${ofFailedBuild(index)}`,
  createStatement: ({ object }) => `create ${statementWords(object)} ${path(object)}`,
  dropStatement: ({ object }) => `drop ${statementWords(object)} ${path(object)}`,
  replaceStatement: ({ to }) => `replace ${statementWords(to)} ${path(to)}`,
  setComment: ({ on, comment }) => `${comment === undefined ? "remove" : "set"} comment on ${commentTarget(on)}`,
  grant: ({ grantable, ...change }) =>
    `grant ${privilegesOn(change)} to ${change.roles.map(who).join(", ")}${grantable ? " with grant option" : ""}${giver(change)}`,
  revoke: ({ grantOption, ...change }) =>
    `revoke ${grantOption ? "grant option for " : ""}${privilegesOn(change)} from ${change.roles.map(who).join(", ")}${giver(change)}`,
  setOwner: ({ on, owner }) =>
    `make ${owner === "current_user" ? "whoever runs this" : owner} the owner of ${accessTarget(on)}`,
  setProperty: ({ on, clause }) => `alter ${propertyTarget(on)}: ${clause}`,
  rebuildTable: ({ to, folded }) => `rebuild table ${path(to)}: ${folded.map(describeChange).join("; ")}`,
};

function path(name: QualifiedName, member?: string): string {
  const parts = [name.namespace === "public" ? undefined : name.namespace, name.name, member];
  return parts.filter((part) => part !== undefined).join(".");
}

function constraintName(dropped: DroppedConstraint): string {
  switch (dropped.kind) {
    case "primaryKey":
      return "primary key";
    case "foreignKey":
      return `foreign key ${dropped.foreignKey.name ?? dropped.foreignKey.columns.join(", ")}`;
    case "unique":
      return `unique constraint ${dropped.index.name ?? ""}`;
    case "check":
      return `check ${dropped.check.name ?? dropped.check.expression}`;
    case "exclusion":
      return `exclusion ${dropped.exclusion.name ?? ""}`;
  }
}

const giver = ({ by }: { readonly by?: string }): string => (by === undefined ? "" : ` as ${by}`);

const who = (role: string): string => ({ public: "everyone", current_user: "the owner" })[role] ?? role;

/** `select, update on users(email)` */
function privilegesOn({ on, columns, privileges }: Omit<Privileges, "roles">): string {
  const listed = columns.length === 0 ? "" : `(${columns.join(", ")})`;
  return `${privileges.join(", ").toLowerCase()} on ${accessTarget(on)}${listed}`;
}

function propertyTarget(on: ObjectId): string {
  const { kind, of, member } = readObjectId(on);
  return kind === "column" ? `column ${path(of, member)}` : accessTarget(on);
}

function accessTarget(on: ObjectId): string {
  const { kind, of, member } = readObjectId(on);
  if (kind === "namespace") return `schema ${of.name}`;
  if (kind === "sequence" && member !== undefined) return `the sequence of ${path(of, member)}`;
  if (kind === "native") return of.name;
  return `${kind === "materializedView" ? "materialized view" : kind} ${path(of)}`;
}

function commentTarget(on: CommentTarget): string {
  if (on.kind === "index") return `index ${path(on.index)}`;
  if ("table" in on) return `${on.kind} ${path(on.table, on.name)}`;
  return `${on.kind} ${path(on.name)}`;
}

function ofFailedBuild({ valid }: Index): string {
  return valid === false ? ", which is invalid: its build failed" : "";
}
