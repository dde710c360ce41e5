-- Rooms are deleted by the time in which the product ran. An earlier release ran at the last change, if at all.
create table product_run (
    last_seen_at bigint not null
);

insert into product_run (last_seen_at) select coalesce(max(kept_at), 0) from room_change;

-- The times of more than a day in which it did not run, or over which the clock jumped.
create table product_pause (
    began_at bigint not null,
    ended_at bigint not null
);
