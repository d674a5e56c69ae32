-- add column User.nick text
ALTER TABLE "public"."User" ADD COLUMN "nick" text;

-- dsl:next
-- remove comment on column User.name
COMMENT ON COLUMN "public"."User"."name" IS NULL;

-- dsl:next
-- set comment on column User.nick
COMMENT ON COLUMN "public"."User"."nick" IS 'Short';

-- dsl:next
-- set comment on table User
COMMENT ON TABLE "public"."User" IS 'All people';

-- back

-- set comment on column User.name
COMMENT ON COLUMN "public"."User"."name" IS 'Full name';

-- dsl:next
-- set comment on table User
COMMENT ON TABLE "public"."User" IS 'People';

-- dsl:next
-- drop column User.nick
ALTER TABLE "public"."User" DROP COLUMN "nick";
