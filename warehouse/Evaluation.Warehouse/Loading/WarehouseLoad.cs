using System.Data;
using Evaluation.Declared;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Loading;

/// <summary>One change of what we know: a transaction with the key that orders it among all others. Seen whole once completed, or not at all.</summary>
public sealed class WarehouseLoad : IDisposable
{
    /// <summary>Value of <c>recorded_to</c> on a row that is held true.</summary>
    public const int Open = int.MaxValue;

    private const int ManyRows = 10_000;

    private readonly TimeProvider _clock;
    private readonly DateTime _openedAt;

    private WarehouseLoad(WarehouseSession session, LoadKind kind, string subject, TimeProvider clock)
    {
        Session = session;
        _clock = clock;
        _openedAt = clock.GetUtcNow().UtcDateTime;
        Kind = kind;
        Subject = subject;
        Key = Scalar<int>("journal/next-load");
    }

    /// <summary>Order of this load among all.</summary>
    public int Key { get; }

    /// <summary>What kind of change it is.</summary>
    public LoadKind Kind { get; }

    /// <summary>What it is about; told by the time it completes.</summary>
    public string Subject { get; set; }

    /// <summary>The session whose transaction this is.</summary>
    public WarehouseSession Session { get; }

    /// <summary>Opens a load; nobody else sees it until <see cref="Complete"/>.</summary>
    internal static WarehouseLoad Begin(WarehouseSession session, LoadKind kind, string subject, TimeProvider clock)
    {
        session.Begin();
        try
        {
            return new WarehouseLoad(session, kind, subject, clock);
        }
        catch
        {
            session.Abandon();
            throw;
        }
    }

    /// <summary>Runs the statement <c>Sql/{name}.sql</c> and returns the number of rows it touched.</summary>
    public long Execute(string name, object? parameters = null) =>
        Session.Execute(name, parameters);

    /// <summary>Runs the query <c>Sql/{name}.sql</c> and returns its only value.</summary>
    public T? Scalar<T>(string name, object? parameters = null) =>
        Session.Scalar<T>(name, parameters);

    /// <summary>Runs the query <c>Sql/{name}.sql</c> and returns its rows.</summary>
    public IReadOnlyList<T> Query<T>(string name, object? parameters = null) =>
        Session.Read<T>(name, parameters);

    /// <summary>Runs the query <c>Sql/{name}.sql</c> and streams its rows, which are too many to hold.</summary>
    public IDataReader Read(string name, object? parameters = null) => Session.Stream(name, parameters);

    /// <summary>Writes the load into the journal and makes it visible.</summary>
    /// <exception cref="InvalidOperationException">A line is not accounted for: a bug, nothing is kept.</exception>
    public void Complete(LoadOutcome outcome, int? deliveryKey = null)
    {
        if (!outcome.AccountsForEveryLine)
        {
            throw new InvalidOperationException($"Load [{Key}] does not account for every line: {outcome}");
        }

        Execute("journal/close-load", JournalRow(outcome, deliveryKey));
        Analyze(outcome);
        Session.Commit();
    }

    /// <inheritdoc/>
    public void Dispose() => Session.Abandon();

    // What is asked right after a large load must not be planned for the tables as they were.
    private void Analyze(LoadOutcome outcome)
    {
        if (outcome.RowsOpened + outcome.RowsClosed >= ManyRows)
        {
            foreach (Table table in StarDictionary.Current.Tables.Where(table => table.Kind is TableKind.Fact or TableKind.Bridge or TableKind.Dimension))
            {
                Session.Dialect.Analyze(Session, table.Name);
            }
        }
    }

    private object JournalRow(LoadOutcome outcome, int? deliveryKey) => new
    {
        load = Key,
        kind = SnakeCase.Of(Kind),
        subject = Subject,
        delivery = deliveryKey,
        opened = _openedAt,
        closed = _clock.GetUtcNow().UtcDateTime,
        read = outcome.Read,
        loaded = outcome.Loaded,
        unchanged = outcome.Unchanged,
        stale = outcome.Stale,
        set_aside = outcome.SetAside,
        rejected = outcome.Rejected,
        opened_rows = outcome.RowsOpened,
        closed_rows = outcome.RowsClosed,
        program = ProgramVersion.Text,
    };
}
