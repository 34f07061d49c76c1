using System.Globalization;
using Evaluation.Etl.Mapping.Rows;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Pseudonyms;

namespace Evaluation.Etl.Mapping;

/// <summary>Makes the identity of a line: its declared columns or, where the feed allows it, its content and occurrence.</summary>
/// <param name="rule">The rule.</param>
/// <param name="places">Where its columns stand.</param>
/// <param name="suffix">Characters that rows add to it.</param>
public sealed class LineIdentity(FeedIdentityRule rule, ColumnPlaces places, int suffix = 0)
{
    private readonly int _longest = 120 - suffix;
    private readonly Dictionary<long, int> _occurrences = [];
    private readonly int[] _places = places.Of(rule.Columns);

    /// <summary>Makes pseudonyms of the columns that name somebody, by their place: an identity is kept as it is read. Where all of them do, only the first must be filled.</summary>
    public IReadOnlyDictionary<int, Pseudonymizer> Named { get; init; } = new Dictionary<int, Pseudonymizer>();

    /// <summary>What makes those pseudonyms in a feed.</summary>
    internal static IReadOnlyDictionary<int, Pseudonymizer> NamedBy(FeedDefinition feed, ColumnPlaces places, PseudonymKey? key) =>
        feed.Identity.Columns.Where(feed.Personal.ContainsKey).ToDictionary(places.Optional, column => new Pseudonymizer(
            key ?? throw new PseudonymKeyFault("L'identifiant d'une ligne nomme quelqu'un : il faut la clé des pseudonymes du dossier."), feed.Personal[column].Namespace, feed.Personal[column].Kind));

    /// <summary>The identity of the current line; empty, with a fault unless its content may stand for it, when a column is.</summary>
    public string Of(LineValues line)
    {
        string identity = _places.Length == 1 ? Text(line, _places[0]) : rule.FirstFilled ? First(line) : Joined(line);
        if (identity.Length == 0 && !rule.OtherwiseContent)
        {
            line.Fault(_places.First(place => line.Text(place).IsEmpty), [], "identifiant manquant");
        }
        else if (!Fits(identity))
        {
            line.Fault(_places[0], Named.Count > 0 ? [] : identity, $"identifiant de plus de {_longest} caractères");
        }

        return identity;
    }

    /// <summary>The identifiers that the line gives besides its identity, where any of several may be it.</summary>
    public IEnumerable<string> Others(LineValues line, string identity) =>
        !rule.FirstFilled ? [] : [.. _places.Select(place => Text(line, place)).Where(text => text.Length > 0 && text != identity && Fits(text)).Distinct()];

    /// <summary>Whether a row may be held under this identity.</summary>
    public bool Fits(string identity) => identity.Length <= _longest;

    /// <summary>The identity itself, or the content and which time it occurs in the file.</summary>
    public string Complete(string identity, long contentHash)
    {
        if (identity.Length > 0)
        {
            return identity;
        }

        int occurrence = _occurrences[contentHash] = _occurrences.GetValueOrDefault(contentHash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"={contentHash:x16}#{occurrence}");
    }

    private string Joined(LineValues line)
    {
        string[] parts = [.. _places.Select(place => Text(line, place))];
        bool isWhole = Named.Count > 0 && Named.Count == _places.Length ? parts[0].Length > 0 : !Array.Exists(parts, part => part.Length == 0);
        string glued = isWhole ? string.Join('|', parts) : string.Empty;
        return Fits(glued) ? glued : MemberReading.Shortened(glued, _longest);
    }

    private string First(LineValues line) => _places.Select(place => Text(line, place)).FirstOrDefault(text => text.Length > 0) ?? string.Empty;

    private string Text(LineValues line, int place)
    {
        ReadOnlySpan<char> text = line.Text(place);
        return !text.IsEmpty && Named.TryGetValue(place, out Pseudonymizer? pseudonyms) ? pseudonyms.Of(text).Hex : text.ToString();
    }
}
