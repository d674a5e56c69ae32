insert into "M1" values (1), (2);
