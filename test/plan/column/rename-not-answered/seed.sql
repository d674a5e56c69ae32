INSERT INTO "User" (name, nickname) VALUES ('Ada', 'a');
