namespace Evaluation.Indicators.Queries;

/// <summary>A dimension as of a load: from codes to keys and back to what people read.</summary>
internal sealed class CodeBook(IReadOnlyList<CodeRow> rows)
{
    private readonly Dictionary<int, CodeRow> _byKey = rows.GroupBy(row => row.CodeKey).ToDictionary(same => same.Key, same => same.First());
    private readonly ILookup<string, CodeRow> _byCode = rows.ToLookup(row => row.Code, StringComparer.Ordinal);

    /// <summary>The codes held, in order.</summary>
    public IReadOnlyList<string> Codes => [.. _byCode.Select(same => same.Key).Order(StringComparer.Ordinal)];

    /// <summary>The row of a key; null when it is not held.</summary>
    public CodeRow? Of(int key) => _byKey.GetValueOrDefault(key);

    /// <summary>Keys of the codes; a code that is not held has none.</summary>
    public IReadOnlyList<int> Keys(IEnumerable<string> codes) => [.. codes.SelectMany(code => _byCode[code]).Select(row => row.CodeKey).Order()];

    /// <summary>Keys of the rows of a family.</summary>
    public IReadOnlyList<int> KeysOf(string family) => [.. rows.Where(row => row.Family == family).Select(row => row.CodeKey).Order()];

    /// <summary>Codes among these that are not held.</summary>
    public IEnumerable<string> Unknown(IEnumerable<string> codes) => codes.Where(code => !_byCode.Contains(code));
}
