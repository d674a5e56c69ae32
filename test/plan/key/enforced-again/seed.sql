insert into "Shop" values (1); insert into "Till" values (1, 1);
