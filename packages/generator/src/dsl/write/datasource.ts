/** The datasource of a schema that was read from a database. */
import { list, quoted } from "../text/attribute.js";
import type { BlockDraft, MemberDraft } from "../text/draft.js";
import type { Writing } from "../text/writing.js";
import { typeSetting } from "./scalar-types.js";

export function writeDatasource(writing: Writing): BlockDraft {
  const { dialect, names, comments, types, listed, now, referentialActions, constraintNames } = writing;
  const { tableNames, columnNames } = names.rules;
  const settings = Object.entries(types).map(([scalar, text]) => `${scalar}: ${quoted(typeSetting(text, dialect))}`);
  const values: Readonly<Record<string, string | undefined>> = {
    provider: quoted(dialect.target.provider),
    url: 'env("DATABASE_URL")',
    schemas: listed.size > 0 ? list([...listed].map(quoted)) : undefined,
    tableNames: tableNames === undefined ? undefined : quoted(tableNames),
    columnNames: columnNames === undefined ? undefined : quoted(columnNames),
    types: settings.length === 0 ? undefined : `{ ${settings.join(", ")} }`,
    now: now === undefined ? undefined : quoted(now),
    referentialActions: referentialActions === undefined ? undefined : quoted(referentialActions),
    constraintNames: constraintNames === undefined ? undefined : quoted(constraintNames),
    comments: comments ? "true" : undefined,
    manage: quoted("all"),
  };
  const members = Object.entries(values).flatMap(([name, value]): readonly MemberDraft[] =>
    value === undefined ? [] : [{ kind: "property", key: name, name, value }],
  );
  return { kind: "block", keyword: "datasource", name: "db", members };
}
