/** Standalone sequences. */
import type { Sequence } from "../catalog.js";
import { sequenceId } from "../object-ids.js";
import { commentOf } from "./comments.js";
import { reportDeclared } from "./declared.js";
import { type Declaring, qualifiedName } from "./declaring.js";
import { tidyOptions } from "./numbering.js";

export function declareSequences(declaring: Declaring): readonly Sequence[] {
  return declaring.schema.sequences.map((each) => {
    const name = qualifiedName(each, declaring);
    declaring.place(sequenceId(name), each.span);
    reportDeclared(each, "a sequence", declaring);
    const type = each.type === undefined ? undefined : declaring.dialect.types.canonical(each.type);
    return {
      ...name,
      ...(type === undefined || type === "bigint" ? {} : { type }),
      ...tidyOptions(each),
      ...commentOf(each, declaring),
    };
  });
}
