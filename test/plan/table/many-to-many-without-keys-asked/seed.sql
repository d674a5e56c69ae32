insert into "people" values (1), (2);
insert into "Book" values (1), (2), (3);
insert into "_written" values (1, 2), (2, 3);
