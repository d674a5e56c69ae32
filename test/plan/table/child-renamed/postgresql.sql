-- rename table Bus to Coach
ALTER TABLE "public"."Bus" RENAME TO "Coach";

-- dsl:next
-- rename constraint Bus_pkey of Coach to Coach_pkey
ALTER TABLE "public"."Coach" RENAME CONSTRAINT "Bus_pkey" TO "Coach_pkey";

-- dsl:next
-- rename constraint Bus_seats_not_null of Coach to Coach_seats_not_null
ALTER TABLE "public"."Coach" RENAME CONSTRAINT "Bus_seats_not_null" TO "Coach_seats_not_null";

-- back

-- rename table Coach to Bus
ALTER TABLE "public"."Coach" RENAME TO "Bus";

-- dsl:next
-- rename constraint Coach_pkey of Bus to Bus_pkey
ALTER TABLE "public"."Bus" RENAME CONSTRAINT "Coach_pkey" TO "Bus_pkey";

-- dsl:next
-- rename constraint Coach_seats_not_null of Bus to Bus_seats_not_null
ALTER TABLE "public"."Bus" RENAME CONSTRAINT "Coach_seats_not_null" TO "Bus_seats_not_null";
