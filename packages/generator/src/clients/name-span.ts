import type { Diagnostic, Field } from "@dsl/parser";

/** Where the name of a field stands: the field begins with it. */
export const nameSpan = ({
  name,
  span: { file, start },
}: Pick<Field, "name" | "span">): NonNullable<Diagnostic["span"]> => ({
  file,
  start,
  end: start + name.length,
});
