using Evaluation.Declared;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Matching;
using Evaluation.Segments.Runs;

namespace Evaluation.Segments.Running;

/// <summary>What the segments of a run are called: a code kept from run to run, a name proposed by rule, and the one written in its place.</summary>
/// <param name="Codes">The code of each.</param>
/// <param name="Proposed">The name proposed by rule.</param>
/// <param name="Names">The name written for the code; the one proposed where none is.</param>
/// <param name="Matches">Beside the run before; null where there is none to compare with.</param>
internal sealed record SegmentNaming(IReadOnlyList<string> Codes, IReadOnlyList<Label> Proposed, IReadOnlyList<Label> Names, SegmentMatches? Matches)
{
    // Less than so many standard deviations tells nobody from the others.
    private const double Telling = 0.3;
    private const double Alike = 0.5;
    private const int Letters = 26;

    /// <summary>Names the segments.</summary>
    internal static SegmentNaming Of(SegmentDefinition definition, IReadOnlyList<RunFeature> features, MergedClusters clusters, SegmentPast past)
    {
        SegmentMatches? matches = past.Last is { } last ? DriftReading.Matches(last.Run, features, clusters.Centres) : null;
        string[] codes = Coded(definition, clusters.Count, past, matches);
        Label[] proposed = Distinct([.. Enumerable.Range(0, clusters.Count).Select(cluster => Phrases(features, clusters, cluster))]);
        return new SegmentNaming(codes, proposed, [.. codes.Select((code, at) => past.Codes.GetValueOrDefault(code) ?? proposed[at])], matches);
    }

    /// <summary>The names of the segments of a run, whose rows are others now.</summary>
    internal static SegmentNaming Known(SegmentRun run, MergedClusters clusters, SegmentPast past) => new(
        [.. run.Segments.Select(segment => segment.Code)],
        [.. run.Segments.Select(segment => segment.Proposed)],
        [.. run.Segments.Select(segment => past.Codes.GetValueOrDefault(segment.Code) ?? segment.Proposed)],
        past.Last?.Run is { } last ? DriftReading.SameCodes(last, run, clusters.Centres) : null);

    /// <summary>By how many standard deviations of all rows a segment's mean differs from that of all.</summary>
    internal static double Difference(RunFeature feature, double centre, double overall) => feature.Deviation == 0 ? 0 : (centre - overall) * feature.Width / feature.Deviation;

    private static string[] Coded(SegmentDefinition definition, int count, SegmentPast past, SegmentMatches? matches)
    {
        HashSet<string> used = [.. past.Codes.Keys];
        string[] codes = new string[count];
        for (int segment = 0; segment < count; segment++)
        {
            int? former = matches?.Matches.FirstOrDefault(match => match.Fate == SegmentFate.Same && match.Present == segment)?.Former;
            codes[segment] = former is { } same ? past.Last!.Run.Segments[same].Code : Free(definition.Id, used);
            used.Add(codes[segment]);
        }

        return codes;
    }

    private static string Free(string definition, HashSet<string> used)
    {
        for (int number = 0; ; number++)
        {
            string code = $"{definition}-{Letter(number)}";
            if (!used.Contains(code))
            {
                return code;
            }
        }
    }

    private static string Letter(int number) => number < Letters ? $"{(char)('A' + number)}" : Letter((number / Letters) - 1) + Letter(number % Letters);

    // What tells it most, of different sides first: what people lack says more beside what they use than beside what else they lack. What differs about
    // as much is told in the order declared, so that one row more changes no name.
    private static Label[] Phrases(IReadOnlyList<RunFeature> features, MergedClusters clusters, int cluster)
    {
        (SegmentFeature Feature, double Difference)[] telling = [.. features
            .Select((feature, at) => (feature.Feature, Difference: Difference(feature, clusters.Centres[cluster][at], clusters.Overall(at))))
            .Where(each => Math.Abs(each.Difference) >= Telling)
            .OrderByDescending(each => Math.Round(Math.Abs(each.Difference) / Alike))];
        return [.. telling.DistinctBy(each => each.Feature.Side).Concat(telling).Distinct().Select(each => each.Difference > 0 ? each.Feature.High : each.Feature.Low)];
    }

    // Two phrases, and one more while two segments would be called the same.
    private static Label[] Distinct(Label[][] phrases)
    {
        for (int length = 2; ; length++)
        {
            Label[] names = [.. phrases.Select(each => Joined([.. each.Take(length)]))];
            if (names.Distinct().Count() == names.Length)
            {
                return names;
            }

            if (phrases.All(each => each.Length <= length))
            {
                return [.. names.Select((name, at) => new Label($"{name.Fr} ({at + 1})", $"{name.En} ({at + 1})"))];
            }
        }
    }

    private static Label Joined(Label[] phrases) => phrases.Length == 0
        ? new Label("Proche de l'ensemble", "Close to the whole")
        : new Label(Capital(string.Join(", ", phrases.Select(phrase => phrase.Fr))), Capital(string.Join(", ", phrases.Select(phrase => phrase.En))));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
