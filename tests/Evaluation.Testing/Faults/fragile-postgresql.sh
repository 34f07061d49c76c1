# A cluster that does what its standard input says, one word a line, and answers each with a line: start, stop (as a power cut would), quit.
# When whoever wrote these lines is gone, killed or not, the server stops and its folder goes.
# $1 folder of the programs, $2 folder of the cluster, $3 port. Nothing is synced: the machine is not to lose power, only the server.
bin=$1 dir=$2 port=$3
"$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync --no-instructions > "$dir/log" 2>&1
printf '%s\n' "host all guarded 127.0.0.1/32 scram-sha-256" "host all refused 127.0.0.1/32 reject" "local all all trust" "host all all 127.0.0.1/32 trust" > "$dir/data/pg_hba.conf"
while read -r word; do
  case $word in
    start) "$bin/pg_ctl" -D "$dir/data" -s -w -l "$dir/log" -o "-p $port -k $dir -c listen_addresses=127.0.0.1 -c fsync=off -c shared_buffers=64MB -c max_connections=20 -c deadlock_timeout=200ms -c autovacuum=off" start > /dev/null 2>&1 ;;
    stop) "$bin/pg_ctl" -D "$dir/data" -s -w -m immediate stop > /dev/null 2>&1 ;;
    quit) break ;;
  esac
  echo "$word $?"
done
"$bin/pg_ctl" -D "$dir/data" -s -w -m immediate stop > /dev/null 2>&1
rm -rf "$dir"
