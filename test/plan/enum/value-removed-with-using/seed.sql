insert into "Order" values (1, 0, 'NEW'), (2, 5, 'NEW'), (3, 5, 'CLOSED');
