-- Moments are milliseconds since 1970. Only types that both H2 and PostgreSQL know.

create table room (
    id varchar(64) not null primary key,
    title varchar(400) not null,
    -- Raised when something in its past is rewritten, so that no snapshot from before is believed.
    edition int not null,
    opened_at bigint not null
);

-- The key fences: of two writers of one version, one is told.
create table room_change (
    room varchar(64) not null references room (id),
    version bigint not null,
    format int not null,
    kept_at bigint not null,
    events text not null,
    primary key (room, version)
);

create table room_snapshot (
    room varchar(64) not null primary key references room (id),
    version bigint not null,
    edition int not null,
    format int not null,
    events text not null
);

create table room_seat (
    visitor varchar(200) not null,
    room varchar(64) not null references room (id),
    participant int not null,
    taken boolean not null,
    entered_at bigint not null,
    primary key (visitor, room)
);

create index room_seat_room on room_seat (room);

create table visitor_key (
    number int not null primary key,
    secret varchar(64) not null,
    made_at bigint not null
);

create table writability (
    probes bigint not null
);

insert into writability (probes) values (0);
