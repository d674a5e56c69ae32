/** `@map("…")`: a name of the database. */
import { report } from "../../resolve/context.js";
import type { ArgumentScope, ArgumentType } from "../spec.js";
import { name, text } from "./literals.js";

/** An empty name is no name: Prisma takes it, no database does, and here it says nothing. */
export const databaseName: ArgumentType<string> = {
  expects: "a string",
  again: (known, there) => name.again!(known, there),
  read(expression, scope) {
    const written = text.read(expression, scope);
    if (written !== "" || isLabel(scope)) return written;
    const message = "an empty name is no name";
    report(scope.context, { code: "D2407", severity: "warning", span: expression.span, message, help: "leave it out" });
    return written;
  },
};

/** A value of an enum is neither in a field nor in a block of its own; its label may be empty. */
const isLabel = ({ field, dependsOn }: ArgumentScope): boolean => field === undefined && dependsOn === undefined;
