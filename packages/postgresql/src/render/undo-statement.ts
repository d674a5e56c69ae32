/**
 * Takes back what completed an object that is replaced in place: its comment, the state of a trigger or rule, mappings. Grants
 * stay: what a schema does not say of them is left as it is.
 */

export function undoStatement(statement: string): readonly string[] {
  return undoings.flatMap(([pattern, undo]) => (pattern.test(statement) ? [statement.replace(pattern, undo)] : []));
}

const name = String.raw`(?:"(?:[^"]|"")+"|[^\s."]+)`;
const index = new RegExp(`^CREATE (?:UNIQUE )?INDEX (${name}) ON (?:ONLY )?(${name}\\.)?${name} .*$`, "s");

const undoings: readonly (readonly [RegExp, string])[] = [
  [index, "DROP INDEX $2$1"],
  [/^(ALTER (?:STATISTICS|FOREIGN TABLE) .+ SET STATISTICS) \d+$/s, "$1 -1"],
  [/^(ALTER VIEW .+ ALTER COLUMN .+?) SET DEFAULT .+$/s, "$1 DROP DEFAULT"],
  [/^(COMMENT ON .+?) IS E?'.*'$/s, "$1 IS NULL"],
  [/^(ALTER .+) (DEPENDS ON EXTENSION .+)$/s, "$1 NO $2"],
  [/^(ALTER EVENT TRIGGER .+) (?:DISABLE|ENABLE REPLICA|ENABLE ALWAYS)$/is, "$1 ENABLE"],
  [/^(ALTER OPERATOR FAMILY .+) ADD OPERATOR (\d+) \S+?(\([^()]*\)).*$/s, "$1 DROP OPERATOR $2 $3"],
  [/^(ALTER OPERATOR FAMILY .+) ADD FUNCTION (\d+) (\([^()]*\)).*$/s, "$1 DROP FUNCTION $2 $3"],
  [/^(ALTER TEXT SEARCH CONFIGURATION .+?)\s+ADD MAPPING (FOR .+?)\s+WITH .+$/is, "$1 DROP MAPPING $2"],
  [/^(ALTER TABLE .+) (?:DISABLE|ENABLE REPLICA|ENABLE ALWAYS) (TRIGGER|RULE) /s, "$1 ENABLE $2 "],
];
