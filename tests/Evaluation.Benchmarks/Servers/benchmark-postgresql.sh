# A PostgreSQL cluster for measures, durable as Debian's is: it lives as long as whoever holds the standard input of this shell.
# $1 folder of the programs, $2 folder of the cluster, $3 port. The settings are those of a small server of its own; both ways run on them.
bin=$1 dir=$2 port=$3
exec > "$dir/log" 2>&1
"$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-instructions
"$bin/postgres" -D "$dir/data" -p "$port" -k "$dir" -c listen_addresses=127.0.0.1 -c shared_buffers=512MB -c effective_cache_size=4GB \
  -c work_mem=64MB -c maintenance_work_mem=256MB -c max_wal_size=4GB -c random_page_cost=1.1 -c jit=off -c autovacuum=off \
  -c log_min_duration_statement=50 -c log_line_prefix="<%a>" < /dev/null & server=$!
read -r _ || true
kill -INT $server
wait $server || true
rm -rf "$dir"
