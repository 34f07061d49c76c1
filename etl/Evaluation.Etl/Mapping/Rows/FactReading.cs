using Evaluation.Etl.Partners.Rows;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Reads the rows of one fact that the current line gives.</summary>
internal sealed class FactReading
{
    private readonly RowContext _context;
    private readonly FactRowColumns _declared;
    private readonly EachReading? _each;
    private readonly bool _isGiven;
    private readonly RowReading _row;
    private readonly (int Place, RowCondition Condition)[] _when;

    internal FactReading(FactRowColumns declared, int fact, bool wholeFeed, RowContext context)
    {
        (_declared, _context, Fact) = (declared, context, fact);
        _row = new RowReading(declared.Fact, declared.Set, wholeFeed, context);
        _each = declared.Each is { } each ? new EachReading(declared.Fact, each, context) : null;
        _isGiven = declared.When.Where(condition => condition.Preamble is not null).All(condition => Holds(context.Preamble.GetValueOrDefault(condition.Preamble!, string.Empty), condition));
        _when = [.. declared.When.Where(condition => condition.Preamble is null).Select(condition => (context.Places.Optional(condition.Column), condition))];
    }

    /// <summary>Place of the fact among those of the feed.</summary>
    internal int Fact { get; }

    /// <summary>Adds the rows of the current line, each with what it adds to the identity of the line.</summary>
    internal void Read(LineValues line, List<(int Fact, string Suffix, object?[] Values)> rows)
    {
        if (!_isGiven || !Array.TrueForAll(_when, when => Holds(line.Text(when.Place), when.Condition)))
        {
            return;
        }

        object?[] row = _row.Read(line);
        string suffix = _declared.As is { } name ? $"|{name}" : string.Empty;
        if (_each is null)
        {
            rows.Add((Fact, suffix, row));
            return;
        }

        foreach ((string item, object?[] values) in _each.Read(line, row))
        {
            rows.Add((Fact, $"{suffix}|{item}", values));
        }
    }

    private static bool Holds(ReadOnlySpan<char> text, RowCondition condition) =>
        (condition.Filled is not { } filled || filled == !text.IsEmpty)
        && (condition.Contains is null || text.Contains(condition.Contains, StringComparison.OrdinalIgnoreCase))
        && (condition.In is null || Among(text, condition.In))
        && !Among(text, condition.NotIn);

    private static bool Among(ReadOnlySpan<char> text, IReadOnlyList<string> values)
    {
        foreach (string value in values)
        {
            if (text.Equals(value, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
