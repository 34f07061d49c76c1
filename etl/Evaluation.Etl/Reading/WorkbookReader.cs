using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Reading.Workbooks;

namespace Evaluation.Etl.Reading;

/// <summary>
/// Reads the rows of one sheet of a workbook (.xlsx) as lines, streaming: dates as ISO text, numbers in invariant
/// notation, booleans as <c>true</c> and <c>false</c>, formulas flagged and empty. Cells right of the header are left out,
/// and so are rows that the format ignores and rows of formulas that compute nothing.
/// </summary>
public sealed class WorkbookReader : ISourceReader
{
    private readonly WorkbookPackage _package;
    private readonly SheetRows _rows;
    private readonly CsvRow _raw = new((byte)',');
    private readonly IReadOnlyList<string> _ignoredValues;
    private readonly int _ignoredBy;
    private readonly int _first;
    private bool _written;

    /// <summary>Opens a workbook, whose stream is disposed with the reader, and reads down to the header.</summary>
    /// <param name="source">The file; it must allow seeking, for a workbook is read from its end.</param>
    /// <param name="format">Where the lines stand.</param>
    /// <exception cref="DeliveryFault">It isn't such a workbook, or its sheet or header is missing.</exception>
    public WorkbookReader(Stream source, WorkbookFormat format)
    {
        _package = WorkbookPackage.Open(source);
        try
        {
            _rows = WorkbookParts.OpenSheet(_package, format.Sheet);
            (_first, Columns, Preamble) = SheetHeader.Find(_rows, format);
            _ignoredValues = format.Ignored?.Values ?? [];
            _ignoredBy = format.Ignored is { } ignored ? PlaceOf(ignored.Column) : -1;
            RawHeader = WrittenHeader();
        }
        catch
        {
            _package.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Preamble { get; }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> RawHeader { get; }

    /// <inheritdoc/>
    public byte Separator => (byte)',';

    /// <inheritdoc/>
    public bool CarriesLineNumbers => true;

    /// <inheritdoc/>
    public int LineNumber => _rows.Number;

    /// <inheritdoc/>
    public int FieldCount => Columns.Count;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Raw => _written ? _raw.Written : Write();

    /// <inheritdoc/>
    public bool Read()
    {
        _written = false;
        while (_rows.Next())
        {
            if (!_rows.IsBlank(_first, Columns.Count) && !IsIgnored())
            {
                return true;
            }
        }
        return false;
    }

    /// <inheritdoc/>
    public ReadOnlySpan<char> Field(int index) => IsFormula(index) ? [] : _rows.Cell(_first + index).Text;

    /// <inheritdoc/>
    public bool IsFormula(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Columns.Count);
        return _rows.Cell(_first + index).IsFormula;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _rows.Dispose();
        _package.Dispose();
    }

    private int PlaceOf(string column)
    {
        int place = Columns.ToList().IndexOf(column);
        return place >= 0 ? place : throw new DeliveryFault($"la feuille n'a plus la colonne [{column}], qui dit quelles lignes sont des consignes : repartez du modèle", null, column);
    }

    private bool IsIgnored()
    {
        if (_ignoredBy < 0)
        {
            return false;
        }
        string value = _rows.Cell(_first + _ignoredBy).Text.Trim();
        return _ignoredValues.Any(ignored => ignored.Equals(value, StringComparison.OrdinalIgnoreCase));
    }

    private byte[] WrittenHeader()
    {
        _raw.Clear();
        _raw.AddAll(Columns);
        return _raw.Written.ToArray();
    }

    private ReadOnlySpan<byte> Write()
    {
        _raw.Clear();
        for (int i = 0; i < Columns.Count; i++)
        {
            if (IsFormula(i))
            {
                _raw.AddFormula();
            }
            else
            {
                _raw.Add(Field(i));
            }
        }
        _written = true;
        return _raw.Written;
    }
}
