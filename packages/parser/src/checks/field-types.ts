/** Types that cannot stand where they are written, or in these words. */
import type * as ast from "../ast.js";
import { replacement } from "../diagnostics/fixes.js";
import { report, type Context } from "../resolve/context.js";
import type { FieldDraft, Holder } from "../resolve/draft.js";
import type { NativeType } from "../target.js";

/** `Unsupported("Text")` names a type that the language has: Prisma would generate nothing for it. */
export function checkUnsupported(reference: ast.TypeReference, meaning: FieldDraft["meaning"], context: Context): void {
  const { written } = reference;
  if (typeof written === "string" || written.kind !== "unsupported" || meaning.kind !== "column") return;
  const native = nativeTypeIn(written.text, context);
  if (native === undefined) return;
  const text = `${native.type.scalars[0]!} @${context.datasource.name}.${native.type.name}${native.args}`;
  report(context, {
    code: "D3010",
    span: written.span,
    message: `Unsupported("${written.text}") is a type of the language`,
    help: `write ${text}`,
    fix: replacement(reference.span, text.replace(" ", `${arities[reference.arity]} `)),
  });
}

const arities = { required: "", optional: "?", list: "[]" } as const;

/** What `VarChar(20)` names; nothing where the arguments are not as many whole numbers as the type takes. */
function nativeTypeIn(
  text: string,
  { target }: Context,
): { readonly type: NativeType; readonly args: string } | undefined {
  const [, name = "", params] = /^([^(]+)(?:\((.*?)\))?/.exec(text) ?? [];
  const type = target?.nativeTypes.find((candidate) => candidate.name === name.trim());
  if (type === undefined || type.args.length === 0 || params === undefined) return type && { type, args: "" };
  const args = params.split(",").map((arg) => arg.trim());
  const isWritten = args.length === type.args.length && args.every((arg) => /^\d+$/.test(arg));
  return isWritten ? { type, args: `(${args.join(", ")})` } : undefined;
}

/** A field of this block. */
export function checkFieldType(field: FieldDraft, holder: Holder, context: Context): void {
  const { type } = field.ast;
  const { meaning } = field;
  if (meaning.kind === "relation" && holder.keyword === "type") {
    const message = `composite type "${holder.name}" cannot contain model "${meaning.model}"`;
    report(context, { code: "D2111", span: type.span, message, help: "store the key of the model instead" });
  }
  checkUnsupported(type, meaning, context);
}
