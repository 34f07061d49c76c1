namespace Evaluation.DuckDb;

/// <summary>The SQL files of this assembly.</summary>
internal static class EmbeddedSql
{
    public static string Load(string file)
    {
        using Stream stream = typeof(EmbeddedSql).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The assembly holds no SQL file [{file}].");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
