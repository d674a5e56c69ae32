INSERT INTO "User" (name, email) VALUES ('Ada', 'a@example.org'), ('Grace', 'a@example.org'), ('Edsger', NULL), ('Tony', NULL);
