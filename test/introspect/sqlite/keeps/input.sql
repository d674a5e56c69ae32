CREATE TABLE "User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT,
    "role" TEXT NOT NULL DEFAULT 'MEMBER',
    "tags" TEXT CHECK (json_valid("tags") and json_type("tags") = 'array'),
    "age" INTEGER NOT NULL DEFAULT 18
);
CREATE TABLE "Post" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "userId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    CONSTRAINT "Post_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "Post_title_idx" ON "Post" ("title");
