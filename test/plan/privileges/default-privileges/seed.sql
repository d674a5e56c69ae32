insert into "Old" default values;
