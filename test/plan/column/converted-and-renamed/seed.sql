insert into "User" values (1, 5);
