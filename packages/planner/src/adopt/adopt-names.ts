/** Where constraints may go without a name, one that a key has in the database and the schema does not write stays: it is no reason to make a table anew. */
import type { ForeignKey, PrimaryKey, Table } from "../catalog.js";
import { conventionalName } from "../declare/names.js";
import { sameName } from "../names.js";

export function adoptNames(to: Table, from: Table): Table {
  const { primaryKey } = to;
  return {
    ...to,
    ...(primaryKey === undefined ? {} : { primaryKey: withName(primaryKey, from.primaryKey) }),
    foreignKeys: to.foreignKeys.map((key) => {
      const usual = conventionalName([to.name, ...key.columns], "_fkey", undefined);
      return key.name === undefined || key.name === usual ? withName(key, likeKey(key, from)) : key;
    }),
  };
}

function likeKey(key: ForeignKey, { foreignKeys }: Table): ForeignKey | undefined {
  return foreignKeys.find(
    ({ columns, references }) => columns.join() === key.columns.join() && sameName(references, key.references),
  );
}

function withName<T extends ForeignKey | PrimaryKey>(of: T, { name }: Pick<T, "name"> | undefined = {}): T {
  return name === undefined || of.name === name ? of : { ...of, name };
}
