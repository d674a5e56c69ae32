UPDATE "User" SET (street, city) = (SELECT street, city FROM "Address" WHERE "userId" = id);
