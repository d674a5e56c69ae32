/**
 * What a change's SQL text seems to use: the names and literals in it. Dependencies are declared or read from the engine
 * where that is possible; this is for texts of which nobody has said what they need, and only ever an ordering hint.
 */
import type { Column, IndexItem, StatementObject, Table, QualifiedName } from "../catalog.js";
import type { Action, Change } from "../change.js";
import { sameName } from "../names.js";
import { readDrop } from "../native-identity.js";
import { readObjectId } from "../object-id.js";
import { enumValueId } from "../object-ids.js";

/**
 * By index, the changes that make what a change's text mentions: likely to be needed before it. A name alone means what lies
 * where the change's own object does, in the usual namespace, or in one that the text names: `SET search_path = app`.
 */
export function mentionedMakers(changes: readonly Change[], usualNamespace?: string): readonly ReadonlySet<number>[] {
  const makers = byName(changes, madeBy);
  const droppers = byName(changes, droppedBy);
  const casts = byName(changes, typesOfCast);
  const [columns, dropped] = [columnsByName(changes, "addColumn"), columnsByName(changes, "dropColumn")];
  const before = changes.map(() => new Set<number>());
  const namespaces = new Set(
    changes.flatMap((change) => [...madeBy(change), ...droppedBy(change)].flatMap(({ namespace }) => namespace ?? [])),
  );
  changes.forEach((change, index) => {
    if (change.kind === "dropTable") return dropReferencesFirst(change.table, index, droppers, before);
    const own = ownNames(change);
    const words = wordsOf(textOf(change), namespaces);
    for (const added of addedColumns(change, words, columns)) before[index]?.add(added);
    for (const dropper of columnsLeft(change, dropped)) before[dropper]?.add(index);
    const near = [anywhere, usualNamespace, namespaceOf(change), ...[...words].filter((word) => namespaces.has(word))];
    for (const word of inNamespaces(words, near)) {
      const isOther = (maker: number): boolean => !own.includes(word) || isRoutine(changes[maker]);
      for (const cast of casts.get(word) ?? [])
        if (mayCast(change) || castsOn(change, changes[cast])) before[index]?.add(cast);
      for (const maker of (makers.get(word) ?? []).filter(isOther))
        if (change.kind !== "dropStatement") before[index]?.add(maker);
      for (const dropper of (droppers.get(word) ?? []).filter(isOther))
        if (change.kind === "dropStatement") before[dropper]?.add(index);
    }
  });
  before.forEach((set, index) => set.delete(index));
  return before;
}

/**
 * Whether the change makes a routine that can be made before these others, though it mentions them: only in its body, which is
 * a text that the engine need not check.
 */
export function mentionsOnlyInBody(change: Change, others: readonly Change[]): boolean {
  if (change.kind !== "createStatement" || !["function", "procedure"].includes(change.object.kind)) return false;
  const head = change.object.create.replace(/\bas\s+(?:'|\$\w*\$)[\s\S]*$/i, "");
  if (head === change.object.create) return false;
  const words = wordsOf(head, new Set());
  return !others.flatMap(madeBy).some(({ name }) => words.has(name));
}

type ColumnChange = Extract<Change, { readonly kind: "addColumn" | "dropColumn" }>;
type ColumnChanges = ReadonlyMap<string, readonly { readonly change: ColumnChange; readonly index: number }[]>;

/** By the names of columns, with the indexes of their changes. */
function columnsByName(changes: readonly Change[], kind: ColumnChange["kind"]): ColumnChanges {
  const found = new Map<string, { readonly change: ColumnChange; readonly index: number }[]>();
  changes.forEach((change, index) => {
    if (change.kind !== kind) return;
    const { name } = change.column;
    found.set(name, [...(found.get(name) ?? []), { change, index }]);
  });
  return found;
}

/** What a column was computed from goes when it is no longer. */
function columnsLeft(change: Change, columns: ColumnChanges): readonly number[] {
  if (columns.size === 0 || change.kind !== "alterGenerated") return [];
  const said = [...wordsOf(change.from.generated?.expression ?? "", new Set())].flatMap(
    (word) => columns.get(word) ?? [],
  );
  return said.filter((each) => sameName(each.change.table, change.table)).map(({ index }) => index);
}

/** The body of a routine says the table with the column: nobody else knows what it reads. */
function addedColumns({ kind }: Change, words: ReadonlySet<string>, columns: ColumnChanges): readonly number[] {
  if (columns.size === 0 || (kind !== "createStatement" && kind !== "replaceStatement")) return [];
  const said = [...words].flatMap((word) => columns.get(word) ?? []);
  return said.filter(({ change }) => words.has(change.table.name)).map(({ index }) => index);
}

function dropReferencesFirst(
  table: Table,
  index: number,
  droppers: ReadonlyMap<string, readonly number[]>,
  before: readonly Set<number>[],
): void {
  for (const key of table.foreignKeys) {
    for (const dropper of droppers.get(wordOf(key.references)) ?? []) before[dropper]?.add(index);
  }
}

/** Changes with the values of enums that they mention, as long as this plan adds those values. */
export function needMentionedValues(changes: readonly Change[]): readonly Change[] {
  const added = changes.filter((change) => change.kind === "addEnumValue");
  if (added.length === 0) return changes;
  return changes.map((change) => {
    const literals = literalsOf(textOf(change));
    const values = added.filter((each) => literals.has(each.value) && each !== change);
    const ids = values.map((each) => enumValueId(each.enum, each.value));
    return ids.length === 0 ? change : { ...change, needs: [...change.needs, ...ids] };
  });
}

/** A numbered column brings its sequence along. */
function madeBy(change: Change): readonly QualifiedName[] {
  const sequences = change.makes.map(readObjectId).flatMap(({ kind, of }) => (kind === "sequence" ? [of] : []));
  if (change.kind === "createTable") return [change.table, ...sequences];
  if (change.kind === "replaceStatement") return [change.to];
  if (change.kind === "createEnum") return [change.enum];
  if (change.kind === "createDomain") return [change.domain];
  if (change.kind === "createCompositeType") return [change.type];
  if (change.kind !== "createStatement") return sequences;
  return [change.object, ...multirangesOf(change.object), ...transformsOf(change.object)];
}

/** Who uses a transform says `TRANSFORM FOR TYPE`, and no name. */
function transformsOf({ kind, drop }: StatementObject): readonly QualifiedName[] {
  return kind === "native" && readDrop(drop).words === "transform" ? [{ name: "transform" }] : [];
}

/** A range type brings the type of its multiranges along, under a name that its statement says or the engine gives. */
function multirangesOf({ namespace, name, create }: StatementObject): readonly QualifiedName[] {
  if (!/\bas\s+range\b/i.test(create)) return [];
  const said = /\bmultirange_type_name\s*=\s*(?:("(?:[^"]|"")+"|\w+)\s*\.\s*)?("(?:[^"]|"")+"|\w+)/i.exec(create);
  const usual = name.includes("range") ? name.replace("range", "multirange") : `${name}_multirange`;
  const own = said?.[1] === undefined ? namespace : spellings(said[1]).at(-1);
  return [{ ...(own === undefined ? {} : { namespace: own }), name: spellings(said?.[2] ?? usual).at(-1) ?? usual }];
}

/**
 * Nothing names a cast, and the engine keeps in mind only its function: who says the type may use it. Types of the engine
 * itself, which have no namespace, say too little.
 */
function typesOfCast(change: Change): readonly QualifiedName[] {
  if (change.kind !== "createStatement" || change.object.kind !== "native") return [];
  const { words, identity } = readDrop(change.object.drop);
  const types = words === "cast" ? (/\((.*) as (.*)\)$/.exec(identity)?.slice(1) ?? []) : [];
  return types.flatMap((type) => {
    const [, namespace, name] = new RegExp(`^(${identifier})\\.(${identifier})$`, "u").exec(type) ?? [];
    return namespace === undefined || name === undefined ? [] : [{ namespace: plain(namespace), name: plain(name) }];
  });
}

/** Routines and operators may stand below the cast itself. */
function mayCast(change: Change): boolean {
  return (
    change.kind !== "createStatement" || !["native", "function", "procedure", "aggregate"].includes(change.object.kind)
  );
}

/** A cast by a function that returns another type, which is stored alike. */
function castsOn(change: Change, other: Change | undefined): boolean {
  return isCast(change, /\bwith\s+function\b/i) && isCast(other, /\bwithout\s+function\b/i);
}

function isCast(change: Change | undefined, how: RegExp): boolean {
  if (change?.kind !== "createStatement" || change.object.kind !== "native") return false;
  return readDrop(change.object.drop).words === "cast" && how.test(change.object.create);
}

const plain = (word: string): string => spellings(word)[0] ?? word;

/** An operator family and a class of it have one name, and the class says it again. It may be made of a function of that name, too. */
function ownNames(change: Change): readonly string[] {
  return change.kind === "createStatement" && change.object.kind === "native" ? [wordOf(change.object)] : [];
}

const isRoutine = (change: Change | undefined): boolean =>
  (change?.kind === "createStatement" || change?.kind === "dropStatement") && change.object.kind === "function";

function droppedBy(change: Change): readonly QualifiedName[] {
  if (change.kind === "dropStatement") return [change.object];
  return change.kind === "dropTable" ? [change.table] : [];
}

const anywhere = "";

const qualified = (namespace: string, name: string): string => `${namespace}\0${name}`;

/** Where its namespace is not known, it is any. */
const wordOf = ({ namespace, name }: QualifiedName): string => qualified(namespace ?? anywhere, name);

/** Words that say no namespace, as they stand in each of these. */
function inNamespaces(words: ReadonlySet<string>, namespaces: readonly (string | undefined)[]): ReadonlySet<string> {
  const near = new Set(namespaces.flatMap((each) => each ?? []));
  return new Set(
    [...words].flatMap((word) => (word.includes("\0") ? [word] : [...near].map((each) => qualified(each, word)))),
  );
}

/** Of what it is about. */
function namespaceOf({ makes, alters, destroys }: Change): string | undefined {
  const [id] = [...makes, ...alters, ...destroys];
  return id === undefined ? undefined : readObjectId(id).of.namespace;
}

function byName(
  changes: readonly Change[],
  objectsOf: (change: Change) => readonly QualifiedName[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  changes.forEach((change, index) => {
    for (const name of objectsOf(change).map(wordOf)) found.set(name, [...(found.get(name) ?? []), index]);
  });
  return found;
}

/** The SQL that a person or the engine wrote into what a change is about. */
function textOf(action: Action): string {
  switch (action.kind) {
    case "createStatement":
    case "dropStatement":
      return statementText(action.object);
    case "replaceStatement":
      return statementText(action.to);
    case "createTable":
      return tableText(
        action.table,
        action.foreignKeys.map((key) => key.references.name),
      );
    case "addColumn":
      return [...columnTexts(action.column), action.backfill].join("\n");
    case "setDefault":
      return [action.default, action.column.type.text].join("\n");
    case "backfill":
      return action.expression;
    case "alterColumnType":
      return [action.using, ...columnTexts(action.to)].join("\n");
    case "alterGenerated":
      return action.to.generated?.expression ?? "";
    case "addCheck":
      return action.check.expression;
    case "createIndex":
      return [action.index.where, ...action.index.items.map(itemText)].join("\n");
    case "addExclusion":
      return [action.exclusion.where, ...action.exclusion.items.map(itemText)].join("\n");
    case "createDomain":
      return [
        action.domain.type.text,
        action.domain.collation,
        action.domain.default,
        ...action.domain.checks.map((check) => check.expression),
      ].join("\n");
    case "createCompositeType":
      return action.type.attributes.map(({ type, collation }) => [type.text, collation].join("\n")).join("\n");
    case "alterDomain":
    case "replaceDomain":
      return [action.to.default, ...action.to.checks.map((check) => check.expression)].join("\n");
    default:
      return "";
  }
}

/** Without its own name, which other objects may have too: a trigger and its function, a table and an operator class. */
function statementText({ create, after, name }: StatementObject): string {
  return [withoutFirst(name, create), ...after].join("\n");
}

function withoutFirst(name: string, text: string): string {
  for (const { 0: word, index } of text.matchAll(new RegExp(identifier, "gu"))) {
    if (spellings(word).includes(name)) return text.slice(0, index) + text.slice(index + word.length);
  }
  return text;
}

function tableText(table: Table, references: readonly string[]): string {
  return [
    ...references.map((name) => `"${name.replaceAll('"', '""')}"`),
    table.options.partitionBy,
    ...table.columns.flatMap(columnTexts),
    ...table.checks.map((check) => check.expression),
  ].join("\n");
}

const columnTexts = ({ type, collation, default: value, generated }: Column): readonly (string | undefined)[] => [
  type.text,
  collation,
  value,
  generated?.expression,
];

function itemText({ target, opclass, collation }: IndexItem): string {
  return [target.kind === "expression" ? target.expression : undefined, opclass, collation].join("\n");
}

/** Identifiers, quoted ones as they are and others in lower case too, what stands in literals (`nextval('s')`), and operators. */
function wordsOf(text: string, namespaces: ReadonlySet<string>): ReadonlySet<string> {
  const words = new Set<string>();
  const names = new RegExp(`${identifier}(?:\\s*\\.\\s*${identifier})?`, "gu");
  for (const [written] of partsOf(text).flatMap((part) => [...part.matchAll(names)])) {
    const [first = [], second] = [...written.matchAll(new RegExp(identifier, "gu"))].map(([word]) => spellings(word));
    for (const word of first) words.add(word);
    // behind a namespace stands what lies in it; behind anything else, a column
    const namespace = first.find((word) => namespaces.has(word));
    for (const word of second ?? []) {
      if (namespace === undefined) words.add(word);
      else words.add(qualified(namespace, word)).add(qualified(anywhere, word));
    }
  }
  for (const [symbol] of text.matchAll(/[-+*/<>=~!@#%^&|`?]+/g)) words.add(symbol);
  return words;
}

/** Double quotes may stand in literals and need be no pairs there: what lies between single ones is read by itself, too. */
function partsOf(text: string): readonly string[] {
  return text.includes('"') && text.includes("'") ? [text, ...text.split("'")] : [text];
}

const identifier = String.raw`(?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)`;

function spellings(word: string): readonly string[] {
  return word.startsWith('"') ? [word.slice(1, -1).replaceAll('""', '"')] : [word, word.toLowerCase()];
}

/** With what stands in lists, composite values and ranges. `'{a,b}'` */
function literalsOf(text: string): ReadonlySet<string> {
  const literals = [...text.matchAll(/'((?:[^']|'')*)'/g)].map(([, literal]) => (literal ?? "").replaceAll("''", "'"));
  return new Set(literals.flatMap((literal) => [literal, ...literal.split(/[{}()[\],"]+/)]));
}
