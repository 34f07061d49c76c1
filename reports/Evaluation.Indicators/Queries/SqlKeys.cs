using System.Globalization;

namespace Evaluation.Indicators.Queries;

/// <summary>Writes keys and texts into SQL: keys are whole numbers, texts are quoted.</summary>
internal static class SqlKeys
{
    /// <summary>What no row meets.</summary>
    public const string Never = "1 = 0";

    /// <summary>The column holds one of the keys; nothing does when there are none.</summary>
    public static string In(string column, IReadOnlyList<int> keys) => keys.Count switch
    {
        0 => Never,
        1 => string.Create(CultureInfo.InvariantCulture, $"{column} = {keys[0]}"),
        _ => $"{column} in ({string.Join(", ", keys.Select(key => key.ToString(CultureInfo.InvariantCulture)))})",
    };

    /// <summary>The column holds a key of one of the codes; always true, as an empty text, when there are no codes.</summary>
    public static string In(string column, IReadOnlyList<string> codes, Func<IEnumerable<string>, IReadOnlyList<int>> keys) =>
        codes.Count == 0 ? "" : In(column, keys(codes));

    /// <summary>A text as SQL.</summary>
    public static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Rows of a table held true at the load.</summary>
    public static string Held(string alias) => $"{alias}.recorded_from <= @load and @load < {alias}.recorded_to";
}
