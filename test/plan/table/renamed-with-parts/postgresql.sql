-- drop statistics object Person_town_street_stat
DROP STATISTICS "public"."Person_town_street_stat";

-- dsl:next
-- rename table Visit to Call
ALTER TABLE "public"."Visit" RENAME TO "Call";

-- dsl:next
-- rename table Person to Resident
ALTER TABLE "public"."Person" RENAME TO "Resident";

-- dsl:next
-- rename column Call.town to city
ALTER TABLE "public"."Call" RENAME COLUMN "town" TO "city";

-- dsl:next
-- rename column Resident.town to city
ALTER TABLE "public"."Resident" RENAME COLUMN "town" TO "city";

-- dsl:next
-- rename constraint Visit_town_not_null of Call to Call_city_not_null
ALTER TABLE "public"."Call" RENAME CONSTRAINT "Visit_town_not_null" TO "Call_city_not_null";

-- dsl:next
ALTER TABLE "public"."Call" RENAME CONSTRAINT "Visit_day_not_null" TO "Call_day_not_null";

-- dsl:next
-- rename constraint Visit_pkey of Call to Call_pkey
ALTER TABLE "public"."Call" RENAME CONSTRAINT "Visit_pkey" TO "Call_pkey";

-- dsl:next
-- rename constraint Person_check of Resident to Resident_check
ALTER TABLE "public"."Resident" RENAME CONSTRAINT "Person_check" TO "Resident_check";

-- dsl:next
-- rename constraint Person_town_not_null of Resident to Resident_city_not_null
ALTER TABLE "public"."Resident" RENAME CONSTRAINT "Person_town_not_null" TO "Resident_city_not_null";

-- dsl:next
ALTER TABLE "public"."Resident" RENAME CONSTRAINT "Person_id_not_null" TO "Resident_id_not_null";

-- dsl:next
-- rename constraint Person_pkey of Resident to Resident_pkey
ALTER TABLE "public"."Resident" RENAME CONSTRAINT "Person_pkey" TO "Resident_pkey";

-- dsl:next
-- rename constraint Person_stay_excl of Resident to Resident_stay_excl
ALTER TABLE "public"."Resident" RENAME CONSTRAINT "Person_stay_excl" TO "Resident_stay_excl";

-- dsl:next
-- rename constraint Person_stay_not_null of Resident to Resident_stay_not_null
ALTER TABLE "public"."Resident" RENAME CONSTRAINT "Person_stay_not_null" TO "Resident_stay_not_null";

-- dsl:next
ALTER TABLE "public"."Resident" RENAME CONSTRAINT "Person_street_not_null" TO "Resident_street_not_null";

-- dsl:next
-- rename index Visit_town_idx to Call_city_idx
ALTER INDEX "public"."Visit_town_idx" RENAME TO "Call_city_idx";

-- dsl:next
-- rename index Visit_expr_day_idx to Call_expr_day_idx
ALTER INDEX "public"."Visit_expr_day_idx" RENAME TO "Call_expr_day_idx";

-- dsl:next
-- rename index Person_town_idx to Resident_city_idx
ALTER INDEX "public"."Person_town_idx" RENAME TO "Resident_city_idx";

-- dsl:next
-- create statistics object Resident_city_street_stat
CREATE STATISTICS "public"."Resident_city_street_stat" ON city, street FROM "public"."Resident";

-- back

-- drop statistics object Resident_city_street_stat
DROP STATISTICS "public"."Resident_city_street_stat";

-- dsl:next
-- rename table Resident to Person
ALTER TABLE "public"."Resident" RENAME TO "Person";

-- dsl:next
-- rename table Call to Visit
ALTER TABLE "public"."Call" RENAME TO "Visit";

-- dsl:next
-- rename column Person.city to town
ALTER TABLE "public"."Person" RENAME COLUMN "city" TO "town";

-- dsl:next
-- rename column Visit.city to town
ALTER TABLE "public"."Visit" RENAME COLUMN "city" TO "town";

-- dsl:next
-- rename constraint Resident_check of Person to Person_check
ALTER TABLE "public"."Person" RENAME CONSTRAINT "Resident_check" TO "Person_check";

-- dsl:next
-- rename constraint Resident_id_not_null of Person to Person_id_not_null
ALTER TABLE "public"."Person" RENAME CONSTRAINT "Resident_id_not_null" TO "Person_id_not_null";

-- dsl:next
-- rename constraint Resident_pkey of Person to Person_pkey
ALTER TABLE "public"."Person" RENAME CONSTRAINT "Resident_pkey" TO "Person_pkey";

-- dsl:next
-- rename constraint Resident_stay_excl of Person to Person_stay_excl
ALTER TABLE "public"."Person" RENAME CONSTRAINT "Resident_stay_excl" TO "Person_stay_excl";

-- dsl:next
-- rename constraint Resident_stay_not_null of Person to Person_stay_not_null
ALTER TABLE "public"."Person" RENAME CONSTRAINT "Resident_stay_not_null" TO "Person_stay_not_null";

-- dsl:next
ALTER TABLE "public"."Person" RENAME CONSTRAINT "Resident_street_not_null" TO "Person_street_not_null";

-- dsl:next
ALTER TABLE "public"."Person" RENAME CONSTRAINT "Resident_city_not_null" TO "Person_town_not_null";

-- dsl:next
-- rename constraint Call_day_not_null of Visit to Visit_day_not_null
ALTER TABLE "public"."Visit" RENAME CONSTRAINT "Call_day_not_null" TO "Visit_day_not_null";

-- dsl:next
-- rename constraint Call_pkey of Visit to Visit_pkey
ALTER TABLE "public"."Visit" RENAME CONSTRAINT "Call_pkey" TO "Visit_pkey";

-- dsl:next
-- rename constraint Call_city_not_null of Visit to Visit_town_not_null
ALTER TABLE "public"."Visit" RENAME CONSTRAINT "Call_city_not_null" TO "Visit_town_not_null";

-- dsl:next
-- rename index Resident_city_idx to Person_town_idx
ALTER INDEX "public"."Resident_city_idx" RENAME TO "Person_town_idx";

-- dsl:next
-- rename index Call_expr_day_idx to Visit_expr_day_idx
ALTER INDEX "public"."Call_expr_day_idx" RENAME TO "Visit_expr_day_idx";

-- dsl:next
-- rename index Call_city_idx to Visit_town_idx
ALTER INDEX "public"."Call_city_idx" RENAME TO "Visit_town_idx";

-- dsl:next
-- create statistics object Person_town_street_stat
CREATE STATISTICS public."Person_town_street_stat" ON town, street FROM public."Person";
