-- What is left of a long stretch of a room's changes, from the version since on up to version. All folds of a room lead,
-- with the rest of the last one, to the room as it was then; the rests of the others have been emptied.
create table room_fold (
    room varchar(64) not null references room (id),
    version bigint not null,
    since bigint not null,
    format int not null,
    changes text not null,
    rest text,
    primary key (room, version)
);
