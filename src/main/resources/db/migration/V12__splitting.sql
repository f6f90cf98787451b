-- Whether an instructor or a mark in the text says where a paragraph stands. What was stored before this may have been
-- corrected, so it counts as settled.
alter table full_text_passage add column settled boolean default true not null;
