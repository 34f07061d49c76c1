using System.Data;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;
using Evaluation.Segments.Running;
using Evaluation.Warehouse;

namespace Evaluation.Segments.Trail;

/// <summary>The delivery lines behind some rows.</summary>
internal sealed class LineReading
{
    private readonly StarReader _star;
    private readonly DeliveryBook _book;
    private readonly HashSet<(int Delivery, int Line)> _lines = [];

    private LineReading(StarReader star) => (_star, _book) = (star, DeliveryBook.Read(star, []));

    /// <summary>How many.</summary>
    internal int Count => _lines.Count;

    /// <summary>Their hash, whatever the warehouse calls the deliveries.</summary>
    internal string Sha256
    {
        get
        {
            Dictionary<int, string> files = Keys.ToDictionary(key => key, key => _book.Of(key)?.ReceivedSha256 ?? "");
            IEnumerable<string> named = _lines.Select(line => (File: files[line.Delivery], line.Line)).Distinct().OrderBy(line => line.File, StringComparer.Ordinal).ThenBy(line => line.Line)
                .Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.File}:{line.Line}\n"));
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(named))));
        }
    }

    private IEnumerable<int> Keys => _lines.Select(line => line.Delivery).Distinct().Order();

    /// <summary>Reads the lines of some rows from each source.</summary>
    internal static LineReading Of(WarehouseSession session, RunScope scope, IReadOnlyList<LineSource> sources, SegmentUnit unit, HashSet<UnitKey> rows)
    {
        LineReading reading = new(scope.Star);
        foreach (LineSource source in sources)
        {
            using IDataReader reader = session.StreamText(ShippedFragments.Whole(source.Statement, session.Text(source.Statement, typeof(LineReading).Assembly)), new
            {
                load = scope.Star.Load,
                from = DateKey.From(scope.Period.From),
                to = DateKey.From(scope.Period.To),
                territory = scope.Territory,
                vintage = scope.Vintage,
                level = unit == SegmentUnit.Epci ? "epci" : "commune",
                measure = source.Measure,
            });
            reading.Add(reader, unit, rows);
        }

        return reading;
    }

    /// <summary>The deliveries, by number.</summary>
    /// <param name="listed">Whether their lines are told.</param>
    internal IReadOnlyList<TracedDelivery> Deliveries(bool listed)
    {
        ILookup<int, int> lines = _lines.ToLookup(line => line.Delivery, line => line.Line);
        return [.. Keys.Select(key => _book.Of(key) is { } delivery
            ? new TracedDelivery(key, _star.List("feed").Of(delivery.FeedKey)?.Code ?? "", delivery.ReceivedSha256, listed ? [.. lines[key].Order()] : null)
            : new TracedDelivery(key, "", "", listed ? [.. lines[key].Order()] : null))];
    }

    private void Add(IDataReader reader, SegmentUnit unit, HashSet<UnitKey> rows)
    {
        bool persons = unit is SegmentUnit.Support or SegmentUnit.Person;
        int first = reader.GetOrdinal(persons ? "activity_key" : "unit_key");
        int second = persons ? reader.GetOrdinal("beneficiary_key") : first;
        (int delivery, int line) = (reader.GetOrdinal("delivery_key"), reader.GetOrdinal("line_number"));
        while (reader.Read())
        {
            UnitKey key = unit switch
            {
                SegmentUnit.Support => new UnitKey(reader.GetInt64(first), reader.GetInt64(second)),
                SegmentUnit.Person => new UnitKey(reader.GetInt64(second), 0),
                _ => new UnitKey(reader.GetInt64(first), 0),
            };
            if (rows.Contains(key))
            {
                _lines.Add((reader.GetInt32(delivery), reader.GetInt32(line)));
            }
        }
    }
}
