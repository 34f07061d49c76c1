using System.Text;

namespace Evaluation.DuckDb.Statements;

/// <summary>Turns <c>@name</c>, the portable way of naming a parameter, into DuckDB's <c>$name</c>; literals, quoted names and comments stay.</summary>
internal static class ParameterSyntax
{
    public static string ToDollar(string sql)
    {
        if (!sql.Contains('@', StringComparison.Ordinal))
        {
            return sql;
        }

        StringBuilder result = new(sql);
        int position = 0;
        while (position < sql.Length)
        {
            int end = OpaqueText.EndOf(sql, position);
            if (end == position)
            {
                if (IsParameter(sql, position))
                {
                    result[position] = '$';
                }

                end++;
            }

            position = end;
        }

        return result.ToString();
    }

    /// <summary>The name alone, whichever sign it is written with.</summary>
    public static string BareName(string name) => name.Length > 0 && name[0] is '@' or '$' or ':' ? name[1..] : name;

    private static bool IsParameter(string sql, int at) =>
        sql[at] == '@' && at + 1 < sql.Length && (char.IsLetter(sql[at + 1]) || sql[at + 1] == '_') && (at == 0 || sql[at - 1] != '@');
}
