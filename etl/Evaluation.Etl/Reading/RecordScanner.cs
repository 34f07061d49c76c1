using Evaluation.Etl.Deliveries;

namespace Evaluation.Etl.Reading;

/// <summary>
/// Cuts a stream of bytes into records (RFC 4180: a quoted field may hold separators and line ends) through one bounded
/// buffer, without allocation. A quote counts as such only where a field starts; elsewhere it is text.
/// </summary>
internal sealed class RecordScanner(Stream source, byte separator)
{
    /// <summary>The longest record accepted, in bytes.</summary>
    public const int LongestRecord = 1 << 20;

    private const int BlockSize = 1 << 18;
    private readonly byte[] _buffer = new byte[LongestRecord + BlockSize];
    private int _start;
    private int _end;
    private int _next;
    private int _recordEnd;
    private int _lineAfter = 1;
    private bool _quoted;
    private bool _atEnd;

    /// <summary>The current record, without its line end.</summary>
    public ReadOnlySpan<byte> Record => _buffer.AsSpan(_start, _recordEnd - _start);

    /// <summary>Physical line where the current record starts.</summary>
    public int Line { get; private set; }

    /// <summary>The first bytes of the file, for its signature; call before the first <see cref="Next"/>.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        Fill();
        return _buffer.AsSpan(0, _end);
    }

    /// <summary>Leaves out the first bytes (a byte order mark).</summary>
    public void Skip(int count) => _next += count;

    /// <summary>Moves to the next record, blank ones included; false at the end.</summary>
    public bool Next()
    {
        _start = _next;
        _quoted = false;
        Line = _lineAfter;
        int lineEnd = LineEnd();
        if (lineEnd < 0 && _start == _end)
        {
            return false;
        }
        _recordEnd = lineEnd < 0 ? _end : lineEnd;
        _next = lineEnd < 0 ? _end : lineEnd + 1;
        if (_recordEnd > _start && _buffer[_recordEnd - 1] == (byte)'\r')
        {
            _recordEnd--;
        }
        _lineAfter = Line + 1 + (_quoted ? Record.Count((byte)'\n') : 0);
        CheckLength(_recordEnd - _start);
        return true;
    }

    /// <summary>Index of the line end that closes the record, or -1 at the end of the file.</summary>
    private int LineEnd()
    {
        int at = _start;
        while (true)
        {
            int hit = _buffer.AsSpan(at, _end - at).IndexOfAny((byte)'\n', (byte)'"', (byte)0);
            if (hit < 0)
            {
                if (!More())
                {
                    return -1;
                }
                at = _start;
                continue;
            }
            at += hit;
            if (_buffer[at] == (byte)'\n')
            {
                return at;
            }
            at = _buffer[at] == 0 ? throw NulByte(at) : AfterQuote(at);
        }
    }

    /// <summary>Where to go on after a quote; the start of the record again when more bytes had to be read.</summary>
    private int AfterQuote(int at)
    {
        if (at != _start && _buffer[at - 1] != separator)
        {
            return at + 1;
        }
        _quoted = true;
        ReadOnlySpan<byte> bytes = _buffer.AsSpan(0, _end);
        int after = RecordFields.AfterClosingQuote(bytes, at);
        int known = after < 0 ? _end : after;
        if (bytes[at..known].Contains((byte)0))
        {
            throw NulByte(at + bytes[at..known].IndexOf((byte)0));
        }
        // At the very end of the buffer the next byte may double the quote: it must be seen before going on.
        if (after < 0 || after == _end)
        {
            return More() ? _start : after < 0 ? throw QuoteLeftOpen(at) : after;
        }
        return bytes[after] == separator || bytes[after] is (byte)'\n' or (byte)'\r' ? after : throw TextAfterQuote(at, after);
    }

    private bool More()
    {
        CheckLength(_end - _start);
        if (_atEnd)
        {
            return false;
        }
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        return Fill();
    }

    private bool Fill()
    {
        int before = _end;
        int wanted = Math.Min(BlockSize, _buffer.Length - _end);
        while (!_atEnd && _end - before < wanted)
        {
            int read = source.Read(_buffer, _end, wanted - (_end - before));
            _atEnd = read == 0;
            _end += read;
        }
        return _end > before;
    }

    private void CheckLength(int length)
    {
        if (length <= LongestRecord)
        {
            return;
        }
        int open = OpenQuote();
        throw open >= 0
            ? QuoteLeftOpen(open)
            : new DeliveryFault("la ligne dépasse 1 Mio : ce n'est pas un fichier de lignes, ou ses fins de ligne manquent", Line);
    }

    /// <summary>Index of the quote that opens a field and doesn't close in what was read, or -1.</summary>
    private int OpenQuote()
    {
        ReadOnlySpan<byte> bytes = _buffer.AsSpan(0, _end);
        for (int at = _start; at < _end; at++)
        {
            if (bytes[at] == (byte)'"' && (at == _start || bytes[at - 1] == separator))
            {
                int after = RecordFields.AfterClosingQuote(bytes, at);
                if (after < 0)
                {
                    return at;
                }
                at = after - 1;
            }
        }
        return -1;
    }

    private DeliveryFault NulByte(int at) => new(
        "octet nul dans le texte : le fichier est abîmé ou en UTF-16 ; enregistrez-le en « CSV UTF-8 »", LineOf(at));

    private DeliveryFault QuoteLeftOpen(int at) => new(
        $"un guillemet (\") ouvert au champ {FieldOf(at)} n'est jamais refermé : doublez-le s'il fait partie du texte", LineOf(at));

    private DeliveryFault TextAfterQuote(int open, int after) => new(
        $"du texte suit le guillemet (\") qui ferme un champ ; le guillemet ouvert ligne {LineOf(open)}, champ {FieldOf(open)}, n'est sans doute pas à sa place", LineOf(after));

    private int LineOf(int at) => Line + _buffer.AsSpan(_start, at - _start).Count((byte)'\n');

    private int FieldOf(int at)
    {
        int[] ends = new int[RecordFields.Most];
        int count = RecordFields.Split(_buffer.AsSpan(_start, at - _start), separator, ends);
        return count < 0 ? RecordFields.Most : count;
    }
}
