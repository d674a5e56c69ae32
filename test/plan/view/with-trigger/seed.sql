insert into "User" values (1, 'a');
