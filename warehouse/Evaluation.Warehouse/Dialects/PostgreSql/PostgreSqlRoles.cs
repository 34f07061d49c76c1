namespace Evaluation.Warehouse.Dialects.PostgreSql;

/// <summary>
/// Who may do what in the schema: members of <c>evaluation_loader</c> write, members of <c>evaluation_reader</c> read, the public gets nothing. Both are
/// roles without login, made where the user may make roles and else by the administrator; without them only the owner of the tables comes in.
/// </summary>
internal static class PostgreSqlRoles
{
    /// <summary>Members of it write.</summary>
    internal const string Loader = "evaluation_loader";

    /// <summary>Members of it read.</summary>
    internal const string Reader = "evaluation_reader";

    private static readonly string[] ForNobody =
    [
        "revoke all on schema evaluation from public",
        "revoke all on all tables in schema evaluation from public",
    ];

    /// <summary>The statements that make a role and give it its rights, as an administrator would run them.</summary>
    internal static IReadOnlyList<string> Statements(string role) => [$"create role {role}", .. Grants(role)];

    /// <summary>Gives the rights in the transaction under way, on the tables as they are now.</summary>
    internal static void Give(WarehouseSession session)
    {
        foreach (string statement in ForNobody)
        {
            session.ExecuteText(statement);
        }

        bool mayMake = session.ScalarText<bool>("select rolsuper or rolcreaterole from pg_roles where rolname = current_user") && session.Dialect is not CitusDialect;
        foreach (string role in new[] { Loader, Reader })
        {
            Give(session, role, mayMake);
        }
    }

    private static void Give(WarehouseSession session, string role, bool mayMake)
    {
        bool exists = session.ScalarText<long>("select count(*) from pg_roles where rolname = @role", new { role }) > 0;
        if (!exists && mayMake)
        {
            Make(session, role);
        }

        foreach (string statement in exists || mayMake ? Grants(role) : [])
        {
            session.ExecuteText(statement);
        }
    }

    // Roles are the server's, not the database's: another warehouse may make the same one at the same moment.
    private static void Make(WarehouseSession session, string role) =>
        session.ExecuteText($"do $$ begin create role {role}; exception when duplicate_object or unique_violation then null; end $$");

    private static string[] Grants(string role) => role == Reader
        ? [$"grant usage on schema evaluation to {role}", $"grant select on all tables in schema evaluation to {role}"]
        : [$"grant usage, create on schema evaluation to {role}", $"grant select, insert, update, delete, truncate on all tables in schema evaluation to {role}"];
}
