-- detach table Order1 from Order
ALTER TABLE "public"."Order" DETACH PARTITION "public"."Order1";

-- dsl:next
ALTER TABLE "public"."Order1" RENAME CONSTRAINT "Order_id_not_null" TO "OldOrder_id_not_null";

-- dsl:next
ALTER TABLE "public"."Order1" RENAME CONSTRAINT "Order_total_not_null" TO "OldOrder_total_not_null";

-- dsl:next
-- detach table Order2 from Order
ALTER TABLE "public"."Order" DETACH PARTITION "public"."Order2";

-- dsl:next
-- change type of OldOrder.total from integer to bigint
ALTER TABLE "public"."OldOrder" ALTER COLUMN "total" TYPE bigint USING "total"::bigint;

-- dsl:next
-- add column Order.note text
ALTER TABLE "public"."Order" ADD COLUMN "note" text;

-- dsl:next
-- change type of Order.total from integer to bigint
ALTER TABLE "public"."Order" ALTER COLUMN "total" TYPE bigint USING "total"::bigint;

-- dsl:next
-- change type of Order1.total from integer to bigint
ALTER TABLE "public"."Order1" ALTER COLUMN "total" TYPE bigint USING "total"::bigint;

-- dsl:next
-- attach table Order1 to OldOrder
ALTER TABLE "public"."OldOrder" ATTACH PARTITION "public"."Order1" FOR VALUES FROM (0) TO (10);

-- dsl:next
-- add column Order2.note text
ALTER TABLE "public"."Order2" ADD COLUMN "note" text;

-- dsl:next
-- change type of Order2.total from integer to bigint
ALTER TABLE "public"."Order2" ALTER COLUMN "total" TYPE bigint USING "total"::bigint;

-- dsl:next
-- attach table Order2 to Order
ALTER TABLE "public"."Order" ATTACH PARTITION "public"."Order2" FOR VALUES FROM (0) TO (20);

-- back

-- detach table Order1 from OldOrder
ALTER TABLE "public"."OldOrder" DETACH PARTITION "public"."Order1";

-- dsl:next
ALTER TABLE "public"."Order1" RENAME CONSTRAINT "OldOrder_id_not_null" TO "Order_id_not_null";

-- dsl:next
ALTER TABLE "public"."Order1" RENAME CONSTRAINT "OldOrder_total_not_null" TO "Order_total_not_null";

-- dsl:next
-- detach table Order2 from Order
ALTER TABLE "public"."Order" DETACH PARTITION "public"."Order2";

-- dsl:next
-- drop column Order.note
ALTER TABLE "public"."Order" DROP COLUMN "note";

-- dsl:next
-- drop column Order2.note
ALTER TABLE "public"."Order2" DROP COLUMN "note";

-- dsl:next
-- change type of OldOrder.total from bigint to integer
ALTER TABLE "public"."OldOrder" ALTER COLUMN "total" TYPE integer USING "total"::integer;

-- dsl:next
-- change type of Order.total from bigint to integer
ALTER TABLE "public"."Order" ALTER COLUMN "total" TYPE integer USING "total"::integer;

-- dsl:next
-- change type of Order1.total from bigint to integer
ALTER TABLE "public"."Order1" ALTER COLUMN "total" TYPE integer USING "total"::integer;

-- dsl:next
-- attach table Order1 to Order
ALTER TABLE "public"."Order" ATTACH PARTITION "public"."Order1" FOR VALUES FROM (0) TO (10);

-- dsl:next
-- change type of Order2.total from bigint to integer
ALTER TABLE "public"."Order2" ALTER COLUMN "total" TYPE integer USING "total"::integer;

-- dsl:next
-- attach table Order2 to Order
ALTER TABLE "public"."Order" ATTACH PARTITION "public"."Order2" FOR VALUES FROM (10) TO (20);
