-- Where the blocks of metadata stand in the file, behind its three headers of 4 096 bytes, and their size.
select
    cast(3 * 4096 + metadata.block_id * file.block_size as bigint) as place,
    cast(file.block_size as integer) as size
from pragma_metadata_info() metadata
cross join pragma_database_size() file
where file.database_name = current_database()
order by place
