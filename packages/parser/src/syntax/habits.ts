/** What people write out of habit who come from SQL or from a programming language, and what it is here. */
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { isNameText } from "./words.js";
import { within } from "../diagnostics/within.js";
import { attributeForm, formOf } from "./forms.js";
import { fix, insert, textError } from "./text-problems.js";

// Between blocks

/** What to do about a word that begins a statement of another language. */
export function helpForStatement(word: string): string | undefined {
  const own = Object.hasOwn(IN_PLACE, word.toLowerCase()) ? IN_PLACE[word.toLowerCase()] : undefined;
  if (own !== undefined) return own;
  if (STATEMENTS.test(word)) return "SQL stands between backticks; `dsl db pull` writes the schema of a database";
  const inBlock = IN_BLOCKS[word.toLowerCase()];
  if (inBlock !== undefined) return inBlock;
  if (!PROGRAMS.test(word)) return undefined;
  return "a schema is a list of blocks: model User { … }; the files of a folder are read together";
}

const STATEMENTS =
  /^(?:create|alter|drop|insert|select|update|delete|truncate|grant|revoke|comment|begin|commit|set)$/i;

const inModel = (attribute: string): string => `it belongs to its table, in the block of the model: ${attribute}`;

/** What statements of SQL do that has its place here. */
const IN_PLACE: Readonly<Record<string, string>> = {
  alter: "a schema says what is to be: change the block; `dsl migrate dev` plans the ALTER",
  comment: "documentation stands above what it is about: /// …; comments = true puts it into the database",
  grant: `it belongs into the block of what it is about: ${attributeForm("@@grant")}`,
  revoke: `it belongs into the block of what it is about: ${attributeForm("@@revoke")}`,
};

const native = "any other object is a native: native Name { @@sql(`create …`) @@drop(`drop …`) }";

const IN_BLOCKS: Readonly<Record<string, string>> = {
  trigger: inModel(attributeForm("@@trigger")),
  policy: inModel(attributeForm("@@policy")),
  index: inModel(attributeForm("@@index")),
  unique: inModel(attributeForm("@@unique")),
  constraint: inModel(attributeForm("@@check")),
  check: inModel(attributeForm("@@check")),
  rule: inModel(attributeForm("@@rule")),
  statistics: inModel(attributeForm("@@statistics")),
  ref: inModel("a field with @relation(fields: […], references: […])"),
  relation: inModel("a field with @relation(fields: […], references: […])"),
  cast: native,
  operator: native,
  collation: native,
  publication: native,
  subscription: native,
  server: native,
};

const PROGRAMS = /^(?:import|export|const|let|var|from|def|use|require|module|package|namespace|public|async)$/;

// In the head of a block

/** `model User (`: another bracket than a brace around the members. `closer` is the one that ends them. */
export function wrongBrackets(opener: Span, image: string, closer: Span | undefined): Diagnostic {
  const edits = [{ span: opener, text: "{" }, ...(closer === undefined ? [] : [{ span: closer, text: "}" }])];
  return textError("D1010", opener, `the members of a block stand between { and }, found "${image}"`, {
    fix: fix("write { and }", ...edits),
  });
}

export function quotedName(code: "D1010" | "D1021", span: Span, image: string): Diagnostic {
  const name = image.slice(1, -1).replaceAll('""', "");
  const isName = isNameText(name);
  return textError(code, span, "a name has no quotes", {
    help: isName
      ? `write ${name}`
      : `choose a name of letters, digits and _; @map("${name}") keeps that in the database`,
    ...(isName && { fix: fix(`write ${name}`, { span, text: name }) }),
  });
}

/** ``sql`…` `` as in a program. */
export function wordBeforeSql(span: Span, word: string): Diagnostic {
  return textError("D1018", span, `"${word}" does not belong before SQL`, {
    help: "the backticks say that it is SQL: remove the word",
    fix: fix(`remove "${word}"`, { span, text: "" }),
  });
}

// Members

/** `role String = "x"`; `value` is what the default seems to be. */
export function equalsForDefault(equals: Span, value: string, end: number): Diagnostic {
  const written = `@default(${value})`;
  return textError("D1017", equals, "a default is an attribute", {
    help: `write ${written}`,
    fix: fix(`write ${written}`, { span: within(equals, equals.start, end), text: written }),
  });
}

/** `name? String`, or `String? name` as other languages order them. */
export function earlyQuestion(question: Span, name: string, type: string, typeEnd: number): Diagnostic {
  const isTypeFirst = /^\p{Lu}/u.test(name) && /^\p{Ll}/u.test(type);
  if (isTypeFirst)
    return textError("D1012", question, "a field is written name Type", { help: `write ${type} ${name}?` });
  return textError("D1013", question, "the ? of an optional field stands behind its type", {
    help: `write ${name} ${type}?`,
    fix: fix("move the ?", { span: question, text: "" }, insert(question.file, typeEnd, "?")),
  });
}

/** `...Timestamps` */
export function spread(span: Span): Diagnostic {
  return textError("D1021", span, "members of a mixin are not spread into a block", {
    help: "name it in the head: model User with Timestamps {",
  });
}

/** `address { street String }` in a model. */
export function nestedBlock(name: Span, word: string): Diagnostic {
  const type = word.charAt(0).toUpperCase() + word.slice(1);
  return textError("D1012", name, `field "${word}" has a block for its type`, {
    help: `declare it beside this one: type ${type} { … }, and write ${word} ${type}`,
  });
}

/** `email String index` */
export function withoutSign(span: Span, word: string, attribute: string): Diagnostic {
  return textError("D1016", span, `an attribute begins with "@", found "${word}"`, { help: `write ${attribute}` });
}

/** What stands alone where a field should be: an attribute without its sign, or words of SQL. */
export const attributeMeant = (word: string): string | undefined => ATTRIBUTES[word.toLowerCase()];

/** Whether a word with parentheses behind it lacks its sign, and is no call. */
export const isAttribute = (word: string): boolean =>
  attributeMeant(word) !== undefined || formOf(`@${word}`) !== undefined;

const ATTRIBUTES: Readonly<Record<string, string>> = {
  id: "@id",
  pk: "@id",
  unique: "@unique",
  default: "@default(…)",
  map: '@map("…")',
  updatedat: "@updatedAt",
  relation: "@relation(…)",
  references: "@relation(…) on a field whose type is the model",
  index: "@@index([…])",
  check: "@check(`…`)",
  serial: "@default(autoincrement())",
  autoincrement: "@default(autoincrement())",
  auto_increment: "@default(autoincrement())",
};
