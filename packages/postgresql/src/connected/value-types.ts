/**
 * Which values become JavaScript's own: whole numbers of 32 bits, floats, booleans and arrays of text. Everything else stays
 * the text that the server sends, so that no digit of a large number, time or JSON is lost.
 */
import type { CustomTypesConfig } from "pg";

export const valueTypes = (types: CustomTypesConfig): CustomTypesConfig => ({
  getTypeParser: (type, format) => (own.has(type) ? types.getTypeParser(type, format) : asSent),
});

const asSent = (value: string): string => value;

/** boolean, smallint, integer, oid, real, double precision, name[], text[] */
const own: ReadonlySet<number> = new Set([16, 21, 23, 26, 700, 701, 1003, 1009]);
