using System.Globalization;
using Evaluation.Etl.Conforming;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Reading;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Rows;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Turns the lines of a feed into rows of facts told by lines: all rows of a line or none.</summary>
public sealed class RowMapper
{
    private const int LongestId = 120;
    private readonly RowContext _context;
    private readonly ContentHash _hash = new();
    private readonly LineIdentity _identity;
    private readonly LineValues _line;
    private readonly ISourceReader _reader;
    private readonly IReadOnlyList<FactReading> _readings;
    private readonly List<(int Fact, string Suffix, object?[] Values)> _rows = [];
    private readonly string _snapshot;
    private readonly InstantReading? _stamp;

    /// <summary>Prepares the mapping of one delivery.</summary>
    public RowMapper(ISourceReader reader, LineValues line, RowContext context)
    {
        FeedDefinition feed = context.Feed.Definition;
        (_reader, _line, _context) = (reader, line, context);
        _identity = new LineIdentity(feed.Identity, context.Places) { Named = LineIdentity.NamedBy(feed, context.Places, context.Key) };
        _stamp = feed.Stamp is { } stamp ? new InstantReading(stamp, context.Places.Of(stamp.Columns)) : null;
        bool whole = feed.Carries.Kind is CarriesKind.Everything or CarriesKind.Snapshot;
        Facts = [.. feed.Rows.Select(rows => rows.Fact).Distinct()];
        _readings = [.. feed.Rows.Select(rows => new FactReading(rows, Facts.Index().First(fact => fact.Item == rows.Fact).Index, whole, context))];
        _snapshot = feed.Carries.Kind == CarriesKind.Snapshot ? string.Create(CultureInfo.InvariantCulture, $"@{context.Day}") : string.Empty;
    }

    /// <summary>The facts, the one that speaks for its line first.</summary>
    public IReadOnlyList<Table> Facts { get; }

    /// <summary>First and last day of the rows staged, yyyymmdd; null when none has a day.</summary>
    public (int From, int To)? Days { get; private set; }

    /// <summary>Maps the current line into the load; a line at fault only leaves the identities of its rows there.</summary>
    public void Map(long lineHash, FactRows facts)
    {
        _rows.Clear();
        _context.Heard.Clear();
        _context.Unknown.NextLine();
        string identity = _identity.Of(_line);
        long? stamp = _stamp?.Microseconds(_line);
        foreach (FactReading reading in _readings)
        {
            reading.Read(_line, _rows);
        }

        if (!_line.IsSound)
        {
            Reject(identity, facts);
        }
        else if (_rows.Count == 0)
        {
            facts.AddNothing(_reader.LineNumber);
        }
        else
        {
            Add(_identity.Complete(identity, HashOfLine()), stamp, lineHash, facts);
        }
    }

    private void Reject(string identity, FactRows facts)
    {
        if (identity.Length > 0 && _identity.Fits(identity))
        {
            foreach ((_, string suffix, _) in _rows)
            {
                facts.AddRejected(new RejectedIdentity(_reader.LineNumber, Id(identity, suffix)));
            }
        }
    }

    private void Add(string identity, long? stamp, long lineHash, FactRows facts)
    {
        foreach ((Member member, object?[] own, IReadOnlyList<int> silent) in _context.Heard)
        {
            member.Hear(stamp ?? _reader.LineNumber, own, silent);
        }

        foreach ((int fact, string suffix, object?[] values) in _rows)
        {
            _hash.Clear();
            Hash(values);
            Widen(Facts[fact], values);
            facts.Add(fact, new StagedRow(_reader.LineNumber, Id(identity, suffix), stamp, _hash.Value(), lineHash), values);
        }
    }

    private string Id(string identity, string suffix)
    {
        string id = string.Concat(identity, suffix, _snapshot);
        return id.Length <= LongestId ? id : MemberReading.Shortened(id, LongestId);
    }

    private void Widen(Table fact, object?[] values)
    {
        int slot = fact.Own.Index().Where(pair => pair.Item.Name == "date_key").Select(pair => pair.Index).DefaultIfEmpty(-1).First();
        if (slot >= 0 && values[slot] is int day)
        {
            Days = Days is { } known ? (Math.Min(known.From, day), Math.Max(known.To, day)) : (day, day);
        }
    }

    private long HashOfLine()
    {
        _hash.Clear();
        foreach ((_, string suffix, object?[] values) in _rows)
        {
            _hash.Add(suffix);
            Hash(values);
        }

        return _hash.Value();
    }

    private void Hash(object?[] values)
    {
        foreach (object? value in values)
        {
            switch (value)
            {
                case null: _hash.Add((long?)null); break;
                case string text: _hash.Add(text); break;
                case decimal number: _hash.Add(number.ToString("0.############################", CultureInfo.InvariantCulture)); break;
                default: _hash.Add(Convert.ToInt64(value, CultureInfo.InvariantCulture)); break;
            }
        }
    }
}
