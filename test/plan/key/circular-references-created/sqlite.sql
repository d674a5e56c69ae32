-- create table Team
CREATE TABLE "Team" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "leadId" INTEGER,
    CONSTRAINT "Team_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- dsl:next
CREATE UNIQUE INDEX "Team_leadId_key" ON "Team"("leadId");

-- dsl:next
-- create table User
CREATE TABLE "User" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "teamId" INTEGER NOT NULL,
    CONSTRAINT "User_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- back

-- drop table Team
DROP TABLE "Team";

-- dsl:next
-- drop table User
DROP TABLE "User";
