insert into "Paper" default values;
insert into "Paper" default values;
