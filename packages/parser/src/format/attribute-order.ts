/** The order in which Prisma's formatter puts attributes. */

const FIELD_ORDER = ["id", "unique", "default", "updatedAt", "map", "relation", "ignore"];
const BLOCK_ORDER = ["id", "unique", "index", "fulltext", "", "map", "ignore", "schema", "shardKey"];
/** Where a block's attribute stands that Prisma has not. */
const ADDITION = BLOCK_ORDER.indexOf("");

/** Attributes of a field: those that Prisma ranks first, then all others as they were written. */
export function sortedAttributes<T>(attributes: readonly T[], name: (attribute: T) => string): readonly T[] {
  return sortedBy(attributes, (attribute) => {
    const rank = FIELD_ORDER.indexOf(name(attribute));
    return rank < 0 ? FIELD_ORDER.length : rank;
  });
}

/** Attributes of a block: keys and indexes, then what Prisma has no word for as it was written, then the rest. */
export function sortedBlockAttributes<T>(attributes: readonly T[], name: (attribute: T) => string): readonly T[] {
  return sortedBy(attributes, (attribute) => {
    const rank = BLOCK_ORDER.indexOf(name(attribute));
    return rank < 0 ? ADDITION : rank;
  });
}

function sortedBy<T>(elements: readonly T[], rank: (element: T) => number): readonly T[] {
  return [...elements].sort((a, b) => rank(a) - rank(b));
}
