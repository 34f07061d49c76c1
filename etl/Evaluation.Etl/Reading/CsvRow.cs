using System.Buffers;
using System.Text;

namespace Evaluation.Etl.Reading;

/// <summary>One record of a delimited file being written in UTF-8, quoted only where it must be.</summary>
internal sealed class CsvRow(byte separator)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\"\r\n");
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private int _fields;

    /// <summary>The record so far, without line end.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>Starts a new record.</summary>
    public void Clear()
    {
        _bytes.ResetWrittenCount();
        _fields = 0;
    }

    /// <summary>Adds a field; a lone equals sign is quoted, for bare it means a formula.</summary>
    public void Add(ReadOnlySpan<char> field)
    {
        Separate();
        if (field.ContainsAny(Special) || field.Contains((char)separator) || field is "=")
        {
            Encoding.UTF8.GetBytes($"\"{field.ToString().Replace("\"", "\"\"", StringComparison.Ordinal)}\"", _bytes);
            return;
        }
        Encoding.UTF8.GetBytes(field, _bytes);
    }

    /// <summary>Adds several fields.</summary>
    public void AddAll(IEnumerable<string> fields)
    {
        foreach (string field in fields)
        {
            Add(field);
        }
    }

    /// <summary>Adds the mark of a cell that holds a formula.</summary>
    public void AddFormula()
    {
        Separate();
        _bytes.Write("="u8);
    }

    private void Separate()
    {
        if (_fields++ > 0)
        {
            _bytes.Write([separator]);
        }
    }
}
