namespace Evaluation.Testing;

/// <summary>Where this repository is checked out.</summary>
public static class Repository
{
    /// <summary>The folder of <c>Evaluation.sln</c>.</summary>
    /// <exception cref="InvalidOperationException">The tests run outside of a checkout.</exception>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Evaluation.sln")) ? folder
        : Path.GetDirectoryName(folder) is { } parent ? Find(parent)
        : throw new InvalidOperationException($"No Evaluation.sln above [{AppContext.BaseDirectory}]");
}
