INSERT INTO "Seat" (id, row, col) VALUES (1, 1, 1), (2, 1, 2);
