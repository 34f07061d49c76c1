using Evaluation.Etl.Partners;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Reads whom a row is about: the key of a pseudonym, 0 where the line names nobody.</summary>
internal sealed class BeneficiaryReading : IColumnReading
{
    private readonly RowContext _context;
    private readonly PersonReading _person;
    private readonly int _slot;

    internal BeneficiaryReading(int slot, PersonColumns declared, RowContext context)
    {
        (_slot, _context) = (slot, context);
        _person = new PersonReading(context.Feed.Definition, declared, context.Places, context.NamePersons(declared.Namespace), context.Erased);
    }

    /// <inheritdoc/>
    public void Read(LineValues line, object?[] row) => row[_slot] = _person.Of(line) is { } pseudonym ? _context.Beneficiaries!.Of(pseudonym) : 0L;
}
