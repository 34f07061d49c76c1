namespace Evaluation.DuckDb.Statements;

/// <summary>The stretches of a SQL text in which nothing is a parameter: literals, quoted names, comments.</summary>
internal static class OpaqueText
{
    /// <summary>Where the stretch that begins at <paramref name="start"/> ends; <paramref name="start"/> itself where none begins.</summary>
    public static int EndOf(string sql, int start) => sql[start] switch
    {
        '\'' => Quoted(sql, start, '\'', backslash: IsEscapeString(sql, start)),
        '"' => Quoted(sql, start, '"', backslash: false),
        '-' when Follows(sql, start, "--") => LineComment(sql, start),
        '/' when Follows(sql, start, "/*") => BlockComment(sql, start),
        '$' when start == 0 || !IsNameCharacter(sql[start - 1]) => DollarQuoted(sql, start),
        _ => start,
    };

    private static bool Follows(string sql, int start, string sign) => string.CompareOrdinal(sql, start, sign, 0, sign.Length) == 0;

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool IsEscapeString(string sql, int start) =>
        start > 0 && sql[start - 1] is 'e' or 'E' && (start == 1 || !IsNameCharacter(sql[start - 2]));

    /// <summary>A doubled quote reads as the end of one stretch and the start of the next.</summary>
    private static int Quoted(string sql, int start, char quote, bool backslash)
    {
        int position = start + 1;
        while (position < sql.Length && sql[position] != quote)
        {
            position += backslash && sql[position] == '\\' ? 2 : 1;
        }

        return Math.Min(position + 1, sql.Length);
    }

    private static int LineComment(string sql, int start)
    {
        int end = sql.IndexOf('\n', start);
        return end < 0 ? sql.Length : end + 1;
    }

    private static int BlockComment(string sql, int start)
    {
        int depth = 0;
        int position = start;
        do
        {
            int step = Follows(sql, position, "/*") ? 1 : Follows(sql, position, "*/") ? -1 : 0;
            depth += step;
            position += step == 0 ? 1 : 2;
        }
        while (depth > 0 && position < sql.Length);
        return Math.Min(position, sql.Length);
    }

    private static int DollarQuoted(string sql, int start)
    {
        int position = start + 1;
        while (position < sql.Length && IsNameCharacter(sql[position]))
        {
            position++;
        }

        bool isTag = position < sql.Length && sql[position] == '$' && !char.IsDigit(sql[start + 1]);
        if (!isTag)
        {
            return start;
        }

        string tag = sql[start..(position + 1)];
        int end = sql.IndexOf(tag, position + 1, StringComparison.Ordinal);
        return end < 0 ? sql.Length : end + tag.Length;
    }
}
