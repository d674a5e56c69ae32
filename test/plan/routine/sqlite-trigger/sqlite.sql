-- add column User.extra TEXT
ALTER TABLE "User" ADD COLUMN "extra" TEXT;

-- dsl:next
-- create trigger count
CREATE TRIGGER "count" after insert ON "User" begin update "User" set visits = visits + 1 where id = new.id; end;

-- back

-- drop trigger count
DROP TRIGGER "count";

-- dsl:next
-- drop column User.extra
ALTER TABLE "User" DROP COLUMN "extra";
