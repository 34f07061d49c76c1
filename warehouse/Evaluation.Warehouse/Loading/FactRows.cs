using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Rows;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Loading;

/// <summary>
/// Stages the rows that the lines of one delivery bring to facts told by lines, then settles them against what is held, fact after fact:
/// decides what becomes of each row, closes what they replace or no longer name, opens what they bring. A line counts once, whatever it brought.
/// </summary>
public sealed class FactRows : IDisposable
{
    private const string Repeated = "Même identifiant plusieurs fois dans le fichier : la ligne la plus récente est gardée.";
    private const string Better = "Déjà reçu par un flux qui fait foi : la ligne n'est pas reprise.";
    private const string Nothing = "Rien à retenir dans cette ligne d'après le flux.";
    private const string Erased = "Personne qui n'est plus suivie dans cette évaluation : la ligne n'est pas reprise.";
    private const string NothingKept = "nothing_kept";
    private const string PersonErased = "person_erased";
    private readonly RejectedLines _faults;
    private readonly RowAppender _lines;
    private readonly WarehouseLoad _load;
    private readonly RowAppender _rejected;
    private readonly IReadOnlyList<(Table Fact, RowAppender Rows)> _staged;

    /// <summary>Makes the staging tables empty.</summary>
    /// <param name="load">The load.</param>
    /// <param name="deliveryKey">The delivery, for the journal of rejected lines.</param>
    /// <param name="facts">The facts, the one that speaks for its line first.</param>
    public FactRows(WarehouseLoad load, int deliveryKey, IReadOnlyList<Table> facts)
    {
        _load = load;
        _faults = new RejectedLines(load, deliveryKey);
        Staging.Renew(load, ["staging_rejected", "staging_line", .. facts.Select(StagingOf)]);
        _rejected = load.Session.OpenAppender("staging_rejected");
        _lines = load.Session.OpenAppender("staging_line");
        _staged = [.. facts.Select(fact => (fact, load.Session.OpenAppender(StagingOf(fact))))];
    }

    /// <summary>Stages one row.</summary>
    /// <param name="fact">Place of the fact in the list given.</param>
    /// <param name="row">The row.</param>
    /// <param name="values">The fact's own columns, in the dictionary's order.</param>
    public void Add(int fact, in StagedRow row, ReadOnlySpan<object?> values)
    {
        RowAppender to = _staged[fact].Rows;
        to.Append(row.LineNumber);
        to.Append(row.SourceId);
        to.Append(row.Stamp);
        to.Append(row.ContentHash);
        to.Append(row.LineHash);
        foreach (object? value in values)
        {
            RowValue.Append(to, value);
        }

        to.EndRow();
    }

    /// <summary>Remembers the identity of a row of a rejected line: being faulty is not being absent.</summary>
    public void AddRejected(in RejectedIdentity line)
    {
        _rejected.Append(line.LineNumber);
        _rejected.Append(line.SourceId);
        _rejected.EndRow();
    }

    /// <summary>Sets a line aside that brings no row.</summary>
    public void AddNothing(int lineNumber) => SetAside(lineNumber, NothingKept);

    /// <summary>Sets a line aside that is about a person erased.</summary>
    public void AddErased(int lineNumber) => SetAside(lineNumber, PersonErased);

    /// <summary>Writes why a line was rejected.</summary>
    public void Add(LineFault fault) => _faults.Add(fault);

    /// <summary>Settles all that was staged.</summary>
    public SettledRows Settle(DeliveryScope scope)
    {
        Complete();
        long opened = 0;
        long closed = 0;
        foreach ((Table fact, _) in _staged)
        {
            Decide(fact, scope);
            closed += Close(fact, scope);
            opened += Open(fact, scope);
            _load.Execute("load/rows/remember-lines");
        }

        _load.Execute("load/rows/journal-set-aside", new { load = _load.Key, delivery = scope.DeliveryKey, repeated = Repeated, better = Better, nothing = Nothing, erased = Erased });
        return Count(opened, closed);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (RowAppender appender in Appenders)
        {
            appender.Dispose();
        }

        _faults.Dispose();
    }

    private IEnumerable<RowAppender> Appenders => [.. _staged.Select(staged => staged.Rows), _lines, _rejected];

    private void SetAside(int lineNumber, string reason)
    {
        _lines.Append(lineNumber);
        _lines.Append("set_aside");
        _lines.Append(reason);
        _lines.EndRow();
    }

    private static string StagingOf(Table fact) => LineColumns.Staging(fact).Name;

    private static bool IsDated(Table fact) => fact.Own.Any(column => column.Name == "date_key");

    private void Complete()
    {
        foreach (RowAppender appender in Appenders)
        {
            appender.Complete();
        }

        _faults.Complete();
    }

    private long Run(string text, Table fact, object? parameters) => _load.Session.ExecuteText(LineStatements.Of(text, fact), parameters);

    private void Decide(Table fact, DeliveryScope scope)
    {
        Staging.Renew(_load, "staging_outcome", "staging_closing");
        _load.Session.Dialect.Analyze(_load.Session, StagingOf(fact));
        Run(_load.Session.Text("load/rows/decide"), fact, new { @namespace = scope.Namespace, feed = scope.FeedKey, rank = scope.FeedRank, delivery = scope.DeliveryKey });
        _load.Session.Dialect.Analyze(_load.Session, "staging_outcome");
        _load.Execute("load/rows/follow");
        if (scope.AsOf is not null)
        {
            string text = IsDated(fact) ? _load.Session.Text("load/rows/supersede-dated") : _load.Session.Text("load/rows/supersede");
            Run(text, fact, new { feed = scope.FeedKey, as_of = scope.AsOf, delivery = scope.DeliveryKey });
        }
    }

    private long Close(Table fact, DeliveryScope scope)
    {
        long marked = _load.Execute("load/mark-replaced");
        bool superseded = scope.AsOf is not null && _load.Scalar<long>("load/fresher-deliveries", new { feed = scope.FeedKey, as_of = scope.AsOf, delivery = scope.DeliveryKey, covers_from = scope.CoversFrom, covers_to = scope.CoversTo }) > 0;
        if (scope is { ClaimsWhole: true, NamesAll: true } && !superseded)
        {
            string text = IsDated(fact) ? _load.Session.Text("load/rows/mark-absent-dated") : _load.Session.Text("load/rows/mark-absent");
            marked += Run(text, fact, new { feed = scope.FeedKey, covers_from = scope.CoversFrom, covers_to = scope.CoversTo });
        }

        return marked == 0 ? 0 : Run(_load.Session.Text("load/rows/close"), fact, new { load = _load.Key });
    }

    private long Open(Table fact, DeliveryScope scope)
    {
        long last = _load.Session.ScalarText<long>(LineStatements.Of(_load.Session.Text("load/rows/next-key"), fact));
        return Run(_load.Session.Text("load/rows/insert"), fact, new
        {
            @base = last,
            partner = scope.PartnerKey,
            feed = scope.FeedKey,
            @namespace = scope.Namespace,
            delivery = scope.DeliveryKey,
            load = _load.Key,
        });
    }

    private SettledRows Count(long opened, long closed) => OutcomeCount.Settled(_load.Query<OutcomeCount>("load/rows/line-counts"), opened, closed);
}
