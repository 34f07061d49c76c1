using System.Text.Json;

namespace Evaluation.Etl.Reading.Json;

/// <summary>Reads on from a place; false when it needs more bytes, and it is then called again from the same place.</summary>
internal delegate bool JsonAttempt(ref Utf8JsonReader reader);

/// <summary>The part of a JSON stream held in memory: one bounded buffer, read forward.</summary>
internal sealed class JsonWindow(Stream source)
{
    private const int Capacity = 1 << 20;
    private const int Deepest = 64;
    private static readonly JsonReaderOptions Options = new() { AllowMultipleValues = true, MaxDepth = Deepest };
    private readonly byte[] _buffer = new byte[Capacity];
    private JsonReaderState _state = new(Options);
    private int _taken;
    private int _start;
    private int _end;
    private bool _atEnd;

    /// <summary>Bytes held and not yet read.</summary>
    public ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start, _end - _start);

    /// <summary>What the last attempt read, from where it began.</summary>
    public ReadOnlySpan<byte> Taken => _buffer.AsSpan(_taken, _start - _taken);

    /// <summary>Fills the window for the first time and leaves out a byte order mark.</summary>
    public void SkipMark()
    {
        More(0);
        _start = FileSignature.HasUtf8Mark(Unread) ? 3 : 0;
        _taken = _start;
    }

    /// <summary>Whether anything but blanks is left.</summary>
    public bool HasMore()
    {
        do
        {
            int blank = Unread.IndexOfAnyExcept(" \t\r\n"u8);
            if (blank >= 0)
            {
                return true;
            }
            _start = _end;
        }
        while (More(0));
        return false;
    }

    /// <summary>Lets the attempt read, with more bytes as long as it needs some; false when the file ends before.</summary>
    /// <param name="attempt">What reads.</param>
    /// <param name="item">Ordinal of the item being read, for messages.</param>
    public bool Advance(JsonAttempt attempt, int item)
    {
        do
        {
            Utf8JsonReader reader = new(Unread, isFinalBlock: false, _state);
            try
            {
                if (attempt(ref reader))
                {
                    _taken = _start;
                    _start += (int)reader.BytesConsumed;
                    _state = reader.CurrentState;
                    return true;
                }
            }
            catch (JsonException cause)
            {
                throw reader.CurrentDepth >= Deepest - 1 ? JsonFault.TooDeep(item, cause) : JsonFault.Malformed(item, cause);
            }
        }
        while (More(item));
        return false;
    }

    private bool More(int item)
    {
        Unread.CopyTo(_buffer);
        (_start, _end, _taken) = (0, _end - _start, 0);
        if (_end == Capacity)
        {
            throw JsonFault.TooLong(item);
        }
        int before = _end;
        while (!_atEnd && _end < Capacity)
        {
            int read = source.Read(_buffer, _end, Capacity - _end);
            _atEnd = read == 0;
            _end += read;
        }
        return _end > before;
    }
}
