-- A version of the texts of a kind, removed.
delete from journal_text where kind = @kind and version = @version
