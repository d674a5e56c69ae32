insert into "User" (id, age, code) values (1, 7, 'A'), (2, 90, 'B');
