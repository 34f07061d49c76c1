using Evaluation.Etl.Partners.Rows;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Reads one column of a row.</summary>
internal sealed class ValueReading : IColumnReading
{
    private const string Unreadable = "illisible";
    private readonly object? _constant;
    private readonly RowContext _context;
    private readonly ValueColumn _declared;
    private readonly bool _isConstant;
    private readonly bool _mustBe;
    private readonly CellOrigin _origin;
    private readonly CellParser _parser;
    private readonly int _slot;

    internal ValueReading(int slot, Column column, ValueColumn declared, RowContext context)
    {
        (_slot, _declared, _context) = (slot, declared, context);
        _parser = context.Parser(column, declared);
        _origin = new CellOrigin(declared, context);
        _mustBe = declared.Required || (!column.Nullable && column.List is null);
        _isConstant = declared.Constant is not null || declared.AsOf;
        _constant = declared.AsOf ? context.Day : declared.Constant is { } text ? Constant(text, column) : null;
    }

    /// <inheritdoc/>
    public void Read(LineValues line, object?[] row) => row[_slot] = _isConstant ? OfDelivery(line) : Parsed(line, _origin.Of(line), _origin.Place);

    /// <summary>The value of a cell, noting what is wrong with it.</summary>
    internal object? Parsed(LineValues line, ReadOnlySpan<char> text, int place)
    {
        if (text.IsEmpty)
        {
            if (_mustBe)
            {
                Fault(line, place, text, "valeur manquante");
            }

            return _parser is CodeParser && _mustBe ? CodeParser.Unknown : null;
        }

        if (_parser.Parse(text, out object? value) is { } wrong)
        {
            if (!_declared.WrongIsMissing || _mustBe)
            {
                Fault(line, place, _declared.NamesNobody ? PersonalMask.Of(text) : text, wrong);
            }
            else
            {
                _context.Unknown.Count(Unreadable, _declared.NamesNobody || line.IsPersonal(place) ? PersonalMask.Of(text) : text);
            }

            return null;
        }

        return value;
    }

    private object? OfDelivery(LineValues line)
    {
        if (_constant is null)
        {
            line.Fault("la livraison ne dit pas quel jour elle décrit ; donnez-le avec « --as-of »");
        }

        return _constant;
    }

    private object? Constant(string text, Column column) =>
        _parser.Parse(text, out object? value) is { } wrong ? throw new Deliveries.DeliveryFault($"la valeur [{text}] écrite dans le flux pour {column.Name} {wrong}") : value;

    private static void Fault(LineValues line, int place, ReadOnlySpan<char> text, string reason)
    {
        if (place >= 0)
        {
            line.Fault(place, text, reason);
        }
        else
        {
            line.Fault(reason);
        }
    }
}
