INSERT INTO "User" (name, age) VALUES ('Ada', 36);
