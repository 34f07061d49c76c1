using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Evaluation.DuckDb.Opening;
using Evaluation.DuckDb.Statements;

namespace Evaluation.DuckDb;

/// <summary>One or several SQL statements, separated by semicolons and run in order, with parameters named <c>@name</c>.</summary>
public sealed partial class DuckDbCommand : DbCommand
{
    private string _commandText = "";
    private DuckDbConnection? _connection;
    private StatementList? _statements;
    private volatile Execution? _execution;

    /// <summary>A command without text or connection.</summary>
    public DuckDbCommand()
    {
    }

    /// <summary>A command, ready to run.</summary>
    /// <param name="commandText">The SQL.</param>
    /// <param name="connection">The connection it runs on.</param>
    public DuckDbCommand(string commandText, DuckDbConnection connection)
    {
        CommandText = commandText;
        Connection = connection;
    }

    /// <summary>The SQL. Begin, commit and rollback are not written here: see <see cref="DuckDbConnection.BeginTransaction()"/>.</summary>
    [AllowNull]
    public override string CommandText
    {
        get => _commandText;
        set
        {
            ReleaseStatements();
            _commandText = value ?? "";
        }
    }

    /// <summary>Most seconds the engine may work before giving rows, or between two chunks of rows; 0, the default, for no limit.</summary>
    public override int CommandTimeout { get; set; }

    /// <summary>Text: DuckDB has no stored procedures.</summary>
    public override CommandType CommandType
    {
        get => CommandType.Text;
        set
        {
            if (value != CommandType.Text)
            {
                throw new NotSupportedException($"DuckDB runs SQL text only, not [{value}].");
            }
        }
    }

    /// <summary>Not used.</summary>
    public override UpdateRowSource UpdatedRowSource { get; set; }

    /// <summary>Not used.</summary>
    public override bool DesignTimeVisible { get; set; }

    /// <summary>The connection it runs on.</summary>
    public new DuckDbConnection? Connection
    {
        get => _connection;
        set
        {
            ReleaseStatements();
            _connection = value;
        }
    }

    /// <summary>The values of its parameters.</summary>
    public new DuckDbParameterCollection Parameters { get; } = [];

    /// <inheritdoc/>
    protected override DbConnection? DbConnection
    {
        get => Connection;
        set => Connection = (DuckDbConnection?)value;
    }

    /// <inheritdoc/>
    protected override DbParameterCollection DbParameterCollection => Parameters;

    /// <summary>Not needed: a command runs in its connection's transaction.</summary>
    protected override DbTransaction? DbTransaction { get; set; }

    /// <summary>Stops the run under way, from any thread; it then throws <see cref="DuckDbErrorKind.Interrupted"/>.</summary>
    public override void Cancel() => _execution?.Cancel();

    /// <summary>Compiles the first statement now, and keeps what is compiled until the command is disposed or its text changes.</summary>
    public override void Prepare()
    {
        Session session = RequireSession();
        ReleaseStatements();
        try
        {
            _statements = session.Statements.Parse(_commandText, keep: true);
            _ = _statements.Count == 0 ? null : _statements.Get(0);
        }
        catch (DuckDbException failure)
        {
            session.NoteFailure(failure);
            throw;
        }
    }

    /// <inheritdoc/>
    protected override DbParameter CreateDbParameter() => new DuckDbParameter();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            ReleaseStatements();
        }

        base.Dispose(disposing);
    }

    private Session RequireSession() => (_connection ?? throw new InvalidOperationException("The command has no connection.")).Session;

    private StatementList CurrentStatements(Session session)
    {
        if (_statements is null || !session.Statements.Has(_statements))
        {
            _statements = session.Statements.Parse(_commandText, keep: false);
        }

        return _statements;
    }

    private void ReleaseStatements()
    {
        if (_statements is not null && _connection?.SessionIfOpen is Session session)
        {
            if (_execution is not null && session.Reader?.IsOf(this) == true)
            {
                session.Reader.Abandon();
            }

            session.Statements.Release(_statements);
        }

        _statements = null;
    }
}
