/** What only the words of a CREATE TABLE tell: checks, computed columns, conflict clauses, names, what is deferrable. */
import { closeOf, words } from "./words.js";

export function constraintWords(sql: string): readonly string[] {
  const list = words(sql);
  return list.flatMap((word, at) => readers[word]?.(list, at) ?? []).sort();
}

type Read = (list: readonly string[], at: number) => readonly string[];

const readers: Readonly<Record<string, Read | undefined>> = {
  check: (list, at) => [`check ${group(list, at + 1)}`],
  as: (list, at) => (list[at + 1] === "(" ? [`as ${group(list, at + 1)}`] : []),
  collate: (list, at) => [`collate ${list[at + 1]}`],
  autoincrement: () => ["autoincrement"],
  conflict: (list, at) =>
    list[at - 1] !== "on" || list[at + 1] === "abort"
      ? []
      : [`on conflict ${list[at + 1]} of ${subject(list, at - 2)}`],
  deferrable: (list, at) =>
    list[at - 1] === "not" ? [] : [`deferrable ${list[at + 1] === "initially" ? list[at + 2] : "immediate"}`],
  // The last of several names counts, and what has no effect may be named, too.
  constraint: (list, at) => {
    const of = kinds[list[at + 2] ?? ""];
    return of === undefined ? [] : [`${of} named ${list[at + 1]}`];
  },
};

const group: (list: readonly string[], at: number) => string = (list, at) =>
  list.slice(at, closeOf(list, at) + 1).join(" ");

/** What a conflict clause after `at` is about. */
function subject(list: readonly string[], at: number): string {
  if (list[at] === "desc" || list[at] === "asc") return subject(list, at - 1);
  if (list[at] !== ")") return list[at] ?? "";
  for (let open = at; open >= 0; open--)
    if (closeOf(list, open) === at && list[open] === "(") return `${list[open - 1]}`;
  return "";
}

const kinds: Readonly<Record<string, string>> = {
  primary: "primary key",
  unique: "unique",
  check: "check",
  foreign: "foreign key",
  references: "foreign key",
  not: "not null",
};
