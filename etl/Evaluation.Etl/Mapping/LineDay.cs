using Evaluation.Etl.Conforming;
using Evaluation.Etl.Mapping.Rows;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Partners.Rows;
using Evaluation.Warehouse;

namespace Evaluation.Etl.Mapping;

/// <summary>The day of what a line tells, on the territory's clock, for whoever asks before the line is mapped; a cell that cannot be read tells none, and faults are left to the mapping.</summary>
internal sealed class LineDay
{
    /// <summary>The column of facts that holds it.</summary>
    internal const string Column = "date_key";

    private readonly int[] _places;
    private readonly Func<string, int?> _read;
    private readonly string? _sameForAll;

    private LineDay(int[] places, string? sameForAll, Func<string, int?> read)
    {
        (_places, _sameForAll, _read) = (places, sameForAll, read);
    }

    /// <summary>The day of an activity.</summary>
    internal static LineDay Of(InstantColumns columns, ColumnPlaces places, PlaceZones zones)
    {
        InstantPattern[] patterns = [.. columns.Formats.Select(format => new InstantPattern(format))];
        return new LineDay(places.Of(columns.Columns), null, text =>
        {
            DateTime instant = default;
            return !Array.Exists(patterns, pattern => pattern.TryParse(text, out instant)) ? null
                : DateKey.From(columns.Zone == InstantZone.Utc ? zones.DayAt([], instant) : DateOnly.FromDateTime(instant));
        });
    }

    /// <summary>The day of a row.</summary>
    internal static LineDay Of(ValueColumn declared, ColumnPlaces places, IReadOnlyDictionary<string, string> preamble, int? deliveryDay)
    {
        DayParser parser = new(declared.Formats, declared.AtEnd, declared.IsWholeYear);
        return declared.AsOf
            ? new LineDay([], string.Empty, _ => deliveryDay)
            : new LineDay([.. declared.Columns.Select(places.Optional)], declared.Constant ?? (declared.Preamble is { } label ? preamble.GetValueOrDefault(label, string.Empty) : null), Parse);

        int? Parse(string text) => parser.Parse(text, out object? day) is null ? (int?)day : null;
    }

    /// <summary>The day of the current line, yyyymmdd; null where it tells none.</summary>
    internal int? Of(LineValues line) => _read(_sameForAll ?? First(line));

    private string First(LineValues line) => _places.Where(place => place >= 0).Select(place => line.Text(place).ToString()).FirstOrDefault(text => text.Length > 0, string.Empty);
}
