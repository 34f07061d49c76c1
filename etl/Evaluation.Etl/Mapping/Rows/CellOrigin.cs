using System.Text.RegularExpressions;
using Evaluation.Etl.Partners.Rows;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Where the text of a value stands: the first filled of some columns, above the header, or in the declaration itself; cleaned as declared.</summary>
internal sealed class CellOrigin(ValueColumn declared, RowContext context)
{
    private readonly string? _preamble = declared.Preamble is { } label ? context.Preamble.GetValueOrDefault(label, string.Empty) : null;
    private readonly int[] _places = declared.Columns.Contains("*") ? [] : [.. declared.Columns.Select(context.Places.Optional)];

    private readonly Regex? _shape = declared.Shape is { } shape ? new Regex(shape, RegexOptions.CultureInvariant, ValueColumn.Patience) : null;

    /// <summary>Place of the column that faults are told of; -1 when it is none of the line's.</summary>
    internal int Place { get; private set; } = -1;

    /// <summary>The text for the current line; empty when there is none.</summary>
    internal ReadOnlySpan<char> Of(LineValues line)
    {
        if ((declared.Constant ?? _preamble) is { } text)
        {
            return text;
        }

        return OfColumns(line);
    }

    /// <summary>All columns glued together; empty when one is.</summary>
    internal string Joined(LineValues line)
    {
        string[] parts = [.. _places.Select(place => Cleaned(line.Text(place)).ToString())];
        Place = _places[0];
        return Array.Exists(parts, part => part.Length == 0) ? string.Empty : string.Join('|', parts);
    }

    private ReadOnlySpan<char> OfColumns(LineValues line)
    {
        Place = _places.Length > 0 ? _places[0] : -1;
        if (declared.Labels.Count > 0)
        {
            return Labelled(line);
        }

        foreach (int place in _places)
        {
            ReadOnlySpan<char> text = Cleaned(line.Text(place));
            if (!text.IsEmpty)
            {
                Place = place;
                return text;
            }
        }

        return [];
    }

    // « lundi 09:00-12:00 ; mardi 14:00-17:00 »: the columns filled, each after its label; hours are written one way, so that writing them another is no change.
    private string Labelled(LineValues line) =>
        string.Join(" ; ", _places.Index().Select(pair => (Label: declared.Labels[pair.Index], Text: OpeningHours.Written(line.Text(pair.Item).ToString()))).Where(part => part.Text.Length > 0).Select(part => $"{part.Label} {part.Text}"));

    private ReadOnlySpan<char> Cleaned(ReadOnlySpan<char> text)
    {
        if (declared.DigitsOnly && text.ContainsAnyExceptInRange('0', '9'))
        {
            text = string.Concat(text.ToString().Where(char.IsAsciiDigit));
        }

        text = text.IsEmpty || text.Length >= declared.Pad ? text : text.ToString().PadLeft(declared.Pad, '0');
        return _shape is null || _shape.IsMatch(text) ? text : [];
    }
}
