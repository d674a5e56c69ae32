-- replace policy own
ALTER POLICY "own" ON "public"."User"
  USING (owner = current_user and visits > 1);

-- back

-- replace policy own
ALTER POLICY "own" ON "public"."User"
  USING ((owner = CURRENT_USER) AND (visits > 0));
