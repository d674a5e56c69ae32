-- make Bus.wheel optional
ALTER TABLE "public"."Bus" ALTER COLUMN "wheel" DROP NOT NULL;

-- dsl:next
ALTER TABLE "public"."Vehicle" ADD CONSTRAINT "has_wheels" NOT NULL "wheel" NOT VALID;

-- dsl:step
-- validate constraint has_wheels of Vehicle
ALTER TABLE "public"."Vehicle" VALIDATE CONSTRAINT "has_wheels";

-- back

-- make Bus.wheel required
ALTER TABLE "public"."Bus" ADD CONSTRAINT "has_wheels" NOT NULL "wheel" NOT VALID;

-- dsl:next
-- make Vehicle.wheel optional
ALTER TABLE "public"."Vehicle" ALTER COLUMN "wheel" DROP NOT NULL;

-- dsl:step
-- validate constraint has_wheels of Bus
ALTER TABLE "public"."Bus" VALIDATE CONSTRAINT "has_wheels";
