/** What other tools call an argument, and how it is called here. */

/** Of the names that are taken; undefined: the word means none of them. */
export const otherArgument = (word: string, names: readonly string[]): string | undefined =>
  words[word.toLowerCase().replaceAll("_", "")]?.find((name) => names.includes(name));

/** Whether the word says no to a flag: `notEnforced`, `nullsNotDistinct`, `virtual` for `stored`. */
export function isOppositeOf(word: string, flag: string): boolean {
  const [said, known] = [word.toLowerCase().replaceAll("_", ""), flag.toLowerCase()];
  return said === "virtual" ? known === "stored" : said !== known && said.replace("not", "") === known;
}

const words: Readonly<Record<string, readonly string[]>> = {
  action: ["for"],
  by: ["increment"],
  collation: ["collate"],
  columns: ["fields", "on"],
  command: ["for"],
  condition: ["where", "using"],
  constraint: ["map"],
  deferred: ["deferrable"],
  desc: ["sort"],
  expr: ["expression"],
  fields: ["on"],
  filter: ["where"],
  from: ["to"],
  grantees: ["to", "from"],
  import: ["from"],
  key: ["fields", "of"],
  maximum: ["max"],
  maxvalue: ["max"],
  method: ["type"],
  minimum: ["min"],
  minvalue: ["min"],
  model: ["of"],
  module: ["from"],
  name: ["map"],
  on: ["fields"],
  opclass: ["ops"],
  op: ["with"],
  operator: ["with"],
  order: ["sort"],
  parent: ["of"],
  predicate: ["where", "using"],
  privilege: ["privileges"],
  role: ["to", "from"],
  roles: ["to", "from"],
  startwith: ["start"],
  step: ["increment"],
  table: ["of"],
  to: ["from"],
  using: ["type"],
  values: ["in"],
  withcheck: ["check"],
};
