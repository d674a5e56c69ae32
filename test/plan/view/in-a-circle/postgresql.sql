-- create enum Mood (calm, loud)
CREATE TYPE "public"."Mood" AS ENUM ('calm', 'loud');

-- dsl:next
-- create view Daily
CREATE VIEW "public"."Daily" AS
SELECT NULL::integer AS "id", NULL::character varying(20) AS "name", NULL::public."Mood" AS "mood";

-- dsl:next
-- create materialized view Monthly
CREATE MATERIALIZED VIEW "public"."Monthly" AS
select id, array[mood] as moods from "Daily" where "Daily".name in (select name from "User");

-- dsl:next
-- create view Weekly
CREATE VIEW "public"."Weekly" AS
select u.id, u.name, m.moods[1] as mood from "public"."User" u join "public"."Monthly" m using (id);

-- dsl:next
-- create view Daily
CREATE OR REPLACE VIEW "public"."Daily" AS
select id, name, mood from "Weekly" where id > 3;

-- dsl:next
-- create view Yearly
CREATE VIEW "public"."Yearly" AS
select id, 1 as "Daily" from "Weekly";

-- back

-- drop view Yearly
DROP VIEW "public"."Yearly";

-- dsl:next
-- replace view Daily
CREATE OR REPLACE VIEW "public"."Daily" AS
SELECT NULL::integer AS "id", NULL::character varying(20) AS "name", NULL::public."Mood" AS "mood";

-- dsl:next
-- drop view Weekly
DROP VIEW "public"."Weekly";

-- dsl:next
-- drop materialized view Monthly
DROP MATERIALIZED VIEW "public"."Monthly";

-- dsl:next
-- drop view Daily
DROP VIEW "public"."Daily";

-- dsl:next
-- drop enum Mood
DROP TYPE "public"."Mood";
