-- Whoever has logged out is known by no cookie from before. A row may go when no key is left that signed such a cookie.
create table visitor_epoch (
    visitor varchar(200) not null primary key,
    newest_key int not null
);
