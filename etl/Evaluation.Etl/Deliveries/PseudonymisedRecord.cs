using System.Text;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Deliveries;

/// <summary>
/// A line as delivered with its personal fields replaced by pseudonyms, everything else byte for byte. Pseudonyms already
/// there pass unchanged, so the archived copy of a line gives itself. A line of another width than declared, whose
/// personal field can't be told, keeps its width and nothing else.
/// </summary>
public sealed class PseudonymisedRecord
{
    private readonly byte _separator;
    private readonly int _width;
    private readonly PersonalColumn[] _inside;
    private readonly PersonalColumn[] _ending;
    private readonly byte[][] _missing;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _missingTexts;
    private readonly int[] _ends = new int[RecordFields.Most];
    private byte[] _bytes = new byte[4096];
    private char[] _characters = new char[256];
    private byte[] _lastEnding = [];
    private byte[] _lastReplacement = [];
    private int _length;

    /// <summary>For lines of a known width.</summary>
    /// <param name="separator">What separates fields.</param>
    /// <param name="width">How many fields a proper line has.</param>
    /// <param name="columns">The personal ones.</param>
    /// <param name="missing">What the partner writes where there is no value (<c>null</c>); it isn't a person.</param>
    public PseudonymisedRecord(byte separator, int width, IEnumerable<PersonalColumn> columns, IEnumerable<string> missing)
    {
        _separator = separator;
        _width = width;
        PersonalColumn[] ordered = [.. columns.OrderBy(column => column.Index)];
        int ending = EndingOf(ordered, width);
        (_inside, _ending) = (ordered[..ending], ordered[ending..]);
        string[] texts = [.. missing];
        _missing = [.. texts.Append("=").Select(Encoding.UTF8.GetBytes)];
        _missingTexts = texts.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The pseudonymised line, valid until the next call.</summary>
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> raw)
    {
        if (_inside.Length + _ending.Length == 0)
        {
            return raw;
        }
        _length = 0;
        int count = RecordFields.Split(raw, _separator, _ends);
        if (count == _width)
        {
            Replace(raw);
        }
        else
        {
            Blank(count < 0 ? RecordFields.Most : count);
        }
        return _bytes.AsSpan(0, _length);
    }

    private void Replace(ReadOnlySpan<byte> raw)
    {
        int copied = ReplaceEach(_inside, raw, 0);
        if (_ending.Length == 0)
        {
            Append(raw[copied..]);
            return;
        }
        int start = RecordFields.Start(_ends, _ending[0].Index);
        Append(raw[copied..start]);
        AppendEnding(raw, start);
    }

    // The erased columns that end a line are nearly always the same bytes: what replaces them is remembered.
    private void AppendEnding(ReadOnlySpan<byte> raw, int start)
    {
        if (!raw[start..].SequenceEqual(_lastEnding))
        {
            int from = _length;
            Append(raw[ReplaceEach(_ending, raw, start)..]);
            _lastEnding = raw[start..].ToArray();
            _lastReplacement = _bytes[from.._length];
            return;
        }
        Append(_lastReplacement);
    }

    private int ReplaceEach(PersonalColumn[] columns, ReadOnlySpan<byte> raw, int copied)
    {
        foreach (PersonalColumn column in columns)
        {
            int start = RecordFields.Start(_ends, column.Index);
            Append(raw[copied..start]);
            copied = _ends[column.Index];
            Append(Replacement(raw[start..copied], column));
        }
        return copied;
    }

    private static int EndingOf(PersonalColumn[] columns, int width)
    {
        int first = columns.Length;
        while (first > 0 && columns[first - 1].Pseudonymizer is null && columns[first - 1].Index == width - (columns.Length - first) - 1)
        {
            first--;
        }
        return first;
    }

    private ReadOnlySpan<byte> Replacement(ReadOnlySpan<byte> field, PersonalColumn column)
    {
        if (IsMissing(field))
        {
            return field;
        }
        return column.Pseudonymizer is not Pseudonymizer pseudonymizer ? []
            : field[0] == (byte)'"' ? OfQuoted(field, pseudonymizer)
            : pseudonymizer.Of(field).Marked;
    }

    private ReadOnlySpan<byte> OfQuoted(ReadOnlySpan<byte> field, Pseudonymizer pseudonymizer)
    {
        if (_characters.Length < field.Length)
        {
            _characters = new char[field.Length];
        }
        ReadOnlySpan<char> value = _characters.AsSpan(0, RecordFields.Decode(field, _characters));
        return value.Trim().IsEmpty || _missingTexts.Contains(value) ? [] : pseudonymizer.Of(value).Marked;
    }

    private bool IsMissing(ReadOnlySpan<byte> field)
    {
        if (field.Trim(" \t"u8).IsEmpty)
        {
            return true;
        }
        foreach (byte[] missing in _missing)
        {
            if (field.SequenceEqual(missing))
            {
                return true;
            }
        }
        return false;
    }

    private void Blank(int count)
    {
        Append("[•••]"u8);
        for (int i = 1; i < count; i++)
        {
            Append([_separator]);
        }
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (_bytes.Length < _length + bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + bytes.Length));
        }
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }
}
