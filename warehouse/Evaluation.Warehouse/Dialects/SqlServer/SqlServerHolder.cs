namespace Evaluation.Warehouse.Dialects.SqlServer;

/// <summary>Who holds the lock of the one writer.</summary>
internal static class SqlServerHolder
{
    private const string Unknown = "une autre session du serveur, sous le verrou «\u00a0evaluation\u00a0»";

    /// <summary>Its program, user, machine and session, where the user may see the locks of others (<c>view server state</c>).</summary>
    internal static string Of(WarehouseSession session)
    {
        try
        {
            return session.ReadText<string>(
                """
                select concat(s.program_name, ', utilisateur ', s.login_name, ', depuis ', s.host_name, ', session ', s.session_id) as holder
                from sys.dm_tran_locks as l join sys.dm_exec_sessions as s on s.session_id = l.request_session_id
                where l.resource_type = 'APPLICATION' and l.request_status = 'GRANT' and l.resource_database_id = db_id()
                  and l.resource_description like '%evaluation%'
                """) is [string holder, ..] ? holder : Unknown;
        }
        catch (WarehouseFault)
        {
            return Unknown;
        }
    }
}
