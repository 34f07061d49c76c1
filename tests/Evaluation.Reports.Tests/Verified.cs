using System.Runtime.CompilerServices;

namespace Evaluation.Reports.Tests;

/// <summary>Compares a whole result with the file kept in the repository; a difference leaves the result beside it as <c>.received.</c></summary>
internal static class Verified
{
    internal static async Task EqualAsync(string file, string actual, [CallerFilePath] string caller = "")
    {
        string path = Path.Combine(AppContext.BaseDirectory, file);
        string expected = File.Exists(path) ? (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n") : "";
        if (expected != actual)
        {
            string received = Path.Combine(AppContext.BaseDirectory, file.Replace(".verified.", ".received.", StringComparison.Ordinal));
            Directory.CreateDirectory(Path.GetDirectoryName(received)!);
            await File.WriteAllTextAsync(received, actual);
            Assert.Fail($"{Path.GetFileName(caller)}: the result differs from [{file}]. It is in [{received}]; look at it and, if it is right, put it in the place of the file.");
        }
    }
}
