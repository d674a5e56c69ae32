-- drop table Post
DROP TABLE "Post";

-- dsl:next
-- drop table User
DROP TABLE "User";

-- back

-- create table User
CREATE TABLE "User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "email" TEXT NOT NULL
);

-- dsl:next
-- create table Post
CREATE TABLE "Post" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT NOT NULL,
    "authorId" INTEGER NOT NULL,
    CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- dsl:next
CREATE INDEX "Post_authorId_idx" ON "Post"("authorId");

-- dsl:next
-- create unique index User_email_key on User
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
