using System.Reflection;

namespace Evaluation.Declared;

/// <summary>The files that an assembly ships inside itself.</summary>
public static class ShippedFiles
{
    /// <summary>Name and content of every file whose name starts so, by name.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="folder">A folder with its slash, or the beginning of a name.</param>
    public static IReadOnlyList<(string Name, string Text)> Under(Assembly assembly, string folder) =>
        [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name => (name, Text(assembly, name)))];

    /// <summary>Content of one file.</summary>
    /// <exception cref="InvalidOperationException">There is no such file: a bug.</exception>
    public static string Text(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"No file [{name}] in [{assembly.GetName().Name}]");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
