-- rename column Reading.value to amount
ALTER TABLE "public"."Reading" RENAME COLUMN "value" TO "amount";

-- dsl:next
ALTER TABLE "public"."Reading" RENAME CONSTRAINT "Reading_value_not_null" TO "Reading_amount_not_null";

-- dsl:next
-- detach table Low from Reading
ALTER TABLE "public"."Reading" DETACH PARTITION "public"."Low";

-- dsl:next
-- drop table Reading
DROP TABLE "public"."Reading";

-- dsl:next
-- create table Reading
CREATE TABLE "public"."Reading" (
  "id" integer CONSTRAINT "Reading_id_not_null" NOT NULL,
  "amount" integer CONSTRAINT "Reading_amount_not_null" NOT NULL,
  CONSTRAINT "Reading_pkey" PRIMARY KEY ("id")
) PARTITION BY LIST (id);

-- dsl:next
-- attach table Low to Reading
ALTER TABLE "public"."Reading" ATTACH PARTITION "public"."Low" FOR VALUES IN (1, 2, 3);

-- back

-- rename column Reading.amount to value
ALTER TABLE "public"."Reading" RENAME COLUMN "amount" TO "value";

-- dsl:next
ALTER TABLE "public"."Reading" RENAME CONSTRAINT "Reading_amount_not_null" TO "Reading_value_not_null";

-- dsl:next
-- detach table Low from Reading
ALTER TABLE "public"."Reading" DETACH PARTITION "public"."Low";

-- dsl:next
-- drop table Reading
DROP TABLE "public"."Reading";

-- dsl:next
-- create table Reading
CREATE TABLE "public"."Reading" (
  "id" integer CONSTRAINT "Reading_id_not_null" NOT NULL,
  "value" integer CONSTRAINT "Reading_value_not_null" NOT NULL,
  CONSTRAINT "Reading_pkey" PRIMARY KEY ("id")
) PARTITION BY RANGE (id);

-- dsl:next
-- attach table Low to Reading
ALTER TABLE "public"."Reading" ATTACH PARTITION "public"."Low" FOR VALUES FROM (0) TO (10);
