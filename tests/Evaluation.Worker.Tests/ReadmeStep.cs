using Evaluation.Testing;

namespace Evaluation.Worker.Tests;

/// <summary>One row of README's table « Follow one record ».</summary>
/// <param name="Step">What happens.</param>
/// <param name="File">The file to open.</param>
/// <param name="Arguments">The command that shows it.</param>
public sealed record ReadmeStep(string Step, string File, IReadOnlyList<string> Arguments)
{
    /// <summary>The rows of the table.</summary>
    public static IReadOnlyList<ReadmeStep> Read()
    {
        string readme = System.IO.File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        string table = readme.Split("## Follow one record")[1].Split("\n## ")[0];
        return [.. table.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains("`evaluation ", StringComparison.Ordinal)).Select(Parse)];
    }

    private static ReadmeStep Parse(string line)
    {
        string[] cells = [.. line.Trim('|', ' ').Split(" | ").Select(cell => cell.Trim())];
        return new ReadmeStep(cells[0], cells[2].Trim('`'), Words(cells[3].Trim('`')["evaluation ".Length..]));
    }

    // Words of a command; quotes keep spaces.
    private static List<string> Words(string command)
    {
        List<string> words = [];
        foreach ((int index, string part) in command.Split('"').Index())
        {
            words.AddRange(index % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return words;
    }
}
