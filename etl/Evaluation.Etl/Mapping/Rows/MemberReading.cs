using System.Globalization;
using System.Runtime.InteropServices;
using Evaluation.Etl.Partners.Rows;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Rows;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Reads which member of a dimension a row names, and what the line says of it.</summary>
internal sealed class MemberReading : IColumnReading
{
    private readonly RowContext _context;
    private readonly MemberColumns _declared;
    private readonly CellOrigin _id;
    private readonly MemberKeys _keys;
    private readonly int _longest;
    private readonly IReadOnlyList<(ValueColumn Declared, CellOrigin Origin)> _otherwise;
    private readonly RowReading? _says;
    private readonly IReadOnlyList<int> _silent;
    private readonly int _slot;

    internal MemberReading(int slot, string dimension, MemberColumns declared, bool wholeFeed, RowContext context)
    {
        Table table = MemberColumns.TableOf(dimension);
        (_slot, _declared, _context) = (slot, declared, context);
        _id = new CellOrigin(declared.Id, context);
        _otherwise = [.. declared.Otherwise.Select(value => (value, new CellOrigin(value, context)))];
        _keys = context.Members.Of(table, declared.Shared ? declared.Namespace : context.Namespace(declared.Namespace), wholeFeed && declared.EndsAbsent);
        _longest = table.Columns.First(column => column.Name == "source_id").Type.Size;
        _silent = [.. table.Own.Index().Where(column => !declared.Set.Fills(column.Item.Name)).Select(column => column.Index)];
        _says = declared.Set == RowColumns.None ? null : new RowReading(table, declared.Set, wholeFeed, context);
    }

    /// <inheritdoc/>
    public void Read(LineValues line, object?[] row)
    {
        string id = Id(line);
        if (id.Length == 0)
        {
            row[_slot] = 0;
            if (_declared.Id.Required)
            {
                line.Fault(_id.Place, [], "identifiant manquant");
            }

            return;
        }

        Member member = _keys.Of(id.Length <= _longest ? id : Shortened(id, _longest));
        row[_slot] = member.Key;
        if (_says is not null)
        {
            _context.Heard.Add((member, _says.Read(line), _silent));
        }
    }

    private string Id(LineValues line)
    {
        string id = _declared.Joined ? _id.Joined(line) : Text(line, _declared.Id, _id);
        foreach ((ValueColumn declared, CellOrigin origin) in _otherwise)
        {
            id = id.Length > 0 ? id : Text(line, declared, origin);
        }

        return id;
    }

    private static string Text(LineValues line, ValueColumn declared, CellOrigin origin) =>
        declared.IsSiret ? Siret.Of(origin.Of(line)) ?? string.Empty : origin.Of(line).ToString();

    /// <summary>An identifier that fits: its start tells a person which one it is, the hash of the whole keeps it apart from those that start the same.</summary>
    internal static string Shortened(string id, int longest) =>
        string.Create(CultureInfo.InvariantCulture, $"{id.AsSpan(0, longest - 17)}#{XxHash64.Of(MemoryMarshal.AsBytes(id.AsSpan()), 0):x16}");
}
