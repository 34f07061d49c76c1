using System.IO.Compression;
using System.Text;

namespace Evaluation.Worker.Tests.Proof;

/// <summary>An archived original cut into fields, by a reader that owes nothing to the program's own.</summary>
internal static class PlainCsv
{
    /// <summary>The records of a copy in the archive, each with the line it starts on, from 1; blank lines are none.</summary>
    internal static IEnumerable<(int Line, List<string> Fields)> Read(string archive, string sha256)
    {
        using GZipStream copy = new(File.OpenRead(Path.Combine(archive, sha256[..2], $"{sha256}.gz")), CompressionMode.Decompress);
        using StreamReader text = new(copy, Encoding.UTF8);
        return [.. Cut(text.ReadToEnd())];
    }

    /// <summary>The records of a text.</summary>
    internal static IEnumerable<(int Line, List<string> Fields)> Cut(string text)
    {
        (int line, int started, bool quoted) = (1, 1, false);
        List<string> fields = [];
        StringBuilder field = new();
        foreach (char letter in text)
        {
            line += letter == '\n' ? 1 : 0;
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (quoted || letter is not (',' or '\n'))
            {
                field.Append(letter);
            }
            else
            {
                fields.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (letter == '\n')
                {
                    if (fields is not [""])
                    {
                        yield return (started, fields);
                    }

                    (fields, started) = ([], line);
                }
            }
        }
    }
}
