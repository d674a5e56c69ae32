-- fill Node.code with 'none'
UPDATE "public"."Node" SET "code" = ('none') WHERE "code" IS NULL AND ('none') IS NOT NULL;

-- dsl:next
SET CONSTRAINTS ALL IMMEDIATE;

-- dsl:next
-- fill Node.state with 'new'
UPDATE "public"."Node" SET "state" = ('new') WHERE "state" IS NULL AND ('new') IS NOT NULL;

-- dsl:next
SET CONSTRAINTS ALL IMMEDIATE;

-- dsl:next
-- make Node.code required
ALTER TABLE "public"."Node" ALTER COLUMN "code" SET NOT NULL;

-- dsl:next
-- make Node.state required
ALTER TABLE "public"."Node" ALTER COLUMN "state" SET NOT NULL;

-- back

-- make Node.code optional
ALTER TABLE "public"."Node" ALTER COLUMN "code" DROP NOT NULL;

-- dsl:next
-- make Node.state optional
ALTER TABLE "public"."Node" ALTER COLUMN "state" DROP NOT NULL;
