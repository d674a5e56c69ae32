insert into "Item" values (1, 'b');
