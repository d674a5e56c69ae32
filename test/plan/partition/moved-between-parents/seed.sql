insert into "Order" values (1, 10), (12, 20);
