using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Reading.Workbooks;

namespace Evaluation.Etl.Reading;

/// <summary>
/// Reads the rows of one sheet of a workbook (.xlsx) as lines, streaming: dates as ISO text, numbers in invariant
/// notation, booleans as <c>true</c> and <c>false</c>, formulas flagged and empty. Cells right of the header are left out.
/// </summary>
public sealed class WorkbookReader : ISourceReader
{
    private readonly WorkbookPackage _package;
    private readonly SheetRows _rows;
    private readonly WorkbookFormat _format;
    private readonly CsvRow _raw = new((byte)',');
    private int _first;
    private bool _written;

    /// <summary>Opens a workbook, whose stream is disposed with the reader, and reads down to the header.</summary>
    /// <param name="source">The file; it must allow seeking, for a workbook is read from its end.</param>
    /// <param name="format">Where the lines stand.</param>
    /// <exception cref="DeliveryFault">It isn't such a workbook, or its sheet or header is missing.</exception>
    public WorkbookReader(Stream source, WorkbookFormat format)
    {
        _format = format;
        _package = WorkbookPackage.Open(source);
        try
        {
            _rows = WorkbookParts.OpenSheet(_package, format.Sheet);
            Dictionary<string, string> preamble = [];
            Columns = FindHeader(preamble);
            Preamble = preamble;
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
            if (!_rows.IsBlank(_first, Columns.Count))
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

    private List<string> FindHeader(Dictionary<string, string> preamble)
    {
        while (_rows.Next())
        {
            _first = _rows.FirstUsed();
            if (_first < 0)
            {
                continue;
            }
            if (_rows.Cell(_first).Text.AsSpan().Trim().Equals(_format.HeaderFirstCell, StringComparison.OrdinalIgnoreCase))
            {
                return HeaderTexts();
            }
            AddToPreamble(preamble);
        }
        throw new DeliveryFault($"la feuille [{_format.Sheet}] n'a pas de ligne d'en-tête commençant par [{_format.HeaderFirstCell}] : repartez du modèle, sans renommer ses colonnes");
    }

    private List<string> HeaderTexts()
    {
        List<string> columns = [];
        for (int i = _first; i < _rows.Width; i++)
        {
            columns.Add(_rows.Cell(i).Text.Trim());
        }
        columns.RemoveRange(columns.FindLastIndex(name => name.Length > 0) + 1, columns.Count - 1 - columns.FindLastIndex(name => name.Length > 0));
        return columns;
    }

    private void AddToPreamble(Dictionary<string, string> preamble)
    {
        string written = _rows.Cell(_first).Text.Trim(' ', '\u00a0', ':');
        string? label = _format.Preamble.FirstOrDefault(known => known.Equals(written, StringComparison.OrdinalIgnoreCase));
        if (label is null)
        {
            return;
        }
        SheetCell value = _rows.FirstUsedAfter(_first);
        preamble[label] = value.IsFormula
            ? throw new DeliveryFault("une formule tient la place de la valeur : tapez la valeur elle-même", _rows.Number, label)
            : value.Text.Trim();
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
