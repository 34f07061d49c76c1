using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Deliveries;

/// <summary>
/// The archived copy of a JSON delivery read again when the feed has declared paths since: the copy has no such columns,
/// and they read as empty, as they do where an item leaves them out.
/// </summary>
internal sealed class CopyOfItems : ISourceReader
{
    private readonly DelimitedReader _copy;
    private readonly byte[] _added;
    private byte[] _raw = new byte[4096];

    private CopyOfItems(DelimitedReader copy, IReadOnlyList<string> added)
    {
        _copy = copy;
        Columns = [.. copy.Columns, .. added];
        _added = new byte[added.Count];
        Array.Fill(_added, copy.Separator);
        RawHeader = Widened(copy.RawHeader.Span).ToArray();
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Preamble => _copy.Preamble;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> RawHeader { get; }

    /// <inheritdoc/>
    public byte Separator => _copy.Separator;

    /// <inheritdoc/>
    public bool CarriesLineNumbers => true;

    /// <inheritdoc/>
    public int LineNumber => _copy.LineNumber;

    /// <inheritdoc/>
    public int FieldCount => _copy.FieldCount + _added.Length;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Raw => Widened(_copy.Raw);

    /// <summary>The copy itself where it has every declared column.</summary>
    public static ISourceReader Open(DelimitedReader copy, IReadOnlyList<string> declared)
    {
        string[] added = [.. declared.Except(copy.Columns)];
        return added.Length == 0 ? copy : new CopyOfItems(copy, added);
    }

    /// <inheritdoc/>
    public bool Read() => _copy.Read();

    /// <inheritdoc/>
    public ReadOnlySpan<char> Field(int index) => index < _copy.FieldCount ? _copy.Field(index) : [];

    /// <inheritdoc/>
    public bool IsFormula(int index) => false;

    /// <inheritdoc/>
    public void Dispose() => _copy.Dispose();

    private ReadOnlySpan<byte> Widened(ReadOnlySpan<byte> record)
    {
        if (_raw.Length < record.Length + _added.Length)
        {
            _raw = new byte[2 * (record.Length + _added.Length)];
        }
        record.CopyTo(_raw);
        _added.CopyTo(_raw.AsSpan(record.Length));
        return _raw.AsSpan(0, record.Length + _added.Length);
    }
}
