-- drop policy own
DROP POLICY "own" ON "public"."User";

-- dsl:next
CREATE POLICY "own" ON "public"."User"
  FOR ALL
  TO PUBLIC
  USING (owner = current_user and visits > 1);

-- back

-- drop policy own
DROP POLICY "own" ON "public"."User";

-- dsl:next
CREATE POLICY "own" ON "public"."User"
  FOR ALL
  TO PUBLIC
  USING ((owner = CURRENT_USER) AND (visits > 0));
