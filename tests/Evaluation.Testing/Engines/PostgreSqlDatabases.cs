using System.Collections.Concurrent;
using Evaluation.Warehouse;
using Npgsql;

namespace Evaluation.Testing.Engines;

/// <summary>
/// Databases on PostgreSQL, or on every node of a Citus cluster; made after a template where there is one and dropped when they come back.
/// The templates (one with the extension on Citus, one of each preparation) are made once per process.
/// </summary>
internal sealed class PostgreSqlDatabases : TestDatabases
{
    private readonly bool _citus;
    private readonly IReadOnlyList<string> _nodes;
    private readonly Lazy<string?> _empty;
    private readonly ConcurrentDictionary<Preparation, Lazy<string>> _prepared = new();
    private readonly Lock _one = new();

    /// <param name="connectionString">A database of the server, or of the coordinator, opened by a user who may make others.</param>
    /// <param name="citus">Whether the databases carry Citus.</param>
    public PostgreSqlDatabases(string connectionString, bool citus)
    {
        _citus = citus;
        _nodes = PostgreSqlNodes.Of(connectionString, citus);
        _empty = new Lazy<string?>(() => citus ? Template(null, PostgreSqlNodes.Join) : null);
        Remove(PostgreSqlNodes.Names(_nodes[0]).Where(IsLeftBehind));
    }

    /// <inheritdoc/>
    public override string Take(Preparation? prepared) => PostgreSqlNodes.In(_nodes[0], Create(
        prepared is null ? _empty.Value : _prepared.GetOrAdd(prepared, _ => new Lazy<string>(() => Template(_empty.Value, nodes => Prepare(nodes[0], prepared)))).Value));

    /// <inheritdoc/>
    public override void Return(string location, bool altered) => Remove([new NpgsqlConnectionStringBuilder(location).Database!]);

    private static void Prepare(string node, Preparation prepared)
    {
        prepared.Fill(WarehouseSettings.On(Engine.PostgreSql, node));
        PostgreSqlNodes.Run(node, "vacuum analyze");
    }

    // Made by hand, then closed: what is connected to a template hinders its copies.
    private string Template(string? after, Action<IReadOnlyList<string>> make)
    {
        string name = Create(after);
        AtExit(() => Remove([name]));
        make([.. _nodes.Select(node => PostgreSqlNodes.In(node, name))]);
        foreach (string node in _nodes.Reverse())
        {
            PostgreSqlNodes.Run(node, $"alter database {name} with allow_connections false");
            PostgreSqlNodes.Run(node, $"select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '{name}'");
        }

        return name;
    }

    private string Create(string? template)
    {
        string name = NextName();
        lock (_one)
        {
            OnEveryNode($"create database {name}{(template is null ? string.Empty : $" template {template}")}");
        }

        return name;
    }

    private void Remove(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            OnEveryNode($"drop database if exists {name} with (force)");
        }
    }

    private void OnEveryNode(string statement) => Parallel.ForEach(
        _nodes, node => PostgreSqlNodes.RunUnhindered(node, _citus ? ["set citus.enable_create_database_propagation = off", statement] : [statement]));
}
