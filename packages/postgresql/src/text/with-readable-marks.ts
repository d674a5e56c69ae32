/**
 * `CYCLE … TO 'yes'::text DEFAULT 'no'::text`, as the server prints a query, is nothing that it reads: it takes `text 'yes'` there.
 * Elsewhere neither of the two words stands before such a literal.
 */

const mark = /\b(TO|DEFAULT) ('(?:[^']|'')*')::([\w ."]+?)(?= DEFAULT '| USING )/g;

export const withReadableMarks = (query: string): string =>
  query.includes(" CYCLE ") ? query.replace(mark, "$1 $3 $2") : query;
