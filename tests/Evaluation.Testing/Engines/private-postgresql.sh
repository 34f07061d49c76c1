# A cluster that lives as long as whoever holds the standard input of this shell, killed or not: then the server stops and its folder goes.
# $1 folder of the programs, $2 folder of the cluster, $3 port. Never for a test of durability: nothing is synced.
bin=$1 dir=$2 port=$3
exec > "$dir/log" 2>&1
"$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync --no-instructions
"$bin/postgres" -D "$dir/data" -p "$port" -k "$dir" -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off \
  -c shared_buffers=128MB -c wal_level=minimal -c max_wal_senders=0 -c max_wal_size=1GB -c checkpoint_timeout=1h -c autovacuum=off < /dev/null & server=$!
read -r _ || true
kill -INT $server
wait $server || true
rm -rf "$dir"
