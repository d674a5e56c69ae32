-- rename type Address to Place
ALTER TYPE "public"."Address" RENAME TO "Place";

-- dsl:next
-- rename attribute Place.zip to code
ALTER TYPE "public"."Place" RENAME ATTRIBUTE "zip" TO "code";

-- dsl:next
-- rename attribute Place.streets to lines
ALTER TYPE "public"."Place" RENAME ATTRIBUTE "streets" TO "lines";

-- back

-- rename type Place to Address
ALTER TYPE "public"."Place" RENAME TO "Address";

-- dsl:next
-- rename attribute Address.lines to streets
ALTER TYPE "public"."Address" RENAME ATTRIBUTE "lines" TO "streets";

-- dsl:next
-- rename attribute Address.code to zip
ALTER TYPE "public"."Address" RENAME ATTRIBUTE "code" TO "zip";
