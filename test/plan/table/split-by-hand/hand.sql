INSERT INTO "Address" ("userId", street, city) SELECT id, street, city FROM "User" WHERE street IS NOT NULL;
UPDATE "User" SET street = NULL, city = NULL;
