-- dsl:step no-transaction
-- clear away what an earlier try to build index Seat_pkey_new may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Seat_pkey_new";

-- dsl:step no-transaction
-- create unique index Seat_pkey_new on Seat
CREATE UNIQUE INDEX CONCURRENTLY "Seat_pkey_new" ON "public"."Seat" ("row", "col");

-- dsl:step
-- drop primary key of Seat
ALTER TABLE "public"."Seat" DROP CONSTRAINT "Seat_pkey";

-- dsl:next
ALTER TABLE "public"."Seat" ADD CONSTRAINT "Seat_pkey" PRIMARY KEY USING INDEX "Seat_pkey_new";

-- back

-- dsl:step no-transaction
-- clear away what an earlier try to build index Seat_pkey_new may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Seat_pkey_new";

-- dsl:step no-transaction
-- create unique index Seat_pkey_new on Seat
CREATE UNIQUE INDEX CONCURRENTLY "Seat_pkey_new" ON "public"."Seat" ("id");

-- dsl:step
-- drop primary key of Seat
ALTER TABLE "public"."Seat" DROP CONSTRAINT "Seat_pkey";

-- dsl:next
ALTER TABLE "public"."Seat" ADD CONSTRAINT "Seat_pkey" PRIMARY KEY USING INDEX "Seat_pkey_new";
