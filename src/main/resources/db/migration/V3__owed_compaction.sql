-- What was erased stays in pages out of use until the file is written anew. Counted, so that what is erased meanwhile is
-- still owed afterwards. The first is for what earlier releases have deleted.
create table compaction (
    owed bigint not null,
    done bigint not null
);

insert into compaction (owed, done) values (1, 0);
