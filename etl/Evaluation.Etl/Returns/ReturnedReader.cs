using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Returns;

/// <summary>
/// The lines of a file that we sent back and that comes again corrected: our own columns are left out, so that each line reads, hashes and is
/// archived as the partner's own. A line whose own columns were all emptied is given up and left out too.
/// </summary>
internal sealed class ReturnedReader : ISourceReader
{
    private readonly ISourceReader _file;
    private readonly int[] _ends = new int[RecordFields.Most];

    private ReturnedReader(ISourceReader file, int delivery)
    {
        _file = file;
        Corrects = delivery;
        Columns = [.. file.Columns.Skip(ReturnColumns.Count)];
        RawHeader = Own(file.RawHeader.Span).ToArray();
    }

    /// <inheritdoc/>
    public int? Corrects { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Preamble => _file.Preamble;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> RawHeader { get; }

    /// <inheritdoc/>
    public byte Separator => _file.Separator;

    /// <inheritdoc/>
    public bool CarriesLineNumbers => _file.CarriesLineNumbers;

    /// <inheritdoc/>
    public int LineNumber => _file.LineNumber;

    /// <inheritdoc/>
    public int FieldCount => Math.Max(0, _file.FieldCount - ReturnColumns.Count);

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Raw => Own(_file.Raw);

    /// <summary>The lines without our columns where the file has them; the file itself otherwise.</summary>
    public static ISourceReader Of(ISourceReader file)
    {
        try
        {
            return ReturnColumns.DeliveryOf(file.Columns) is int delivery ? new ReturnedReader(file, delivery) : file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public bool Read()
    {
        while (_file.Read())
        {
            if (!IsGivenUp())
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public ReadOnlySpan<char> Field(int index) => _file.Field(index + ReturnColumns.Count);

    /// <inheritdoc/>
    public bool IsFormula(int index) => _file.IsFormula(index + ReturnColumns.Count);

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private bool IsGivenUp()
    {
        for (int field = 0; field < FieldCount; field++)
        {
            if (IsFormula(field) || !Field(field).IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
    }

    private ReadOnlySpan<byte> Own(ReadOnlySpan<byte> record)
    {
        int fields = RecordFields.Split(record, Separator, _ends);
        return fields > ReturnColumns.Count ? record[RecordFields.Start(_ends, ReturnColumns.Count)..] : [];
    }
}
