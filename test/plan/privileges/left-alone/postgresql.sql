-- drop view emails
DROP VIEW "public"."emails";

-- dsl:next
-- change type of Account.email from text to character varying(100)
ALTER TABLE "public"."Account" ALTER COLUMN "email" TYPE character varying(100) USING "email"::character varying(100);

-- dsl:next
-- change type of Account.id from integer to bigint
ALTER TABLE "public"."Account" ALTER COLUMN "id" TYPE bigint USING "id"::bigint;

-- dsl:next
-- create view emails
CREATE VIEW "public"."emails" AS
SELECT id,
    email
   FROM public."Account";

-- dsl:next
-- make app_rw the owner of view emails
ALTER VIEW "public"."emails" OWNER TO "app_rw";

-- dsl:next
-- revoke select on table Invoice from app_ro
REVOKE SELECT ON TABLE "public"."Invoice" FROM "app_ro";

-- dsl:next
-- revoke delete on table Invoice from app_rw
REVOKE DELETE ON TABLE "public"."Invoice" FROM "app_rw";

-- dsl:next
-- grant select on table Invoice to app_rw
GRANT SELECT ON TABLE "public"."Invoice" TO "app_rw";

-- dsl:next
-- grant select on view emails to app_ro
GRANT SELECT ON TABLE "public"."emails" TO "app_ro";

-- back

-- drop view emails
DROP VIEW "public"."emails";

-- dsl:next
-- change type of Account.email from character varying(100) to text
ALTER TABLE "public"."Account" ALTER COLUMN "email" TYPE text;

-- dsl:next
-- change type of Account.id from bigint to integer
ALTER TABLE "public"."Account" ALTER COLUMN "id" TYPE integer USING "id"::integer;

-- dsl:next
-- create view emails
CREATE VIEW "public"."emails" AS
SELECT id,
    email
   FROM public."Account";

-- dsl:next
-- make app_rw the owner of view emails
ALTER VIEW "public"."emails" OWNER TO "app_rw";

-- dsl:next
-- revoke select on table Invoice from app_rw
REVOKE SELECT ON TABLE "public"."Invoice" FROM "app_rw";

-- dsl:next
-- grant select on table Invoice to app_ro
GRANT SELECT ON TABLE "public"."Invoice" TO "app_ro";

-- dsl:next
-- grant delete on table Invoice to app_rw
GRANT DELETE ON TABLE "public"."Invoice" TO "app_rw";

-- dsl:next
-- grant select on view emails to app_ro
GRANT SELECT ON TABLE "public"."emails" TO "app_ro";
