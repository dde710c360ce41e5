-- Since when a room has been in the bin, in milliseconds since 1970; null for all others.
alter table room add column discarded_at bigint;
