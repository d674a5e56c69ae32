/**
 * Takes back what completed an object that is replaced in place: its comment, grants, and the state of a trigger or rule.
 * Other statements need no undoing there: what they make is replaced with the object.
 */

export function undoStatement(statement: string): readonly string[] {
  return undoings.flatMap(([pattern, undo]) => (pattern.test(statement) ? [statement.replace(pattern, undo)] : []));
}

const undoings: readonly (readonly [RegExp, string])[] = [
  [/^(COMMENT ON .+?) IS '.*'$/s, "$1 IS NULL"],
  [/^GRANT (.+) TO (.+?)( WITH GRANT OPTION)?$/s, "REVOKE $1 FROM $2"],
  [/^REVOKE (.+) FROM (.+)$/s, "GRANT $1 TO $2"],
  [/^(ALTER TABLE .+) (?:DISABLE|ENABLE REPLICA|ENABLE ALWAYS) (TRIGGER|RULE) /s, "$1 ENABLE $2 "],
];
