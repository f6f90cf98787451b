-- Which link of its argument an act of curation put in order: the link as it was before, with its place among the others,
-- and whether its author has taken it back since.
alter table curation add column link_to uuid references argument (id);
alter table curation add column link_relation varchar(20);
alter table curation add column link_disputed varchar(100);
alter table curation add column link_revision integer;
alter table curation add column link_rank integer;
alter table curation add column let_go boolean default false not null;
