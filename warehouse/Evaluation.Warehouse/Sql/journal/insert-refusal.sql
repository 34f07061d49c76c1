-- Keeps why a delivery was refused whole. Parameters: at, feed, file, sentence.
insert into journal_refusal (refused_at, feed, file_name, sentence)
values (@at, @feed, @file, @sentence)
