using System.Reflection;

namespace Evaluation.Warehouse;

/// <summary>Declared files shipped inside this assembly.</summary>
internal static class EmbeddedFiles
{
    private static readonly Assembly Here = typeof(EmbeddedFiles).Assembly;

    /// <summary>Name and content of every file under a folder.</summary>
    internal static IEnumerable<(string Name, string Text)> Under(string folder) =>
        Here.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => ($"warehouse/{name}", Read(name)));

    private static string Read(string name)
    {
        using StreamReader reader = new(Here.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
