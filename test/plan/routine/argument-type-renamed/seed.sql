insert into "User" values (1, 'OK');
