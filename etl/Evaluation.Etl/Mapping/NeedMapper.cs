using System.Globalization;
using Evaluation.Etl.Conforming;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Reading;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Mapping;

/// <summary>Turns the lines of a feed into context measures: one row per declared column, all of a line or none.</summary>
public sealed class NeedMapper
{
    private readonly NeedColumns _columns;
    private readonly ContentHash _hash = new();
    private readonly LineIdentity _identity;
    private readonly LineValues _line;
    private readonly (int Place, NeedColumn Column, int Key)[] _measures;
    private readonly ISourceReader _reader;
    private readonly TerritoryKeys _territories;
    private readonly int _territory;
    private readonly Checking.UnknownValues _unknown;

    /// <summary>Prepares the mapping of one delivery.</summary>
    public NeedMapper(FeedDefinition feed, ISourceReader reader, ColumnPlaces places, LineValues line, WarehouseLoad load, Checking.UnknownValues unknown)
    {
        _columns = feed.Need!;
        (_reader, _line, _unknown) = (reader, line, unknown);
        IReadOnlyDictionary<string, int> keys = CodeKeys.Read(load, "dim_need_measure");
        _measures = [.. _columns.Measures.Select(pair => (places[pair.Key], pair.Value, keys[pair.Value.Measure]))];
        _identity = new LineIdentity(feed.Identity, places, _measures.Max(measure => measure.Column.Measure.Length) + 1);
        _territories = new TerritoryKeys(load);
        _territory = places[_columns.Territory];
    }

    /// <summary>Maps the current line into the load; a line at fault only leaves the identities of its measures there.</summary>
    public void Map(long lineHash, NeedLoad needs)
    {
        string identity = _identity.Of(_line);
        string code = _line.Text(_territory).ToString();
        List<StagedNeed> rows = [.. _measures.Select(measure => Row(measure, identity, code, lineHash))];
        if (code.Length is 0 or > 12)
        {
            _line.Fault(_territory, code, "code de commune attendu");
        }

        foreach (StagedNeed row in rows)
        {
            if (_line.IsSound)
            {
                needs.Add(row);
            }
            else if (_identity.Fits(identity))
            {
                needs.AddRejected(new RejectedIdentity(_reader.LineNumber, row.SourceId));
            }
        }
    }

    private StagedNeed Row((int Place, NeedColumn Column, int Key) measure, string identity, string code, long lineHash)
    {
        decimal? value = _line.Decimal(measure.Place, measure.Column.Min, measure.Column.Max);
        decimal? kept = value is null ? null : decimal.Round(value.Value, 6, MidpointRounding.AwayFromZero);
        int territory = Territory(code, measure.Key);
        _hash.Clear();
        _hash.Add(territory);
        _hash.Add(code);
        _hash.Add(kept?.ToString("F6", CultureInfo.InvariantCulture));
        return new StagedNeed(_reader.LineNumber, $"{identity}|{measure.Column.Measure}", _hash.Value(), lineHash, measure.Key, territory, _columns.TerritoryType, code, _columns.Vintage, kept);
    }

    private int Territory(string code, int measure)
    {
        int key = _territories.Commune(code);
        if (key == 0 && code.Length > 0 && measure == _measures[0].Key)
        {
            _unknown.Count("commune", code);
        }

        return key;
    }
}
