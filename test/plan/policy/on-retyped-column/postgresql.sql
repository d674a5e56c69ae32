-- drop policy own
DROP POLICY "own" ON "public"."User";

-- dsl:next
-- change type of User.visits from integer to bigint
ALTER TABLE "public"."User" ALTER COLUMN "visits" TYPE bigint USING "visits"::bigint;

-- dsl:next
-- create policy own
CREATE POLICY "own" ON "public"."User"
  FOR ALL
  TO PUBLIC
  USING (owner = current_user and visits > 0);

-- back

-- drop policy own
DROP POLICY "own" ON "public"."User";

-- dsl:next
-- change type of User.visits from bigint to integer
ALTER TABLE "public"."User" ALTER COLUMN "visits" TYPE integer USING "visits"::integer;

-- dsl:next
-- create policy own
CREATE POLICY "own" ON "public"."User"
  FOR ALL
  TO PUBLIC
  USING ((owner = CURRENT_USER) AND (visits > 0));
