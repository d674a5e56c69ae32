create table flight (code text not null, day int not null, twin text, twin_day int, unique (code, day)) partition by list (code);
create table flight_a partition of flight for values in ('a');
create table flight_b partition of flight for values in ('b');
create unique index flight_b_day on flight_b (day);
create table seat (code text not null, day int not null, unique (code, day)) partition by list (code);
create table seat_a partition of seat for values in ('a');
create unique index seat_a_day on seat_a (day);
alter table seat add constraint seat_flight foreign key (code, day) references flight (code, day);
alter table flight add constraint flight_seat foreign key (twin, twin_day) references seat (code, day);
alter table seat_a add constraint seat_a_b foreign key (day) references flight_b (day);
alter table flight_a add constraint flight_a_seat foreign key (day) references seat_a (day);
-- to
create table nothing (id int);
