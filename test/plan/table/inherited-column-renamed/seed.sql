insert into "Vehicle" values (1, 'a', 4); insert into "Van" values (2, 'b', 4, 9); insert into "Kept" values (3, 'c', 2);
