insert into "Author" values (1), (2), (3);
insert into "Book" values (1), (2), (3);
insert into "_written" values (1, 2), (2, 3), (1, 3);
