-- drop trigger forget
DROP TRIGGER "forget";

-- dsl:next
-- drop view Name
DROP VIEW "Name";

-- dsl:next
CREATE VIEW "Name" AS
select id, upper(name) as name, 1 as one from "User";

-- dsl:next
-- create trigger forget
CREATE TRIGGER "forget" instead of delete ON "Name" begin delete from "User" where id = old.id; end;

-- back

-- drop trigger forget
DROP TRIGGER "forget";

-- dsl:next
-- drop view Name
DROP VIEW "Name";

-- dsl:next
CREATE VIEW "Name" AS
select id, name from "User";

-- dsl:next
-- create trigger forget
CREATE TRIGGER "forget" instead of delete ON "Name" begin delete from "User" where id = old.id; end;
