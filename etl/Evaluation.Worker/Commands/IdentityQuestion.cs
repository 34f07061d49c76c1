using Evaluation.Etl.Erasing;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Warehouse.Erasing;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Commands;

/// <summary>Asks who a person is, column by column as partners name persons, and gives the pseudonyms alone.</summary>
internal static class IdentityQuestion
{
    private const int Few = 3;

    /// <summary>Asks.</summary>
    /// <param name="identity">What partners ask of persons.</param>
    /// <param name="key">Makes the pseudonyms.</param>
    /// <param name="input">Where the answers are typed, one a line; an empty one is not known.</param>
    /// <param name="output">Where the questions go.</param>
    /// <exception cref="UsageFault">No feed names anybody, or the answers name nobody.</exception>
    internal static IReadOnlyList<PersonPseudonym> Ask(PersonIdentity identity, PseudonymKey key, TextReader input, TextWriter output)
    {
        IReadOnlyList<(string Column, IReadOnlyList<string> Feeds)> columns = identity.Columns;
        if (columns.Count == 0)
        {
            throw new UsageFault("Aucun flux du dossier ne nomme les personnes accompagnées : il n'y a personne à effacer.");
        }

        output.WriteLine("Identité de la personne, telle que les partenaires l'écrivent ; laissez vide ce que vous ne savez pas. Elle n'est ni gardée ni répétée.");
        Dictionary<string, string> said = new(StringComparer.Ordinal);
        foreach ((string column, IReadOnlyList<string> feeds) in columns)
        {
            output.Write($"{column} ({Who(feeds)}) : ");
            said[column] = input.ReadLine() ?? string.Empty;
            Warn(column, said[column].Trim(), output);
        }

        output.WriteLine();
        IReadOnlyList<PersonPseudonym> persons = identity.Pseudonyms(said, key);
        return persons.Count > 0 ? persons : throw new UsageFault("Ces réponses ne désignent personne : la première colonne par laquelle un partenaire nomme une personne est vide. Rien n'a changé.");
    }

    // The same column of many partners is told once.
    private static string Who(IReadOnlyList<string> feeds) => feeds.Count <= Few ? string.Join(", ", feeds)
        : $"{string.Join(", ", feeds.Select(feed => feed.Split('/')[1]).Distinct())} de {French.Count(feeds.Select(feed => feed.Split('/')[0]).Distinct().Count(), "partenaire", "partenaires")}";

    // Looked for as it is typed, since a partner may write it so; it is seldom meant.
    private static void Warn(string column, string answer, TextWriter output)
    {
        if (column.StartsWith("Année", StringComparison.Ordinal) && answer.Length > 0 && !(answer.Length == 4 && answer.All(char.IsAsciiDigit)))
        {
            output.WriteLine();
            output.WriteLine("Cette réponse n'est pas une année à quatre chiffres : elle est cherchée telle quelle. Si les partenaires écrivent l'année seule (1950), recommencez avec elle.");
        }
    }
}
