-- create table Post
CREATE TABLE "Post" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT NOT NULL DEFAULT 'untitled',
    "score" DECIMAL NOT NULL DEFAULT 0,
    "data" JSONB,
    "raw" BLOB,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "authorId" INTEGER,
    CONSTRAINT "Post_check" CHECK (length(title) < 100),
    CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- dsl:next
CREATE INDEX "Post_at_idx" ON "Post"("at" DESC);

-- dsl:next
CREATE UNIQUE INDEX "Post_authorId_title_key" ON "Post"("authorId", "title");

-- back

-- drop table Post
DROP TABLE "Post";
