INSERT INTO "Order" (id, step) VALUES (1, '(OPEN,)'), (2, '(GONE,why)');
