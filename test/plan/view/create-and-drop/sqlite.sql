-- create view Regular
CREATE VIEW "Regular" AS
select id, name from "User" where visits > 3;

-- dsl:next
-- create view Loud
CREATE VIEW "Loud" AS
select upper(name) as name from "Regular";

-- back

-- drop view Loud
DROP VIEW "Loud";

-- dsl:next
-- drop view Regular
DROP VIEW "Regular";
