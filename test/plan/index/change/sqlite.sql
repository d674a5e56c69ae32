-- drop index by_both of User
DROP INDEX "by_both";

-- dsl:next
CREATE INDEX "by_both" ON "User"("org", "name");

-- back

-- drop index by_both of User
DROP INDEX "by_both";

-- dsl:next
CREATE INDEX "by_both" ON "User"("name", "org");
