/** Standalone sequences. */
import type { ColumnReference } from "@dsl/parser";
import type { Sequence } from "../catalog.js";
import { sequenceId } from "../object-ids.js";
import { commentOf } from "./comments.js";
import { type Declaring, qualifiedName } from "./declaring.js";
import { tidyOptions } from "./numbering.js";

export function declareSequences(declaring: Declaring): readonly Sequence[] {
  return declaring.schema.sequences.map((each) => {
    const name = qualifiedName(each, declaring);
    declaring.place(() => sequenceId(name), each.span);
    const type = sequenceType(each.type, declaring);
    return {
      ...name,
      ...type,
      ...tidyOptions(each, type.type ?? "bigint"),
      ...owner(each.ownedBy, declaring),
      ...commentOf(each, declaring),
    };
  });
}

function owner(ownedBy: ColumnReference | undefined, declaring: Declaring): Pick<Sequence, "ownedBy"> {
  if (ownedBy === undefined) return {};
  const { table, column, ...place } = ownedBy;
  return { ownedBy: { table: qualifiedName({ ...place, dbName: table }, declaring), column } };
}

/** The widest is what the engine takes when none is said. */
export function sequenceType(written: string | undefined, { dialect }: Declaring): Pick<Sequence, "type"> {
  if (written === undefined || written === "BigInt") return {};
  const native = written === "SmallInt" ? { name: written, args: [] } : undefined;
  return { type: dialect.types.scalar("Int", native, false).text };
}
