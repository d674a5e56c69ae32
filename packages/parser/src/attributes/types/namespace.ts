/** The name of a database schema that the datasource or a `schema` block declares. */
import { report } from "../../resolve/context.js";
import { didYouMean } from "../../resolve/nearest.js";
import type { ArgumentType } from "../spec.js";
import { name } from "./literals.js";

export const namespace: ArgumentType<string> = {
  expects: "a string",
  read(expression, scope) {
    const written = name.read(expression, scope);
    const { datasource, isSchemasLost } = scope.context;
    const { namespaces } = datasource;
    if (written === undefined || isSchemasLost || namespaces.includes(written)) return written;
    report(scope.context, {
      code: "D2108",
      span: expression.span,
      message: `schema "${written}" is not declared`,
      ...didYouMean(written, namespaces),
      help: `add it to schemas = […] in the datasource, or declare it: schema ${written}`,
    });
    return undefined;
  },
};
