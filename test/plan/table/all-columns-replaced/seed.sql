INSERT INTO "Log" (id, text) VALUES (7, 'a'), (9, 'b');
