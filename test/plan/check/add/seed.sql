INSERT INTO "User" (name, age) VALUES ('Ada', 36), ('Grace', -1);
