using System.Globalization;
using System.Text;
using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Deliveries;

/// <summary>
/// The copy of a delivery that the archive keeps when the original names persons: UTF-8, each line at the line number it
/// had. A sheet becomes a CSV whose first column <c>#</c> is the row. Read back, it gives the same lines.
/// </summary>
public sealed class PseudonymisedCopy
{
    /// <summary>Name of the column that carries row numbers in the copy of a sheet.</summary>
    public const string LineNumberColumn = "#";

    private readonly ArchiveWriter _writer;
    private readonly byte _separator;
    private readonly bool _carriesLineNumbers;
    private int _line = 1;

    /// <summary>Starts the copy with what the reader has read: preamble and header.</summary>
    public PseudonymisedCopy(ISourceReader reader, ArchiveWriter writer)
    {
        _writer = writer;
        _separator = reader.Separator;
        _carriesLineNumbers = reader.CarriesLineNumbers;
        if (_carriesLineNumbers)
        {
            WritePreamble(reader.Preamble);
            WriteNumbered(LineNumberColumn, reader.RawHeader.Span);
        }
        else if (!reader.RawHeader.IsEmpty)
        {
            WriteInPlace(reader.LineNumber, reader.RawHeader.Span);
        }
    }

    /// <summary>Adds a line, already pseudonymised.</summary>
    public void Write(int lineNumber, ReadOnlySpan<byte> record)
    {
        if (_carriesLineNumbers)
        {
            WriteNumbered(lineNumber.ToString(CultureInfo.InvariantCulture), record);
        }
        else
        {
            WriteInPlace(lineNumber, record);
        }
    }

    private void WritePreamble(IReadOnlyDictionary<string, string> preamble)
    {
        CsvRow row = new(_separator);
        foreach ((string label, string value) in preamble)
        {
            row.Clear();
            row.Add(label);
            row.Add(value);
            WriteLine(row.Written);
        }
    }

    private void WriteNumbered(string number, ReadOnlySpan<byte> record)
    {
        _writer.Write(Encoding.UTF8.GetBytes(number));
        _writer.Write([_separator]);
        WriteLine(record);
    }

    /// <summary>Blank lines stand where the original had lines that aren't kept, so that line numbers stay.</summary>
    private void WriteInPlace(int lineNumber, ReadOnlySpan<byte> record)
    {
        for (; _line < lineNumber; _line++)
        {
            _writer.Write("\n"u8);
        }
        WriteLine(record);
        _line += 1 + record.Count((byte)'\n');
    }

    private void WriteLine(ReadOnlySpan<byte> record)
    {
        _writer.Write(record);
        _writer.Write("\n"u8);
    }
}
