using System.Runtime.CompilerServices;
using Xunit;

namespace Evaluation.Testing;

/// <summary>Compares a whole text with a committed file of the test project; on a difference the text received is written beside it.</summary>
public static class ExpectedFile
{
    /// <summary>Fails unless the file holds exactly this text.</summary>
    /// <param name="path">Path of the expected file, from the folder of the test's source file.</param>
    /// <param name="actual">What the program made.</param>
    /// <param name="source">The test's source file; filled by the compiler.</param>
    public static void Matches(string path, string actual, [CallerFilePath] string source = "")
    {
        string expected = Path.Combine(Path.GetDirectoryName(source)!, path);
        string received = Received(expected);
        string? held = File.Exists(expected) ? Lines(File.ReadAllText(expected)) : null;
        if (held == Lines(actual))
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(expected)!);
        File.WriteAllText(received, Lines(actual));
        Assert.Equal(held ?? $"(no file {path}: compare and rename {Path.GetFileName(received)})", Lines(actual));
    }

    private static string Received(string expected) =>
        Path.Combine(Path.GetDirectoryName(expected)!, Path.GetFileNameWithoutExtension(expected) + ".received" + Path.GetExtension(expected));

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";
}
