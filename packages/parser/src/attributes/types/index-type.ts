/** `type:` of an index: an access method that the language knows by name, or the database's own name for one. */
import type * as ast from "../../ast.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import { report } from "../../resolve/context.js";
import { didYouMean } from "../../resolve/nearest.js";
import type { ArgumentType } from "../spec.js";
import { expected } from "./expected.js";
import { wordOrText } from "./literals.js";

const unquoted = ({ span }: ast.Expression, text: string): Fix => ({
  title: "remove the quotes",
  edits: [{ span, text }],
});

export const indexType: ArgumentType<string> = {
  expects: "an index type",
  words: ["BTree", "Hash", "Gist", "Gin", "SpGist", "Brin"],
  read(expression, scope) {
    const written = wordOrText.read(expression, scope);
    const { target } = scope.context;
    if (written === undefined || target === undefined) return written;
    const known = target.indexTypes.map((type) => type.name);
    if (expression.kind === "string" && known.length > 0) {
      return known.includes(written) ? expected(scope, expression, "a word", unquoted(expression, written)) : written;
    }
    if (known.includes(written)) return written;
    // What every index is says nothing, and Prisma takes it.
    const isOverlooked = known.length === 0 && written === "BTree";
    report(scope.context, {
      severity: isOverlooked ? "warning" : "error",
      code: known.length === 0 ? "D3103" : "D2408",
      span: expression.span,
      message: known.length === 0 ? `${target.provider} has one type of index` : `there is no index type "${written}"`,
      ...didYouMean(written, known),
      help: known.length === 0 ? "leave type: out" : `use ${known.join(", ")}, or the name of an extension's in quotes`,
    });
    return isOverlooked ? written : undefined;
  },
};
