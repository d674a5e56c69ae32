INSERT INTO "Note" (id, text) VALUES (1, 'a'), (5, 'b');
