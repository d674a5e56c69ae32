-- validate constraint Jar_plums_check of Jar
ALTER TABLE "public"."Jar" VALIDATE CONSTRAINT "Jar_plums_check";

-- dsl:next
-- validate constraint jar_shelf of Jar
ALTER TABLE "public"."Jar" VALIDATE CONSTRAINT "jar_shelf";

-- back

-- drop foreign key jar_shelf of Jar
ALTER TABLE "public"."Jar" DROP CONSTRAINT "jar_shelf";

-- dsl:next
-- drop check Jar_plums_check of Jar
ALTER TABLE "public"."Jar" DROP CONSTRAINT "Jar_plums_check";

-- dsl:next
ALTER TABLE "public"."Jar" ADD CONSTRAINT "Jar_plums_check" CHECK ((plums >= 0)) NOT VALID;

-- dsl:next
-- add foreign key Jar(shelfId) to Shelf
ALTER TABLE "public"."Jar" ADD CONSTRAINT "jar_shelf" FOREIGN KEY ("shelfId") REFERENCES "public"."Shelf" ("id") ON DELETE SET NULL ON UPDATE CASCADE NOT VALID;
