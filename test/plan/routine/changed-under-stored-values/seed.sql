insert into "Product" (id, name, price) values (1, 'the cat', 100), (2, 'der Hund', 50);
