INSERT INTO "User" (name, home) VALUES ('Ada', ROW('Main 1', '123'));
