namespace Evaluation.Indicators.Queries.Sharing;

/// <summary>The cells of one reading that counts persons, filled person after person: a person counts in a cell when first met there.</summary>
/// <param name="reading">The reading.</param>
/// <param name="person">The column of the person, below 1 where a row names nobody.</param>
/// <param name="kept">The column that tells whether its filter keeps a row; null when it keeps all.</param>
/// <param name="places">The columns that its cells are told apart by.</param>
/// <param name="conditions">For each contract, the column that tells whether a row counts; null when all do.</param>
internal sealed class PersonTally(Reading reading, int person, int? kept, int[] places, int?[] conditions) : RowTally<PersonTally.PersonCount>(reading, kept, places)
{
    private readonly Reading _reading = reading;
    private readonly int?[] _told = [.. conditions.Distinct()];

    protected override PersonCount[] Empty() => new PersonCount[_told.Length];

    protected override void Count(PersonCount[] cell, ReadOnlySpan<long> row)
    {
        for (int index = 0; index < cell.Length; index++)
        {
            if (_told[index] is not int condition || row[condition] != 0)
            {
                cell[index].Add(row[person]);
            }
        }
    }

    protected override LeafNumber Number(PersonCount[] cell, int leaf) => cell[Array.IndexOf(_told, conditions[leaf])].Of(_reading.Leaves[leaf]);

    internal struct PersonCount
    {
        private long _rows;
        private long _named;
        private long _persons;
        private long _last;

        public void Add(long person)
        {
            _rows++;
            if (person > 0)
            {
                _named++;
                _persons += person == _last ? 0 : 1;
                _last = person;
            }
        }

        public readonly LeafNumber Of(Leaf leaf) => leaf.OnceColumn is null ? new LeafNumber(_rows, _rows, _rows, null) : new LeafNumber(_persons, _named, _rows, null);
    }
}
