-- Rooms from before get a code when they are asked for it.
alter table room add column code varchar(16);
create unique index room_code on room (code);

alter table room add column archived boolean default false not null;
