namespace ExcelNumberFormat;

/// <summary>One piece of a format code.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">Its letters, without quotes and escapes.</param>
internal readonly record struct FormatToken(FormatTokenKind Kind, string Text)
{
    private const string DateLetters = "yYmMdDhHsS";

    /// <summary>What it writes as it stands: its text when literal or a percent sign, otherwise nothing.</summary>
    internal string Literal => Kind is FormatTokenKind.Literal or FormatTokenKind.Percent ? Text : "";

    internal static IEnumerable<FormatToken> Read(string code)
    {
        int at = 0;
        while (at < code.Length)
        {
            (FormatToken token, int length) = ReadOne(code, at);
            at += length;
            yield return token;
        }
    }

    private static (FormatToken Token, int Length) ReadOne(string code, int at) => code[at] switch
    {
        ';' => One(FormatTokenKind.SectionEnd, ";"),
        '%' => One(FormatTokenKind.Percent, "%"),
        '@' => One(FormatTokenKind.TextPlace, "@"),
        '"' => Quoted(code, at),
        '[' => Bracketed(code, at),
        '\\' => at + 1 < code.Length ? (new(FormatTokenKind.Literal, code[at + 1].ToString()), 2) : One(FormatTokenKind.Unreadable, "\\"),
        '_' or '*' => (new(FormatTokenKind.Literal, code[at] == '_' ? " " : ""), Math.Min(2, code.Length - at)),
        '0' or '#' or '?' => Run(FormatTokenKind.Digits, code, at, letter => "0#?.,".Contains(letter, StringComparison.Ordinal)),
        _ when StartsWith(code, at, "General") => (new(FormatTokenKind.General, "General"), 7),
        _ when StartsWith(code, at, "AM/PM") => (new(FormatTokenKind.DatePart, "AM/PM"), 5),
        _ when DateLetters.Contains(code[at], StringComparison.Ordinal) =>
            Run(FormatTokenKind.DatePart, code, at, letter => char.ToUpperInvariant(letter) == char.ToUpperInvariant(code[at])),
        _ => One(FormatTokenKind.Literal, code[at].ToString()),
    };

    private static (FormatToken Token, int Length) One(FormatTokenKind kind, string text) => (new(kind, text), 1);

    private static bool StartsWith(string code, int at, string word) =>
        string.Compare(code, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static (FormatToken Token, int Length) Run(FormatTokenKind kind, string code, int at, Func<char, bool> belongs)
    {
        string run = new([.. code.Skip(at).TakeWhile(belongs)]);
        return (new(kind, run), run.Length);
    }

    private static (FormatToken Token, int Length) Quoted(string code, int at)
    {
        int end = code.IndexOf('"', at + 1);
        return end < 0
            ? (new(FormatTokenKind.Unreadable, code[at..]), code.Length - at)
            : (new(FormatTokenKind.Literal, code[(at + 1)..end]), end - at + 1);
    }

    private static (FormatToken Token, int Length) Bracketed(string code, int at)
    {
        int end = code.IndexOf(']', at);
        if (end < 0)
        {
            return (new(FormatTokenKind.Unreadable, code[at..]), code.Length - at);
        }

        string inside = code[(at + 1)..end];
        bool elapsed = inside.Length > 0 && inside.All(letter => "hHmMsS".Contains(letter, StringComparison.Ordinal));
        return (elapsed ? new(FormatTokenKind.DatePart, $"[{inside}]") : new(FormatTokenKind.Literal, ""), end - at + 1);
    }
}
