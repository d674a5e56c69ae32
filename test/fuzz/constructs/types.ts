/** Enums, domains, composite types, sequences and extensions. */
import { compositeBases, domainBases, fieldTypes } from "../field-types.js";
import { type Scope, type Thing } from "../state.js";
import { extensions } from "./columns.js";
import { onlyPostgresql, type Construct } from "./construct.js";
import { oneOfModel } from "./models.js";

const block = (word: string, thing: Thing, lines: readonly string[]): string =>
  `${word} ${thing.name} {\n${lines.join("\n")}\n}\n`;

const enumeration: Construct = {
  kind: "enum",
  forms: 1,
  weight: 3,
  odd: true,
  renames: true,
  draw: () => [],
  brings: ({ id }, _, dice) => Array.from({ length: 1 + dice.below(4) }, () => ({ kind: "enumValue", of: [id] })),
  fits: (thing, scope) => scope.has(thing, "enumValue"),
  block: (thing, _, members) => block("enum", thing, members),
};

const enumValue: Construct = {
  kind: "enumValue",
  forms: 1,
  weight: 4,
  odd: true,
  renames: true,
  draw(scope, dice) {
    const of = dice.pick(scope.all("enum"));
    return of && [of.id];
  },
};

const domain: Construct = {
  kind: "domain",
  forms: domainBases.length,
  weight: 2,
  odd: true,
  renames: true,
  formName: (form) => fieldTypes[domainBases[form]!]!.name,
  draw: () => [],
  brings: ({ id }, _, dice) => (dice.once(2) ? [{ kind: "domain check", of: [id] }] : []),
  fits: ({ form }, { engine }) => engine === "postgresql" || form < 2,
  // functions do not follow a domain that is made anew
  becomes: (thing, scope) => (thing.form === 3 && scope.on(thing, "function of a type").length === 0 ? [1] : []),
};

const domainCheck: Construct = {
  kind: "domain check",
  forms: 3,
  draw(scope, dice) {
    const of = dice.pick(scope.all("domain"));
    return of && [of.id];
  },
  fits: oneOfModel,
  attribute(thing, scope) {
    const { sort } = fieldTypes[domainBases[scope.owner(thing).form]!]!;
    const checks = sort === "number" ? ["> -1000", "< 5000", "<> 4000"] : ["<> 'zz'", "not like 'y%'", "not like 'z%'"];
    return `@check(\`\${value} ${checks[thing.form]!}\`)`;
  },
};

const composite: Construct = {
  kind: "composite",
  engines: onlyPostgresql,
  forms: 1,
  weight: 2,
  odd: true,
  renames: true,
  draw: () => [],
  brings: ({ id }, _, dice) => Array.from({ length: 1 + dice.below(3) }, () => ({ kind: "compositeField", of: [id] })),
  fits: (thing, scope) => scope.has(thing, "compositeField"),
  block: (thing, _, members) => block("type", thing, members),
};

const compositeField: Construct = {
  kind: "compositeField",
  engines: onlyPostgresql,
  forms: compositeBases.length,
  odd: true,
  renames: true,
  draw(scope, dice) {
    const of = dice.pick(scope.all("composite"));
    return of && [of.id];
  },
  becomes: () => [],
  member(thing) {
    const { type, native } = fieldTypes[compositeBases[thing.form]!]!;
    const optional = type.endsWith("[]") ? "" : "?";
    return `  ${thing.name} ${type}${optional}${native === undefined ? "" : ` ${native}`}${thing.mapped === undefined ? "" : ` @map(${JSON.stringify(thing.mapped)})`}`;
  },
};

const sequenceOptions = [
  [],
  ["start = 1000", "increment = 10", "cache = 5"],
  ["min = -5", "max = 5", "cycle = true"],
  ["type = Int"],
];

const sequence: Construct = {
  kind: "sequence",
  engines: onlyPostgresql,
  forms: 4,
  odd: true,
  draw: () => [],
  block: (thing, _, members) =>
    block("sequence", thing, [...sequenceOptions[thing.form]!.map((line) => `  ${line}`), ...members]),
};

/** A number from a sequence of its own. */
const numbered: Construct = {
  kind: "default by sequence",
  engines: onlyPostgresql,
  forms: 1,
  draw(scope, dice) {
    const field = dice.pick(scope.all("field").filter((each) => !scope.has(each, "default", "identity")));
    const from = dice.pick(scope.all("sequence"));
    return field && from && [field.id, from.id];
  },
  fits(thing, scope) {
    const owner = scope.owner(thing);
    const isWhole = ["Int", "BigInt"].includes(fieldTypes[owner.form]!.name);
    return oneOfModel(thing, scope) && isWhole && !scope.has(owner, "default", "identity");
  },
  attribute: (thing, scope) => {
    const from = scope.get(thing.of[1]);
    const name = sequenceName(from, scope).replaceAll("'", "''");
    return `@default(\`nextval('${name}')\`)`;
  },
};

function sequenceName(thing: Thing, scope: Scope): string {
  const [placed] = scope.members(thing, "placed");
  const namespace = placed === undefined ? "public" : (scope.get(placed.of[1]).mapped ?? scope.get(placed.of[1]).name);
  return [namespace, thing.mapped ?? thing.name].map((name) => `"${name.replaceAll('"', '""')}"`).join(".");
}

const extension: Construct = {
  kind: "extension",
  engines: onlyPostgresql,
  forms: extensions.length,
  formName: (form) => extensions[form]!,
  draw: () => [],
  becomes: () => [],
  fits: (thing, scope) => scope.all("extension").find(({ form }) => form === thing.form) === thing,
  block: ({ form }) => `extension ${extensions[form]!}\n`,
};

export const typeConstructs: readonly Construct[] = [
  enumeration,
  enumValue,
  domain,
  domainCheck,
  composite,
  compositeField,
  sequence,
  numbered,
  extension,
];
