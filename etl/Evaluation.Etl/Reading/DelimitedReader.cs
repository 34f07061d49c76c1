using System.Globalization;
using Evaluation.Etl.Deliveries;

namespace Evaluation.Etl.Reading;

/// <summary>Reads a delimited text file: UTF-8 (or Windows-1252, transcoded), LF or CRLF, quotes as in RFC 4180.</summary>
public sealed class DelimitedReader : ISourceReader
{
    private readonly Stream _source;
    private readonly RecordScanner _scanner;
    private readonly int[] _ends = new int[RecordFields.Most];
    private char[] _characters = new char[4096];
    private int _fieldCount;
    private int _rawStart;
    private bool _atFirstLine;

    /// <summary>Opens the stream, which is disposed with the reader, and reads the header.</summary>
    /// <exception cref="DeliveryFault">The file is empty, isn't such a text, or uses another separator.</exception>
    public DelimitedReader(Stream source, DelimitedFormat format)
    {
        Separator = checked((byte)format.Separator);
        CarriesLineNumbers = format.LineNumberColumn is not null;
        _source = TextEncodings.AsUtf8(source, format.Encoding);
        _scanner = new RecordScanner(_source, Separator);
        SkipMark();
        Preamble = CarriesLineNumbers ? ReadPreamble(format.LineNumberColumn!) : NoPreamble;
        if (!CarriesLineNumbers && !Advance(format.SkippedLines))
        {
            throw new DeliveryFault("le fichier est vide : pas même une ligne d'en-tête");
        }
        _atFirstLine = !CarriesLineNumbers && format.Header.Count > 0;
        RawHeader = _atFirstLine ? ReadOnlyMemory<byte>.Empty : Raw.ToArray();
        List<string> written = HeaderNames.Of(ReadHeader(), 0, format.NumbersRepeated);
        Columns = _atFirstLine ? format.Header : written;
        HeaderSeparator.Require(written, format.Separator, _atFirstLine);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Preamble { get; }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> RawHeader { get; }

    /// <inheritdoc/>
    public byte Separator { get; }

    /// <inheritdoc/>
    public bool CarriesLineNumbers { get; }

    /// <inheritdoc/>
    public int LineNumber { get; private set; }

    /// <inheritdoc/>
    public int FieldCount => _fieldCount == 0 ? Split() : _fieldCount;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Raw => _scanner.Record[_rawStart..];

    private static IReadOnlyDictionary<string, string> NoPreamble { get; } = new Dictionary<string, string>();

    /// <inheritdoc/>
    public bool Read()
    {
        if (_atFirstLine)
        {
            _atFirstLine = false;
            return true;
        }
        if (!Advance())
        {
            return false;
        }
        if (CarriesLineNumbers)
        {
            TakeLineNumber();
        }
        return true;
    }

    /// <inheritdoc/>
    public ReadOnlySpan<char> Field(int index)
    {
        ReadOnlySpan<byte> field = FieldBytes(index);
        // A text never has more UTF-16 units than UTF-8 bytes, so each field owns the room of its bytes.
        int start = RecordFields.Start(_ends, index);
        if (IsFormulaMark(field))
        {
            return [];
        }
        if (_characters.Length < Raw.Length)
        {
            _characters = new char[RecordScanner.LongestRecord];
        }
        Span<char> room = _characters.AsSpan(start, field.Length);
        return room[..RecordFields.Decode(field, room)];
    }

    /// <inheritdoc/>
    public bool IsFormula(int index) => IsFormulaMark(FieldBytes(index));

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();

    /// <summary>In the copy of a sheet a formula is an unquoted equals sign; a text of one equals sign is quoted there.</summary>
    private bool IsFormulaMark(ReadOnlySpan<byte> field) => CarriesLineNumbers && field.SequenceEqual("="u8);

    private ReadOnlySpan<byte> FieldBytes(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, FieldCount);
        int start = RecordFields.Start(_ends, index);
        return Raw[start.._ends[index]];
    }

    private bool Advance()
    {
        _fieldCount = 0;
        _rawStart = 0;
        do
        {
            if (!_scanner.Next())
            {
                return false;
            }
        }
        while (_scanner.Record.IsEmpty);
        LineNumber = _scanner.Line;
        Utf8Check.Require(_scanner.Record, LineNumber);
        return true;
    }

    /// <summary>Moves to the first record below the lines left out.</summary>
    private bool Advance(int skipped)
    {
        bool found = Advance();
        while (found && LineNumber <= skipped)
        {
            found = Advance();
        }
        return found;
    }

    private int Split()
    {
        _fieldCount = RecordFields.Split(Raw, Separator, _ends);
        return _fieldCount > 0
            ? _fieldCount
            : throw new DeliveryFault($"plus de {RecordFields.Most} champs sur la ligne : le séparateur « {(char)Separator} » n'est sans doute pas le bon", LineNumber);
    }

    private void SkipMark()
    {
        ReadOnlySpan<byte> start = _scanner.Peek();
        if (FileSignature.NotText(start) is string kind)
        {
            throw new DeliveryFault($"le fichier est {kind}");
        }
        _scanner.Skip(FileSignature.HasUtf8Mark(start) ? 3 : 0);
    }

    private string[] ReadHeader()
    {
        string[] columns = new string[FieldCount];
        for (int i = 0; i < columns.Length; i++)
        {
            columns[i] = Field(i).ToString();
        }
        return columns;
    }

    /// <summary>Reads what stands before the header of a numbered copy, and stops on the header.</summary>
    private Dictionary<string, string> ReadPreamble(string lineNumberColumn)
    {
        Dictionary<string, string> preamble = [];
        while (Advance())
        {
            if (Field(0).SequenceEqual(lineNumberColumn))
            {
                PassFirstField();
                return preamble;
            }
            preamble[Field(0).ToString()] = FieldCount > 1 ? Field(1).ToString() : "";
        }
        throw new DeliveryFault($"la copie archivée n'a pas de colonne [{lineNumberColumn}]");
    }

    private void TakeLineNumber()
    {
        int physical = LineNumber;
        LineNumber = int.TryParse(Field(0), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw new DeliveryFault("la copie archivée porte un numéro de ligne illisible", physical);
        PassFirstField();
    }

    private void PassFirstField()
    {
        _rawStart = Math.Min(_ends[0] + 1, _scanner.Record.Length);
        _fieldCount = 0;
    }
}
