-- detach table Visit2027 from Visit
ALTER TABLE "public"."Visit" DETACH PARTITION "public"."Visit2027";

-- dsl:next
ALTER TABLE "public"."Visit" ATTACH PARTITION "public"."Visit2027" FOR VALUES FROM ('2027-01-01 00:00:00+00') TO ('2029-01-01Z');

-- back

-- detach table Visit2027 from Visit
ALTER TABLE "public"."Visit" DETACH PARTITION "public"."Visit2027";

-- dsl:next
ALTER TABLE "public"."Visit" ATTACH PARTITION "public"."Visit2027" FOR VALUES FROM ('2027-01-01 00:00:00+00') TO ('2028-01-01 00:00:00+00');
