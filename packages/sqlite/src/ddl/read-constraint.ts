/** The constraints of a table, whether they stand in a column or after all of them. */
import { isWord, readList, readParentheses, type Reader } from "./reader.js";
import { readIndexItem, type IndexItemText } from "./read-index-item.js";

export type ConstraintText =
  | (Named & {
      readonly kind: "primaryKey";
      readonly items: readonly IndexItemText[];
      readonly onConflict?: string;
      readonly autoincrement: boolean;
    })
  | (Named & { readonly kind: "unique"; readonly items: readonly IndexItemText[]; readonly onConflict?: string })
  | (Named & { readonly kind: "check"; readonly expression: string })
  | (Named & { readonly kind: "foreignKey"; readonly deferrable?: "immediate" | "deferred" });

export interface Named {
  readonly name?: string;
}

export const constraintWords = ["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"];

/** `CONSTRAINT a CONSTRAINT b CHECK …` is accepted: the last name counts. */
export function readNames(reader: Reader): Named {
  let named: Named = {};
  while (reader.accept("CONSTRAINT")) named = { name: reader.name() };
  return named;
}

/** Of the table itself. Undefined for a name that nothing follows. */
export function readTableConstraint(reader: Reader, named: Named): ConstraintText | undefined {
  if (reader.accept("PRIMARY", "KEY")) return readPrimaryKey(reader, named);
  if (reader.accept("UNIQUE")) {
    const items = readList(reader, readIndexItem);
    return { kind: "unique", ...named, items, ...readOnConflict(reader) };
  }
  if (reader.accept("CHECK")) return readCheck(reader, named);
  if ([",", ")"].some((end) => isWord(reader.peek(), end))) return undefined;
  reader.expect("FOREIGN", "KEY");
  readList(reader, (item) => item.name());
  reader.expect("REFERENCES");
  return readReferences(reader, named);
}

function readPrimaryKey(reader: Reader, named: Named): ConstraintText {
  let autoincrement = false;
  const items = readList(reader, () => {
    const item = readIndexItem(reader);
    autoincrement ||= reader.accept("AUTOINCREMENT");
    return item;
  });
  return { kind: "primaryKey", ...named, items, autoincrement, ...readOnConflict(reader) };
}

export function readCheck(reader: Reader, named: Named): ConstraintText {
  const expression = readParentheses(reader);
  readOnConflict(reader);
  return { kind: "check", ...named, expression };
}

export function readOnConflict(reader: Reader): { readonly onConflict?: string } {
  if (!reader.accept("ON", "CONFLICT")) return {};
  const action = reader.next().text.toUpperCase();
  return action === "ABORT" ? {} : { onConflict: action };
}

/** What follows REFERENCES. */
export function readReferences(reader: Reader, named: Named): ConstraintText {
  reader.name();
  if (isWord(reader.peek(), "(")) readList(reader, (item) => item.name());
  while (readReferenceArgument(reader));
  return { kind: "foreignKey", ...named, ...readDeferrable(reader) };
}

function readReferenceArgument(reader: Reader): boolean {
  if (reader.accept("MATCH")) return reader.name() !== "";
  if (!isWord(reader.peek(), "ON") || isWord(reader.peek(1), "CONFLICT")) return false;
  reader.expect("ON");
  reader.next();
  if (!reader.accept("SET", "NULL") && !reader.accept("SET", "DEFAULT") && !reader.accept("NO", "ACTION"))
    reader.next();
  return true;
}

export function readDeferrable(reader: Reader): { readonly deferrable?: "immediate" | "deferred" } {
  const not = reader.accept("NOT", "DEFERRABLE");
  if (!not && !reader.accept("DEFERRABLE")) return {};
  const deferred = reader.accept("INITIALLY", "DEFERRED");
  if (!deferred) reader.accept("INITIALLY", "IMMEDIATE");
  if (not) return {};
  return { deferrable: deferred ? "deferred" : "immediate" };
}
