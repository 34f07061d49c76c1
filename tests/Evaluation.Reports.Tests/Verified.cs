using System.Runtime.CompilerServices;
using Evaluation.Testing;

namespace Evaluation.Reports.Tests;

/// <summary>Compares a whole result with the file kept in the repository, named from this project's folder.</summary>
internal static class Verified
{
    internal static Task EqualAsync(string file, string actual)
    {
        ExpectedFile.Matches(file, actual, Here());
        return Task.CompletedTask;
    }

    private static string Here([CallerFilePath] string source = "") => source;
}
