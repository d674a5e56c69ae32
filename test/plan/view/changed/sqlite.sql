-- drop view Regular
DROP VIEW "Regular";

-- dsl:next
CREATE VIEW "Regular" AS
select id, name from "User" where visits > 4;

-- back

-- drop view Regular
DROP VIEW "Regular";

-- dsl:next
CREATE VIEW "Regular" AS
select id, name from "User" where visits > 3;
