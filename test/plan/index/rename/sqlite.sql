-- drop index User_id_name_key of User
DROP INDEX "User_id_name_key";

-- dsl:next
-- drop index User_name_idx of User
DROP INDEX "User_name_idx";

-- dsl:next
-- create unique index user_by_both on User
CREATE UNIQUE INDEX "user_by_both" ON "User"("id", "name");

-- dsl:next
-- create index user_by_name on User
CREATE INDEX "user_by_name" ON "User"("name");

-- back

-- drop index user_by_both of User
DROP INDEX "user_by_both";

-- dsl:next
-- drop index user_by_name of User
DROP INDEX "user_by_name";

-- dsl:next
-- create unique index User_id_name_key on User
CREATE UNIQUE INDEX "User_id_name_key" ON "User"("id", "name");

-- dsl:next
-- create index User_name_idx on User
CREATE INDEX "User_name_idx" ON "User"("name");
