-- drop index living of User
DROP INDEX "living";

-- dsl:next
CREATE INDEX "living" ON "User"("name") WHERE "deletedAt" is not null;

-- back

-- drop index living of User
DROP INDEX "living";

-- dsl:next
CREATE INDEX "living" ON "User"("name") WHERE "deletedAt" is null;
