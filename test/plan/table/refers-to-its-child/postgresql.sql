-- create table Vehicle
CREATE TABLE "public"."Vehicle" (
  "id" integer NOT NULL,
  "spareId" integer,
  CONSTRAINT "Vehicle_pkey" PRIMARY KEY ("id")
);

-- dsl:next
CREATE INDEX "Vehicle_spareId_idx" ON "public"."Vehicle" ("spareId");

-- dsl:next
-- create table Car
CREATE TABLE "public"."Car" () INHERITS ("public"."Vehicle");

-- dsl:next
ALTER TABLE "public"."Car" ADD CONSTRAINT "Car_pkey" PRIMARY KEY ("id");

-- dsl:next
-- add foreign key Vehicle(spareId) to Car
ALTER TABLE "public"."Vehicle" ADD CONSTRAINT "Vehicle_spareId_fkey" FOREIGN KEY ("spareId") REFERENCES "public"."Car" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- back

-- drop foreign key Vehicle_spareId_fkey of Vehicle
ALTER TABLE "public"."Vehicle" DROP CONSTRAINT "Vehicle_spareId_fkey";

-- dsl:next
-- drop table Car
DROP TABLE "public"."Car";

-- dsl:next
-- drop table Vehicle
DROP TABLE "public"."Vehicle";
