-- Who undid an act of curation. Of what was undone before this was kept, nobody knows.
alter table curation add column undone_by uuid references participant (id);
