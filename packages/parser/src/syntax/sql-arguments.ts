/** What attributes are told in the words of SQL where they have arguments with names: `for select to app using (…)`. */
import { at, capital, INNER, replaced, sql, type Rule } from "./sql-lines.js";

const number = (word: string, name: string): Rule => [
  at(String.raw`${word}\s+(-?\d+)\b`),
  ([, value]) => ({ text: `${name}: ${value!}` }),
];

const ofIdentity: readonly Rule[] = [
  [
    at(String.raw`(?:generated\s+)?(always|by\s+default)(?:\s+as\s+identity)?\b`),
    ([, how]) => ({ text: /^always/i.test(how!) ? "Always" : "ByDefault" }),
  ],
  number(String.raw`start(?:\s+with)?`, "start"),
  number(String.raw`increment(?:\s+by)?`, "increment"),
  number(String.raw`min(?:value)?`, "min"),
  number(String.raw`max(?:value)?`, "max"),
  number("cache", "cache"),
  [at(String.raw`cycle\b`), () => ({ text: "cycle: true" })],
];

const ofPolicy: readonly Rule[] = [
  [at(String.raw`as\s+(permissive|restrictive)\b`), ([, kind]) => ({ text: `as: ${capital(kind!)}` })],
  [at(String.raw`for\s+(all|select|insert|update|delete)\b`), ([, what]) => ({ text: `for: ${capital(what!)}` })],
  [at(String.raw`to\s+(\w+(?:\s*,\s*\w+)*)`), ([, roles]) => ({ text: `to: [${roles!}]` })],
  [at(String.raw`using\s*\(${INNER}\)`), ([, text]) => ({ text: `using: ${sql(text)}` })],
  [at(String.raw`with\s+check\s*\(${INNER}\)`), ([, text]) => ({ text: `check: ${sql(text)}` })],
];

const PRIVILEGE = "(?:select|insert|update|delete|truncate|references|trigger|usage|execute|create|all)";

const privileges: Rule = [
  at(
    String.raw`(${PRIVILEGE}(?:\s*,\s*${PRIVILEGE})*)(?:\s+privileges)?(?:\s+on(?:\s+\w+){1,2}?(?=\s+(?:to|from)\b))?`,
  ),
  ([, words]) => ({ text: oneOrList(words!.split(/\s*,\s*/).map(capital)) }),
];

const toRoles = (word: string): Rule => [
  at(String.raw`${word}\s+(\w+(?:\s*,\s*\w+)*)`),
  ([, roles]) => ({ text: `${word}: [${roles!}]` }),
];

const oneOrList = ([first, ...others]: readonly string[]): string =>
  others.length === 0 ? first! : `[${[first, ...others].join(", ")}]`;

const ofPartition: readonly Rule[] = [
  [
    at(String.raw`by\s+(range|list|hash)\s*\((\w+(?:\s*,\s*\w+)*)\)`),
    ([, how, fields]) => ({ text: `by: ${capital(how!)}, [${fields!}]` }),
  ],
];

const rules: ReadonlyMap<string, readonly Rule[]> = new Map([
  ["@identity", ofIdentity],
  ["@@policy", ofPolicy],
  ["@@grant", [privileges, toRoles("to")]],
  ["@@revoke", [privileges, toRoles("from")]],
  ["@@partition", ofPartition],
]);

/** Whether an attribute is told in such words at all. */
export const isToldInSql = (title: string): boolean => rules.has(title);

/** Undefined where the attribute has none, or not all of the words are such. `start with 1` → `start: 1` */
export const sqlArguments = (title: string, words: string): string | undefined =>
  replaced(words, rules.get(title) ?? []);
