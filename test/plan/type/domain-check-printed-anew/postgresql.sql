-- add column Item.note text
ALTER TABLE "public"."Item" ADD COLUMN "note" text;

-- back

-- drop column Item.note
ALTER TABLE "public"."Item" DROP COLUMN "note";
