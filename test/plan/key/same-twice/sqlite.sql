-- create table Twice
CREATE TABLE "Twice" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "code" INTEGER NOT NULL
);

-- dsl:next
CREATE UNIQUE INDEX "first_key" ON "Twice"("code");

-- dsl:next
CREATE UNIQUE INDEX "id_key" ON "Twice"("id");

-- dsl:next
CREATE UNIQUE INDEX "second_key" ON "Twice"("code");

-- back

-- drop table Twice
DROP TABLE "Twice";
