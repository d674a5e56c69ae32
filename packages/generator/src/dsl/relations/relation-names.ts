/** What relation fields are called: `author` for the key `author_id`, `posts` on the other side. */
import { nameKey, type ForeignKey, type Table } from "@dsl/planner";
import type { Names } from "../names/names.js";
import { camelName, legalName, pascalName, plural, wordsOf } from "../names/words.js";
import type { KnownRelations, Relation, Unnamed } from "./relations.js";

/** A relation with what its fields would be called by themselves. */
interface Wish {
  readonly relation: Unnamed;
  /** The model that has the field, the one that has the other, and whether they have more than one relation. */
  readonly from: Table;
  readonly to: Table;
  readonly ambiguous: boolean;
  /** Its words; undefined where the key says no more than its model. */
  readonly role: readonly string[] | undefined;
}

export function nameRelations(relations: readonly Unnamed[], names: Names, known: KnownRelations): readonly Relation[] {
  const pairs = new Map<string, number>();
  for (const relation of relations) pairs.set(pairKey(relation), (pairs.get(pairKey(relation)) ?? 0) + 1);
  const wishes = relations.map((relation) => wishOf(relation, names, (pairs.get(pairKey(relation)) ?? 0) > 1));
  // What the file names keeps its name; then the sides with a key, then what looks back at them.
  const kept = new Map(relations.map((relation) => [relation, known.names(relation)]));
  for (const [relation, name] of kept) {
    if (name === undefined) continue;
    const [from, to] = endsOf(relation);
    names.takeRelation(from, `field ${identity(relation)}`, [name.field]);
    names.takeRelation(to, `back ${identity(relation)}`, [name.back]);
  }
  const fields = wishes.map((wish) =>
    names.takeRelation(wish.from, `field ${identity(wish.relation)}`, fieldNames(wish, names)),
  );
  return wishes.map((wish, at) => {
    const back = names.takeRelation(wish.to, `back ${identity(wish.relation)}`, backNames(wish, fields[at]!, names));
    const name = kept.get(wish.relation)?.name ?? relationName(wish, fields[at]!, names);
    return { ...wish.relation, field: fields[at]!, back, ...(name === undefined ? {} : { name }) };
  });
}

const endsOf = (relation: Unnamed): readonly [Table, Table] =>
  relation.kind === "key" ? [relation.from, relation.to] : [relation.join.a, relation.join.b];

/** The same for every relation between the same two models. */
function pairKey(relation: Unnamed): string {
  return endsOf(relation).map(nameKey).sort().join();
}

function identity(relation: Unnamed): string {
  if (relation.kind === "list") return nameKey(relation.join.table);
  return JSON.stringify([nameKey(relation.from), relation.key.name, relation.key.columns, nameKey(relation.to)]);
}

function wishOf(relation: Unnamed, names: Names, several: boolean): Wish {
  const [from, to] = endsOf(relation);
  const ambiguous = several || nameKey(from) === nameKey(to);
  return { relation, from, to, ambiguous, role: relation.kind === "key" ? roleOf(relation.key, to, names) : undefined };
}

/** What the key says of the other row, beside its model and key: `author_id` is an author. */
function roleOf(key: ForeignKey, to: Table, names: Names): readonly string[] | undefined {
  const [column, ...others] = key.columns;
  if (column === undefined || others.length > 0) return undefined;
  const words = lower(wordsOf(column));
  const target = lower(wordsOf(key.referencedColumns[0] ?? ""));
  const endings = [target, ["id"], ["uuid"], ["fk"]].filter((ending) => ending.length > 0 && endsWith(words, ending));
  const role = words.slice(0, words.length - (endings[0]?.length ?? 0));
  const said = [lower(wordsOf(names.type(to))), target].map((each) => each.join());
  return said.includes(role.join()) ? undefined : role;
}

const lower = (words: readonly string[]): readonly string[] => words.map((word) => word.toLowerCase());

/** Whether the last words are these, and others come before them. */
function endsWith(words: readonly string[], ending: readonly string[]): boolean {
  const before = words.length - ending.length;
  return before > 0 && ending.every((word, at) => words[before + at] === word);
}

function fieldNames({ relation, to, role, ambiguous }: Wish, names: Names): readonly string[] {
  const model = wordsOf(names.type(to));
  if (relation.kind === "list")
    return spelled(names, [...(ambiguous ? [wordsOf(relation.join.table.name)] : []), plural(model)]);
  if (role === undefined) return spelled(names, [model, [...model, "row"]]);
  // the type of an artist is an artist type
  const told = [...role, ...model];
  return spelled(names, endsWith(lower(model), role) ? [role, model, told] : [role, told, model]);
}

/** The other side: the plural of the model, told apart by the role where there are several. */
function backNames({ relation, from, to, role, ambiguous }: Wish, field: string, names: Names): readonly string[] {
  const model = wordsOf(names.type(from));
  if (relation.kind === "list") {
    const table = [...wordsOf(relation.join.table.name), "of"];
    return spelled(names, [...(ambiguous ? [table] : []), plural(model)]);
  }
  const self = nameKey(from) === nameKey(to);
  if (self && field === "parent") return relation.one ? ["child"] : ["children"];
  const rows = relation.one ? model : plural(model);
  const told = [...(role ?? wordsOf(field)), ...rows];
  const byRole = ambiguous && role !== undefined && !self;
  return spelled(names, byRole ? [told, rows] : [rows, told]);
}

/** As the other names of the schema are spelled. */
function spelled({ style }: Names, candidates: readonly (readonly string[])[]): readonly string[] {
  return candidates.map((words) => (style === "database" ? legalName(lower(words).join("_")) : camelName(words)));
}

/** The name that both sides give, where nothing else tells which two fields belong together. */
function relationName({ relation, from, to, ambiguous }: Wish, field: string, names: Names): string | undefined {
  if (relation.kind === "key")
    return ambiguous ? pascalName([...wordsOf(names.type(from)), ...wordsOf(field)]) : undefined;
  const usual = `${names.type(from)}To${names.type(to)}`;
  const written = relation.join.table.name.slice(1);
  return written === usual && !ambiguous ? undefined : written;
}
