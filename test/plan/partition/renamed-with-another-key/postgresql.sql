-- rename table Reading to Measurement
ALTER TABLE "public"."Reading" RENAME TO "Measurement";

-- dsl:next
ALTER TABLE "public"."Measurement" RENAME CONSTRAINT "Reading_id_not_null" TO "Measurement_id_not_null";

-- dsl:next
-- detach table Low from Measurement
ALTER TABLE "public"."Measurement" DETACH PARTITION "public"."Low";

-- dsl:next
-- drop table Measurement
DROP TABLE "public"."Measurement";

-- dsl:next
-- create table Measurement
CREATE TABLE "public"."Measurement" (
  "id" integer CONSTRAINT "Measurement_id_not_null" NOT NULL,
  CONSTRAINT "Measurement_pkey" PRIMARY KEY ("id")
) PARTITION BY LIST (id);

-- dsl:next
-- attach table Low to Measurement
ALTER TABLE "public"."Measurement" ATTACH PARTITION "public"."Low" FOR VALUES IN (1, 2, 3);

-- back

-- rename table Measurement to Reading
ALTER TABLE "public"."Measurement" RENAME TO "Reading";

-- dsl:next
ALTER TABLE "public"."Reading" RENAME CONSTRAINT "Measurement_id_not_null" TO "Reading_id_not_null";

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
  CONSTRAINT "Reading_pkey" PRIMARY KEY ("id")
) PARTITION BY RANGE (id);

-- dsl:next
-- attach table Low to Reading
ALTER TABLE "public"."Reading" ATTACH PARTITION "public"."Low" FOR VALUES FROM (0) TO (10);
