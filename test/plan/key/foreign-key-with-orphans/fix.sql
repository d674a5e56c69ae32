DELETE FROM "Post" WHERE "authorId" = 2;
