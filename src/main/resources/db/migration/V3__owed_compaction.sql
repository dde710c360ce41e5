-- What was erased stays in pages out of use until the file is written anew. Counted, so that what is erased meanwhile
-- is still owed afterwards. Where an earlier release has run, which made a key, it may have deleted rooms.
create table compaction (
    owed bigint not null,
    done bigint not null
);

insert into compaction (owed, done) select count(*), 0 from visitor_key;
