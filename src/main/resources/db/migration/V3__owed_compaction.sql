-- Erased data stays in unused pages until the file is rewritten. Compactions are counted, so that what is erased during
-- one is still owed afterwards. An earlier release, which has made a key if it ever ran, may have deleted rooms.
create table compaction (
    owed bigint not null,
    done bigint not null
);

insert into compaction (owed, done) select count(*), 0 from visitor_key;
