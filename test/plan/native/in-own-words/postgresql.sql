-- drop operator ===
DROP OPERATOR public.=== (text, text);

-- dsl:next
create operator === (procedure = texteq, leftarg = text, rightarg = text, hashes, commutator = ===);

-- back

-- drop operator ===
DROP OPERATOR public.=== (text, text);

-- dsl:next
CREATE OPERATOR public.=== (
  FUNCTION = texteq,
  LEFTARG = text,
  RIGHTARG = text,
  HASHES
);
