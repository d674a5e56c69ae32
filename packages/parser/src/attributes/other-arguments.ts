/** What other tools call an argument, and how it is called here. */

/** Of the names that are taken; undefined: the word means none of them. */
export const otherArgument = (word: string, names: readonly string[]): string | undefined =>
  words[word.toLowerCase().replaceAll("_", "")]?.find((name) => names.includes(name));

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
  filter: ["where"],
  grantees: ["to"],
  key: ["fields", "of"],
  maximum: ["max"],
  maxvalue: ["max"],
  method: ["type"],
  minimum: ["min"],
  minvalue: ["min"],
  model: ["of"],
  name: ["map"],
  on: ["fields"],
  opclass: ["ops"],
  operator: ["with"],
  order: ["sort"],
  parent: ["of"],
  predicate: ["where", "using"],
  privilege: ["privileges"],
  role: ["to"],
  roles: ["to"],
  startwith: ["start"],
  step: ["increment"],
  table: ["of"],
  using: ["type"],
  values: ["in"],
  virtual: ["stored"],
  withcheck: ["check"],
};
