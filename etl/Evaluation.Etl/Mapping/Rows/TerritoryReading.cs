using Evaluation.Etl.Partners.Rows;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Reads which territory a row is about: its key, and its type and code as delivered where the table keeps them.</summary>
internal sealed class TerritoryReading : IColumnReading
{
    private const int LongestCode = 12;
    private readonly CellOrigin _code;
    private readonly int _codeSlot;
    private readonly RowContext _context;
    private readonly string? _fixed;
    private readonly int _keySlot;
    private readonly PostalReading? _postal;
    private readonly bool _required;
    private readonly CellOrigin _type;
    private readonly CodeParser? _types;
    private readonly int _typeSlot;

    internal TerritoryReading(IReadOnlyList<Column> own, TerritoryColumns declared, RowContext context)
    {
        _context = context;
        _code = new CellOrigin(declared.Code, context);
        _type = new CellOrigin(declared.Type, context);
        _fixed = declared.Type.Constant;
        _types = declared.Type.Map is { } map ? new CodeParser("territory_type", context.Feed.Maps[map], new Dictionary<string, object>(), "unknown", context.Unknown) : null;
        (_keySlot, _typeSlot, _codeSlot) = (Slot(own, "territory_key"), Slot(own, "territory_type"), Slot(own, "territory_code"));
        _postal = declared.Postal is null && declared.Address is null ? null : new PostalReading(declared, context);
        _required = declared.Code.Required || (_codeSlot >= 0 && !own[_codeSlot].Nullable);
    }

    /// <inheritdoc/>
    public void Read(LineValues line, object?[] row)
    {
        string type = _fixed ?? TypeOf(line);
        ReadOnlySpan<char> code = _code.Of(line);
        if (code.Length > LongestCode || (code.IsEmpty && _required))
        {
            line.Fault(_code.Place, line.Text(_code.Place), $"code de {type} attendu");
            return;
        }

        int key = code.IsEmpty ? 0 : _context.Territories.Of(type, code);
        if (key == 0 && _postal is not null)
        {
            key = _postal.Read(line);
        }
        else if (key == 0 && !code.IsEmpty && TerritoryKeys.Knows(type))
        {
            _context.Unknown.Count(type, code);
        }

        row[_keySlot] = key;
        Set(row, _typeSlot, code.IsEmpty ? null : type);
        Set(row, _codeSlot, code.IsEmpty ? null : code.ToString());
    }

    private static int Slot(IReadOnlyList<Column> own, string name) => own.Index().Where(pair => pair.Item.Name == name).Select(pair => pair.Index).DefaultIfEmpty(-1).First();

    private static void Set(object?[] row, int slot, object? value)
    {
        if (slot >= 0)
        {
            row[slot] = value;
        }
    }

    private string TypeOf(LineValues line)
    {
        ReadOnlySpan<char> text = _type.Of(line);
        if (text.IsEmpty)
        {
            return "unknown";
        }

        object? type = text.ToString();
        _types?.Parse(text, out type);
        return (string)type!;
    }
}
