/**
 * Questions that only a person can answer, with what each answer means to the planner.
 *
 * An id is the kind of question, a colon, and what is new: `rename-column:users.full_name`. The new thing is there under
 * the same name however often one asks, whatever else differs, and the id can be typed in a shell. The default namespace
 * is left out; a name with other characters than letters, digits, `_`, `$` and `-` stands in double quotes.
 *
 *     rename-table:<new table>            an old table's name, or `no`
 *     rename-type:<new type>              an old type's name, or `no`
 *     rename-column:<table>.<new column>  an old column's name, or `no`
 *     rename-value:<enum>.<new value>     an old value, or `no`
 *     successor:<enum>.<removed value>    a value that stays, or `no`
 *     join-columns:<join table>           the model whose ids its column A had
 *     backfill:<table>.<column>           an SQL expression, or `no`
 *     convert:<table>.<column>            an SQL expression, or `no`
 *
 * `no` is always the safe answer: nothing is taken for something else. Where `no` is no answer there is none that is safe. An old name that is `no` is answered as `"no"`.
 */
import type { Column, QualifiedName } from "./catalog.js";
import type { Dialect } from "./dialect.js";
import type { Intents, Join, Rename } from "./intent.js";
import { noIntents } from "./intent.js";
import { nameOf } from "./names.js";
import type { Question } from "./plan.js";

export interface Decision {
  readonly question: Question;
  /** What an answer adds to the intents. */
  readonly decide: (answer: string) => Intents;
}

const no = "no";

export function renameTableDecision(to: QualifiedName, from: readonly QualifiedName[], dialect: Dialect): Decision {
  const id = `rename-table:${path(dialect, to)}`;
  const text = `Was table ${path(dialect, to)} renamed from another one?`;
  return renameDecision(id, text, { safe: "it is new; the rows of the others are dropped" }, from, (old) => ({
    answer: path(dialect, old),
    rename: { kind: "table", from: nameOf(old), to: nameOf(to) },
  }));
}

export function renameTypeDecision(to: QualifiedName, from: readonly QualifiedName[], dialect: Dialect): Decision {
  const id = `rename-type:${path(dialect, to)}`;
  const text = `Was type ${path(dialect, to)} renamed from another one?`;
  return renameDecision(id, text, { safe: "it is new" }, from, (old) => ({
    answer: path(dialect, old),
    rename: { kind: "type", from: nameOf(old), to: nameOf(to) },
  }));
}

export function renameColumnDecision(
  table: QualifiedName,
  to: string,
  from: readonly string[],
  dialect: Dialect,
): Decision {
  const id = `rename-column:${path(dialect, table, to)}`;
  const text = `Was column ${path(dialect, table, to)} renamed from another one?`;
  return renameDecision(id, text, { safe: "it is new; the values of the others are dropped" }, from, (old) => ({
    answer: part(old),
    rename: { kind: "column", of: nameOf(table), from: old, to },
  }));
}

export function renameValueDecision(
  of: QualifiedName,
  to: string,
  from: readonly string[],
  dialect: Dialect,
): Decision {
  const id = `rename-value:${path(dialect, of, to)}`;
  const text = `Was value ${part(to)} of enum ${path(dialect, of)} renamed from another one?`;
  return renameDecision(id, text, { safe: "it is new; the others are removed" }, from, (old) => ({
    answer: part(old),
    rename: { kind: "enumValue", of: nameOf(of), from: old, to },
  }));
}

export function successorDecision(
  of: QualifiedName,
  removed: string,
  staying: readonly string[],
  dialect: Dialect,
): Decision {
  const question: Question = {
    id: `successor:${path(dialect, of, removed)}`,
    text: `What do rows with the removed value ${part(removed)} of enum ${path(dialect, of)} become?`,
    answers: [
      { value: no, text: "there are none, or the migration shall fail" },
      ...staying.map((value) => ({ value: notNo(part(value)), text: `they become ${part(value)}` })),
    ],
    safe: no,
    open: false,
  };
  const becomes = new Map(staying.map((value) => [notNo(part(value)), value]));
  const decide = (answer: string): Intents => {
    const value = becomes.get(answer);
    if (value === undefined) return noIntents;
    return { ...noIntents, successors: [{ enum: nameOf(of), value: removed, becomes: value }] };
  };
  return { question, decide };
}

/** Either answer may mix the rows up: none is safe. */
export function joinColumnsDecision({ table, sides }: Join, dialect: Dialect): Decision {
  const [a, b] = (sides ?? []).map(({ model }) => model);
  const question: Question = {
    id: `join-columns:${path(dialect, table)}`,
    text: `Which model's ids are in column A of ${path(dialect, table)}, by its name of today?`,
    answers: [
      { value: part(a ?? ""), text: "they stay there" },
      { value: part(b ?? ""), text: "columns A and B exchange their names" },
    ],
    open: false,
  };
  const decide = (answer: string): Intents => {
    if (question.answers.every(({ value }) => value !== answer)) return noIntents;
    return { ...noIntents, joins: [{ table: nameOf(table), exchanged: answer === part(b ?? "") }] };
  };
  return { question, decide };
}

export function backfillDecision(table: QualifiedName, column: Column, dialect: Dialect): Decision {
  const question: Question = {
    id: `backfill:${path(dialect, table, column.name)}`,
    text: `Column ${path(dialect, table, column.name)} is required: which SQL expression gives the rows that exist their value?`,
    answers: [{ value: no, text: "there are none, or the migration shall fail" }],
    safe: no,
    open: true,
  };
  const decide = (answer: string): Intents =>
    answer === no
      ? noIntents
      : { ...noIntents, columns: [{ table: nameOf(table), column: column.name, backfill: answer }] };
  return { question, decide };
}

export function convertDecision(table: QualifiedName, from: Column, to: Column, dialect: Dialect): Decision {
  const question: Question = {
    id: `convert:${path(dialect, table, to.name)}`,
    text: `Column ${path(dialect, table, to.name)} cannot turn from ${from.type.text} into ${to.type.text} by itself: which SQL expression converts it?`,
    answers: [{ value: no, text: "none: its values are dropped" }],
    safe: no,
    open: true,
  };
  const decide = (answer: string): Intents =>
    answer === no
      ? noIntents
      : { ...noIntents, columns: [{ table: nameOf(table), column: to.name, using: { up: answer } }] };
  return { question, decide };
}

function renameDecision<T>(
  id: string,
  text: string,
  words: { readonly safe: string },
  from: readonly T[],
  read: (old: T) => { readonly answer: string; readonly rename: Rename },
): Decision {
  const renames = new Map(from.map(read).map(({ answer, rename }) => [notNo(answer), rename]));
  const answers = [...renames.keys()].map((value) => ({ value, text: `yes, from ${value}` }));
  const decide = (answer: string): Intents => {
    const rename = renames.get(answer);
    return rename === undefined ? noIntents : { ...noIntents, renames: [rename] };
  };
  return {
    question: { id, text, answers: [{ value: no, text: words.safe }, ...answers], safe: no, open: false },
    decide,
  };
}

/** `users.full_name`, `billing."odd name".x` */
function path(dialect: Dialect, of: QualifiedName, member?: string): string {
  const namespace = of.namespace === dialect.facts.defaultNamespace ? undefined : of.namespace;
  return [namespace, of.name, member].flatMap((name) => (name === undefined ? [] : part(name))).join(".");
}

function part(name: string): string {
  return /^[\p{L}\p{N}_$-]+$/u.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

function notNo(answer: string): string {
  return answer === no ? `"${no}"` : answer;
}
