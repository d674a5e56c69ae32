-- drop index one_name of User
DROP INDEX "one_name";

-- dsl:next
CREATE UNIQUE INDEX "one_name" ON "User"("org", "name");

-- back

-- drop index one_name of User
DROP INDEX "one_name";

-- dsl:next
CREATE UNIQUE INDEX "one_name" ON "User"("name");
