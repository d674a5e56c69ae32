/**
 * The constructs that Prisma rejects and this language takes: the only excuses for taking what Prisma rejects. Each has a
 * case, `additions/<name>.prisma`, that Prisma rejects for that construct alone, and that we take.
 */
import type { PrismaSchema } from "./corpus.js";
import type { PrismaError } from "./prisma.js";

interface Addition {
  /** What Prisma says. */
  readonly says: RegExp;
  /** What the lines hold that it says it of. */
  readonly of?: RegExp;
  /** How the block begins. */
  readonly within?: RegExp;
}

/** Text between braces on one line, or another member behind a value, a type or an attribute. */
const severalMembers =
  /\{[ \t]*[^\s/]|[^\s/][ \t]*\}|^\s*\w+[ \t]+[\w[\]?]+(?:[ \t]+@[\w.]+(?:\(.*\))?)*[ \t]+(?:\w|@@)|^\s*\w+[ \t]+\w+\s*$|=.*[ \t]\w+[ \t]*=/;

const notRead = /^Error validating: This line is (?:invalid|not )/;

export const additions: Readonly<Record<string, Addition>> = {
  "preview-features": {
    says: /preview feature\.|preview feature\. Add|is a preview feature|are a preview feature|^The preview feature ".*" is not known/s,
  },
  "columns-that-exchange-names": { says: /^Field ".*" is already defined/, of: /@map\(/ },
  "connections-in-the-datasource": { says: /^The datasource property `\w+` is no longer supported/ },
  "datasource-properties": {
    says: /^Property not known: "(?:tableNames|columnNames|types|manage|comments|enumChecks|now|constraintNames|referentialActions)"/,
  },
  attributes: { says: /^Attribute not known: / },
  arguments: { says: /^No such argument/ },
  "lists-on-sqlite": { says: /can't be a list\. The current connector does not support lists of primitive types/ },
  "composite-types": {
    says: /Composite types are not supported on Postgres|The name of a composite type is not persisted/,
  },
  "sql-in-raw": { says: /\braw\b/, of: /\braw\(/ },
  "index-types-by-name": { says: /^Expected a constant value/, of: /type:\s*"/ },
  "sql-in-backticks": { says: notRead, of: /`/ },
  "numbers-with-exponents": { says: notRead, of: /\b\d[\d.]*[eE][+-]?\d/ },
  "trailing-commas": { says: /This line is not |Trailing commas are not valid/, of: /,\s*(?:[\])}]|$)/ },
  "blocks-of-other-kinds": {
    says: notRead,
    within: /^(?:mixin|attribute|extension|schema|role|sequence|partition|function|procedure|aggregate|native)\b/,
  },
  "models-with-mixins": { says: notRead, of: /^\s*\w+\s+\w+\s+with\b/ },
  "type-aliases": { says: /Invalid type definition/, of: /^\s*type\s+\w+\s*=/ },
  // On lines of their own, or with arguments over several lines, or with a comment between attributes or arguments, also of
  // several lines, or before a brace; white space within a type.
  "attributes-over-lines": {
    says: notRead,
    of: /^\s*@(?!@)|[([][^)\]]*(?:\/[*/]|\s*$)|\/\*.*\*\/[ \t]*\S|\/\*(?!.*\*\/)|^[^/]*\*\/|^\w+[ \t]+\w+[ \t]*\/[/*]|\[[ \t]+\]|Unsupported[ \t]+\(/,
  },
  clustering: { says: /Defining clustering is not supported/ },
  "options-of-keys": {
    says: /Operator classes can only be defined|^Error parsing attribute "@@?id": The sort argument is not supported|You defined a database name for the primary key on the model|provider does not support named foreign keys/,
  },
  "several-members-on-a-line": { says: notRead, of: severalMembers },
};

/** The addition that an error of Prisma's is about. */
export function additionOf(error: PrismaError, { sources }: PrismaSchema): string | undefined {
  const text = sources.find(({ path }) => path === error.file)?.text ?? "";
  const lineStart = text.lastIndexOf("\n", error.start - 1) + 1;
  const lines = text.slice(lineStart, error.end);
  const head = /^\w+[ \t]+\w+.*$/gm;
  const block = text.slice(0, error.end).match(head)?.at(-1) ?? "";
  return Object.keys(additions).find((name) => {
    const { says, of = /^/, within = /^/ } = additions[name]!;
    return says.test(error.text) && of.test(lines) && within.test(block);
  });
}
