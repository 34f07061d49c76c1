using System.Runtime.CompilerServices;
using Xunit;

namespace Evaluation.Testing;

/// <summary>
/// Compares a whole text with a committed file of the test project. On a difference the text received is written beside it, or in its place where
/// <c>EVALUATION_TEST_ACCEPT</c> is <c>true</c>, to be read as a difference of the repository before it is committed.
/// </summary>
public static class ExpectedFile
{
    private static readonly bool Accepts = Environment.GetEnvironmentVariable("EVALUATION_TEST_ACCEPT") == "true";

    /// <summary>Fails unless the file holds exactly this text.</summary>
    /// <param name="path">Path of the expected file, from the folder of the test's source file.</param>
    /// <param name="actual">What the program made.</param>
    /// <param name="source">The test's source file; filled by the compiler.</param>
    public static void Matches(string path, string actual, [CallerFilePath] string source = "")
    {
        string expected = Path.Combine(Path.GetDirectoryName(source)!, path);
        string received = Received(expected);
        string? held = File.Exists(expected) ? Lines(File.ReadAllText(expected)) : null;
        if (held != Lines(actual))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(expected)!);
            File.WriteAllText(Accepts ? expected : received, Lines(actual));
            Assert.True(Accepts || held is not null, $"No file [{path}]: it is received in [{received}].");
            Assert.Equal(Accepts ? Lines(actual) : held, Lines(actual));
        }

        File.Delete(received);
    }

    private static string Received(string expected) =>
        Path.Combine(Path.GetDirectoryName(expected)!, Path.GetFileNameWithoutExtension(expected) + ".received" + Path.GetExtension(expected));

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";
}
