using System.Globalization;
using Evaluation.Etl.Mapping.Rows;
using Evaluation.Etl.Partners;

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

    /// <summary>The identity of the current line; empty, with a fault unless its content may stand for it, when a column is.</summary>
    public string Of(LineValues line)
    {
        string identity = _places.Length == 1 ? line.Text(_places[0]).ToString() : rule.FirstFilled ? line.First(_places).ToString() : Joined(line);
        if (identity.Length == 0 && !rule.OtherwiseContent)
        {
            line.Fault(_places.First(place => line.Text(place).IsEmpty), [], "identifiant manquant");
        }
        else if (!Fits(identity))
        {
            line.Fault(_places[0], identity, $"identifiant de plus de {_longest} caractères");
        }

        return identity;
    }

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
        string[] parts = [.. _places.Select(place => line.Text(place).ToString())];
        string glued = Array.Exists(parts, part => part.Length == 0) ? string.Empty : string.Join('|', parts);
        return Fits(glued) ? glued : MemberReading.Shortened(glued, _longest);
    }
}
