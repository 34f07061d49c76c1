namespace Evaluation.Etl.Mapping;

/// <summary>Walks the items of a list written <c>{a,b,"c, d"}</c>, as PostgreSQL exports it.</summary>
public ref struct ListValue
{
    private ReadOnlySpan<char> _rest;

    /// <summary>A list; a value without braces is its only item.</summary>
    public ListValue(ReadOnlySpan<char> text)
    {
        _rest = text.Length >= 2 && text[0] == '{' && text[^1] == '}' ? text[1..^1] : text;
        Current = [];
    }

    /// <summary>The item reached, quotes undone.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>This list, for <c>foreach</c>.</summary>
    public readonly ListValue GetEnumerator() => this;

    /// <summary>Goes to the next item.</summary>
    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            return false;
        }

        int quote = _rest[0] == '"' ? _rest[1..].IndexOf('"') + 1 : 0;
        int comma = _rest[quote..].IndexOf(',');
        int end = comma < 0 ? _rest.Length : quote + comma;
        Current = _rest[..end].Trim().Trim('"');
        _rest = comma < 0 ? [] : _rest[(end + 1)..];
        return true;
    }
}
