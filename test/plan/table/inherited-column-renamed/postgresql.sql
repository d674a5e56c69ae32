-- rename column Vehicle.plate to sign
ALTER TABLE "public"."Vehicle" RENAME COLUMN "plate" TO "sign";

-- dsl:next
ALTER TABLE "public"."Vehicle" RENAME CONSTRAINT "Vehicle_plate_not_null" TO "Vehicle_sign_not_null";

-- back

-- rename column Vehicle.sign to plate
ALTER TABLE "public"."Vehicle" RENAME COLUMN "sign" TO "plate";

-- dsl:next
ALTER TABLE "public"."Vehicle" RENAME CONSTRAINT "Vehicle_sign_not_null" TO "Vehicle_plate_not_null";
