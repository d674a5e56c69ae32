/** Privileges that a kind of object does not have. */
import type * as ast from "../ast.js";
import { alternatives, itemsOf } from "../attributes/types/literals.js";
import { report, type Context } from "../resolve/context.js";
import { aWordFor, wordFor, type Declaration, type Keyword } from "../resolve/declarations.js";
import { isAnew, takeStep } from "../resolve/memory.js";

const ofTables = ["Select", "Insert", "Update", "Delete", "Truncate", "References", "Trigger", "Maintain"];
const ofColumns = ["Select", "Insert", "Update", "References"];

const privileges: Readonly<Partial<Record<Keyword, readonly string[]>>> = {
  model: ofTables,
  view: ofTables,
  partition: ofTables,
  sequence: ["Usage", "Select", "Update"],
  function: ["Execute"],
  procedure: ["Execute"],
  aggregate: ["Execute"],
  enum: ["Usage"],
  type: ["Usage"],
  alias: ["Usage"],
  schema: ["Usage", "Create"],
};

export function checkGrants(context: Context): void {
  if (context.target?.unsupportedAttributes["grant"] !== undefined) return;
  const { types, others } = context.declarations;
  for (const names of [types, ...others.values()])
    for (const declaration of names.values())
      if (isAnew(context, declaration.name)) takeStep(context, declaration, () => checkGrantsOf(declaration, context));
}

function checkGrantsOf(declaration: Declaration, context: Context): void {
  declaration.attributes.forEach((attribute) => {
    if (attribute.nameText === "grant" || attribute.nameText === "revoke") checkGrant(attribute, declaration, context);
  });
}

function checkGrant({ args = [] }: ast.Attribute, { keyword }: Declaration, context: Context): void {
  const [known, a, words] = privilegesIn(args, keyword);
  const given = args.find(({ nameText = "privileges" }) => nameText === "privileges")?.value;
  if (known === undefined || given === undefined) return;
  const wrong = itemsOf(given).find((item) => isPrivilege(item) && !known.includes(item.text));
  if (wrong?.kind !== "name") return;
  report(context, {
    code: "D2408",
    span: wrong.span,
    message: `${a} has no privilege "${wrong.text}"`,
    help: `privileges of ${words} are ${alternatives([...known, "All"])}`,
  });
}

/** Of the whole, of columns of it, or of the sequences that number them. */
function privilegesIn(
  args: readonly ast.Argument[],
  keyword: Keyword,
): readonly [known: readonly string[] | undefined, a: string, words: string] {
  const has = (argument: string): boolean => args.some(({ nameText }) => nameText === argument);
  if (has("on")) return [ofColumns, "a column", "columns"];
  if (has("sequences")) return [privileges.sequence, "a sequence", "sequences"];
  return [privileges[keyword], aWordFor(keyword), `${wordFor(keyword)}s`];
}

const everyPrivilege: ReadonlySet<string> = new Set(Object.values(privileges).flat());

/** One that some object has; other words were reported. */
const isPrivilege = (item: ast.Expression): item is ast.NameExpression =>
  item.kind === "name" && everyPrivilege.has(item.text);
