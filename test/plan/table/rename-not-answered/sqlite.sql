-- create table Person
CREATE TABLE "Person" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL
);

-- dsl:next
-- drop table User
DROP TABLE "User";

-- back

-- create table User
CREATE TABLE "User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL
);

-- dsl:next
-- drop table Person
DROP TABLE "Person";
