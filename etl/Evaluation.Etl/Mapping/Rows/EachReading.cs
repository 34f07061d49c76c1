using Evaluation.Etl.Checking;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Partners.Rows;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Makes several rows of one: one for each of some columns, or one for each item of a list.</summary>
internal sealed class EachReading
{
    private const int LongestItem = 60;
    private readonly int _code;
    private readonly CodeParser? _codes;
    private readonly (int Place, string Code, object? Value)[] _columns;
    private readonly EachColumns _declared;
    private readonly HashSet<string> _elsewhere;
    private readonly HashSet<string>? _listed;
    private readonly CellOrigin _list;
    private readonly int _raw;
    private readonly ValueReading? _value;
    private readonly int _valueSlot;

    internal EachReading(Table fact, EachColumns declared, RowContext context)
    {
        _declared = declared;
        IReadOnlyList<Column> own = fact.Own;
        _code = RowReading.Slot(own, declared.Code);
        _raw = declared.Raw is { } raw ? RowReading.Slot(own, raw) : -1;
        _codes = own[_code].List is { } list && (declared.Map is not null || declared.Columns.Count > 0) ? context.Codes(list, declared.Map, own[_code]) : null;
        _columns = [.. declared.Columns.Select(pair => (context.Places[pair.Column], pair.Code, CodeOf(pair.Code)))];
        _elsewhere = declared.Except is { } except ? Sources(context.Feed.Maps[except]) : [];
        _listed = declared.OnlyListed ? Sources(context.Feed.Maps[declared.Map!]) : null;
        _list = new CellOrigin(Cells(declared.ListColumns), context);
        if (declared.Value is { } value)
        {
            _valueSlot = RowReading.Slot(own, value.Column);
            _value = new ValueReading(_valueSlot, own[_valueSlot], value.Reading, context);
        }
    }

    /// <summary>The rows, with what tells each from the others of its line.</summary>
    internal IEnumerable<(string Item, object?[] Values)> Read(LineValues line, object?[] row) => _columns.Length > 0 ? OfColumns(line, row) : OfList(line, row);

    private static ValueColumn Cells(IReadOnlyList<string> columns) => new(columns, null, null, false, false, null, 0, false, '.', string.Empty, null, null, [], false, [], [], false, false);

    private static HashSet<string> Sources(CodeMap map) => map.Lines.Select(line => CodeSpelling.Of(line.Source)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private object? CodeOf(string text)
    {
        object? value = text;
        _codes?.Parse(text, out value);
        return value;
    }

    private List<(string Item, object?[] Values)> OfColumns(LineValues line, object?[] row)
    {
        List<(string, object?[])> rows = [];
        foreach ((int place, string code, object? value) in _columns)
        {
            ReadOnlySpan<char> text = line.Text(place);
            if (_value is null ? SaysYes(text) && !rows.Exists(known => known.Item1 == code) : !text.IsEmpty || _declared.KeepEmpty)
            {
                object?[] values = [.. row];
                values[_code] = value;
                Fill(line, values, text, place);
                rows.Add((code, values));
            }
        }

        return rows;
    }

    private bool SaysYes(ReadOnlySpan<char> text) => !text.IsEmpty && (_declared.Yes.Count == 0 || _declared.Yes.Contains(text.ToString(), StringComparer.OrdinalIgnoreCase));

    private void Fill(LineValues line, object?[] values, ReadOnlySpan<char> text, int place)
    {
        if (_value is not null)
        {
            values[_valueSlot] = _value.Parsed(line, text, place);
        }

        if (_raw >= 0)
        {
            values[_raw] = text[..Math.Min(text.Length, UnknownValues.Longest)].ToString();
        }
    }

    private bool IsOfThisList(string item) => (_elsewhere.Count == 0 || !_elsewhere.Contains(CodeSpelling.Of(item))) && _listed?.Contains(CodeSpelling.Of(item)) != false;

    private IEnumerable<(string Item, object?[] Values)> OfList(LineValues line, object?[] row)
    {
        foreach (string item in _list.Of(line).ToString().Split(_declared.Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().Where(IsOfThisList))
        {
            object?[] values = [.. row];
            values[_code] = CodeOf(item);
            if (_raw >= 0)
            {
                values[_raw] = item[..Math.Min(item.Length, UnknownValues.Longest)];
            }

            yield return (item.Length <= LongestItem ? item : MemberReading.Shortened(item, LongestItem), values);
        }
    }
}
