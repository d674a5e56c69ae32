/** `map: "…"`: the name of a key, check, trigger and so on. */
import { report } from "../../resolve/context.js";
import { byteLength } from "../../resolve/cut-bytes.js";
import type { ArgumentType } from "../spec.js";
import { name } from "./literals.js";

/** Nothing else says it, so what the database would cut it to would be another one. */
export const ownName: ArgumentType<string> = {
  expects: name.expects,
  again(known, there) {
    const written = name.again!(known, there);
    const max = there.scope.context.target?.maxIdentifierBytes;
    return written === undefined || max === undefined || written.length * 3 <= max ? written : undefined;
  },
  read(expression, scope) {
    const written = name.read(expression, scope);
    const { target } = scope.context;
    const max = target?.maxIdentifierBytes;
    if (written === undefined || max === undefined || byteLength(written) <= max) return written;
    report(scope.context, {
      code: "D2009",
      span: expression.span,
      message: `the name has ${byteLength(written)} bytes, of which ${target!.provider} keeps ${max}`,
      help: "choose a shorter one",
    });
    return written;
  },
};
