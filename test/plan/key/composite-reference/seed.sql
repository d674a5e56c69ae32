INSERT INTO "Order" (shop, no) VALUES (1, 1), (1, 2);
