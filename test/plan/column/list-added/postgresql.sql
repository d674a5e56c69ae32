-- add column User.tags text[]
ALTER TABLE "public"."User" ADD COLUMN "tags" text[] DEFAULT ARRAY['a'::text, 'b'::text];

-- dsl:next
-- add column User.scores integer[]
ALTER TABLE "public"."User" ADD COLUMN "scores" integer[];

-- back

-- drop column User.scores
ALTER TABLE "public"."User" DROP COLUMN "scores";

-- dsl:next
-- drop column User.tags
ALTER TABLE "public"."User" DROP COLUMN "tags";
