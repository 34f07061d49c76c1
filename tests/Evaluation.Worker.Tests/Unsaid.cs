namespace Evaluation.Worker.Tests;

/// <summary>What the program must never say, on its terminal or in its logs: people's names and identifiers, and secrets. Every run of the suite is looked at.</summary>
internal static class Unsaid
{
    private static readonly string[] Names =
    [
        .. from first in new[] { "Camille", "Dominique", "Sacha", "Morgan", "Claude", "Alix", "Charlie", "Maxime" }
           from last in new[] { "Martin", "Le Goff", "Petit", "Garcia", "N'Diaye", "Lefèvre", "Moreau", "Bensaïd" }
           select $"{first} {last}",
    ];

    private static readonly string[] Secrets = ["secret-de-test", "Password=", "Str0ng!Passw0rd"];

    // A delivery may be named after somebody.
    private static readonly string[] Files = ["Jeanne Dupuis"];

    /// <summary>Fails when a text says any of it.</summary>
    /// <param name="folder">The folder the program ran in; advisers are those of the CRA delivered there.</param>
    /// <param name="text">What it said.</param>
    public static void In(string folder, string text)
    {
        string[] said = [.. Names.Concat(Secrets).Concat(Files).Concat(Advisers(folder)).Where(word => text.Contains(word, StringComparison.Ordinal))];
        Assert.True(said.Length == 0, $"the program said {said.Length} thing(s) it must not, of {said.FirstOrDefault()?.Length} characters");
    }

    // Identifiers of advisers as the partner writes them: 24 hexadecimal digits, in the column of that name.
    private static IEnumerable<string> Advisers(string folder)
    {
        string file = Path.Combine(folder, "livraisons", "cra-v1.csv");
        if (!File.Exists(file))
        {
            return [];
        }

        string[] lines = [.. File.ReadLines(file).Take(50)];
        int place = Array.IndexOf(lines[0].Split(','), "v1_conseiller_numerique_id");
        return lines.Skip(1).SelectMany(line => line.Split(',').Where((cell, column) => column == place && cell.Length == 24)).Distinct();
    }
}
