/** `@ignore`: generated code leaves the field out. */
import { report } from "../../resolve/context.js";
import { fieldAttribute } from "../spec.js";

export const ignore = fieldAttribute({
  name: "ignore",
  on: ["column", "relation"],
  doc: "Generated code leaves the field out; the database keeps it.",
  example: "legacy String? @ignore",
  arguments: {},
  apply({ attribute, scope }, properties) {
    const { meaning } = scope.field!;
    if (meaning.kind === "column" && meaning.type.kind === "native" && meaning.type.unsupported) {
      report(scope.context, {
        code: "D2409",
        span: attribute.span,
        message: `field "${scope.field!.name}" is of type Unsupported, which generated code leaves out already`,
        help: "remove @ignore",
      });
    }
    properties.ignored = true;
  },
});
