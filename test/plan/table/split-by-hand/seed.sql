INSERT INTO "User" (name, street, city) VALUES ('Ada', 'Main 1', 'London'), ('Grace', NULL, NULL);
