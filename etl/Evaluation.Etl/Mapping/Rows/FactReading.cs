using System.Globalization;
using System.Runtime.InteropServices;
using Evaluation.Etl.Partners.Rows;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Reads the rows of one fact that the current line gives.</summary>
internal sealed class FactReading
{
    private readonly RowContext _context;
    private readonly FactRowColumns _declared;
    private readonly EachReading? _each;
    private readonly bool _isGiven;
    private readonly int[] _list;
    private readonly RowReading _row;
    private readonly (int Place, RowCondition Condition)[] _when;

    internal FactReading(FactRowColumns declared, int fact, bool wholeFeed, RowContext context)
    {
        (_declared, _context, Fact) = (declared, context, fact);
        _row = new RowReading(declared.Fact, declared.Set, wholeFeed, context);
        _each = declared.Each is { } each ? new EachReading(declared.Fact, each, context) : null;
        _list = [.. declared.OfList.Select(context.Places.Optional)];
        _isGiven = declared.When.Where(condition => condition.Preamble is not null).All(condition => Holds(context.Preamble.GetValueOrDefault(condition.Preamble!, string.Empty), condition));
        _when = [.. declared.When.Where(condition => condition.Preamble is null).Select(condition => (context.Places.Optional(condition.Column), condition))];
    }

    /// <summary>Place of the fact among those of the feed.</summary>
    internal int Fact { get; }

    /// <summary>Adds the rows of the current line, each with what it adds to the identity of the line.</summary>
    internal void Read(LineValues line, List<(int Fact, string Suffix, object?[] Values)> rows)
    {
        if (!_isGiven)
        {
            return;
        }

        if (_declared.Within is null)
        {
            ReadLine(line, rows);
        }
        else
        {
            ReadObjects(line, rows);
        }
    }

    // Objects of a list have no name of their own here: what their row says tells it from the others of the line, and their rank those that say the same.
    private void ReadObjects(LineValues line, List<(int Fact, string Suffix, object?[] Values)> rows)
    {
        int objects = line.Objects(_list);
        HashSet<string> told = [];
        for (int rank = 0; rank < objects; rank++)
        {
            line.LookAt(_list, rank);
            if (IsGiven(line))
            {
                object?[] row = _row.Read(line);
                string said = string.Join('\u001f', row.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
                for (int again = 2; !told.Add(said); again++)
                {
                    said = $"{said}\u001f{again}";
                }

                rows.Add((Fact, string.Create(CultureInfo.InvariantCulture, $"|{_declared.As}|{XxHash64.Of(MemoryMarshal.AsBytes(said.AsSpan()), 0):x16}"), row));
            }
        }

        line.LookAt(_list, -1);
    }

    private bool IsGiven(LineValues line) => Array.TrueForAll(_when, when => Holds(line.Text(when.Place), when.Condition));

    private void ReadLine(LineValues line, List<(int Fact, string Suffix, object?[] Values)> rows)
    {
        if (!IsGiven(line))
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
