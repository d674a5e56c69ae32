/**
 * Which existing object a declared native is. One that is dropped by the same words is the same; of one that is declared in
 * other words the engine says which object it makes, and until it did the likeliest of the same kind is taken.
 */
import type { Catalog, ObjectId, QualifiedName, StatementObject } from "../catalog.js";
import type { Answers } from "../doubt.js";
import { dropIdentity, readDrop, takesItselfBack } from "../native-identity.js";
import { statementId } from "../object-id.js";
import { statementDoubt } from "./statement-doubt.js";

export interface Recognised {
  /** With each native known as the object that it is. */
  readonly catalog: Catalog;
  /** The ids that declared natives have got, by those that they had. */
  readonly ids: ReadonlyMap<ObjectId, ObjectId>;
}

export function recognise(to: Catalog, from: Catalog, answers: Answers): Recognised {
  // What the schema does not manage is in both as it is: a declared one may be that.
  const kept = new Set(from.statements);
  const declared = to.statements.filter((object) => object.kind === "native" && !kept.has(object));
  if (declared.length === 0) return { catalog: to, ids: new Map() };
  const existing = new Map(from.statements.map((object) => [dropIdentity(object.drop), object]));
  const same = declared.filter(({ drop }) => existing.has(dropIdentity(drop)));
  const said = new Set(same.map(({ drop }) => dropIdentity(drop)));
  const found = new Map<StatementObject, StatementObject>();
  for (const native of declared) {
    const object = existing.get(dropIdentity(native.drop)) ?? inOtherWords(native, existing, said, answers);
    if (object !== undefined) found.set(native, object);
    if (object !== undefined) said.add(dropIdentity(object.drop));
  }
  return known(to, found);
}

/** `said` are the identities that other natives have already. */
function inOtherWords(
  native: StatementObject,
  existing: ReadonlyMap<string, StatementObject>,
  said: ReadonlySet<string>,
  answers: Answers,
): StatementObject | undefined {
  const likely = [...existing.values()].find(
    (object) => !said.has(dropIdentity(object.drop)) && isLike(native, object),
  );
  if (likely === undefined || takesItselfBack(readDrop(native.drop).words)) return undefined;
  const made = answers.get(statementDoubt(likely, knownAs(native, likely)).id)?.made;
  return made === undefined ? likely : existing.get(dropIdentity(made.drop));
}

/** Of the same kind and name. What has no name of its own may be named by types, which have several spellings. */
export function isLike(native: StatementObject, object: StatementObject): boolean {
  const [own, other] = [readDrop(native.drop), readDrop(object.drop)];
  if (own.words !== other.words || liesElsewhere(own, other)) return false;
  return own.name === other.name || own.words === "cast" || own.words === "transform" || own.words === "user mapping";
}

/** Both say a namespace, and not the same one. */
function liesElsewhere(own: QualifiedName, other: QualifiedName): boolean {
  return own.namespace !== undefined && other.namespace !== undefined && own.namespace !== other.namespace;
}

function knownAs(native: StatementObject, object: StatementObject): StatementObject {
  const { create, after, drop, needs } = native;
  return { ...object, create, after, drop, needs };
}

/** What the schema declares is not also kept as it was. */
function known(to: Catalog, found: ReadonlyMap<StatementObject, StatementObject>): Recognised {
  const ids = new Map([...found].map(([native, object]) => [statementId(native), statementId(object)]));
  const taken = new Set(ids.values());
  const statements = to.statements.flatMap((each) => {
    const object = found.get(each);
    if (object !== undefined) return object === each ? [each] : [knownAs(each, object)];
    return taken.has(statementId(each)) ? [] : [each];
  });
  const access = to.access.map((each) => ({ ...each, on: ids.get(each.on) ?? each.on }));
  return { catalog: { ...to, statements, access }, ids };
}
