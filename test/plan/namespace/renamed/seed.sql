insert into shop."Order" (state) values ('SENT'), ('OPEN');
insert into shop."Line" values (1, 2);
