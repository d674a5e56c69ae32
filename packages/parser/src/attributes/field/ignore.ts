/** `@ignore`: generated code leaves the field out. */
import { report } from "../../resolve/context.js";
import { isUnsupported } from "../../resolve/draft.js";
import { fieldAttribute } from "../spec.js";

export const ignore = fieldAttribute({
  name: "ignore",
  on: ["column", "relation"],
  doc: "Generated code leaves the field out; the database keeps it.",
  example: "legacy String? @ignore",
  arguments: {},
  apply({ attribute, scope }, properties) {
    if (isUnsupported(scope.field!)) {
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
