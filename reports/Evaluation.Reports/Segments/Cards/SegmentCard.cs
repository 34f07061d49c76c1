using Evaluation.Reports.Figures;
using Evaluation.Reports.Wording;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Cards;

/// <summary>The card of a segment: how large, what sets it apart, where, what for, what it lacks, what it gained, how sure.</summary>
internal sealed class SegmentCard(SegmentPages pages, SegmentRun run)
{
    private const int NamedUnits = 8;
    private const int Drawn = 6;

    // A gap of a standard deviation and a half fills its side.
    private const double WholeBar = 1.5;
    private const double HardlyShows = 0.2;

    private readonly CategoryWords _categories = new(pages, run);
    private readonly Distinctions _distinctions = new(pages, run);
    private readonly StabilityWords _stability = new(pages, run);

    internal Portrait Of(Segment segment) => new(pages.Of(segment.Name), segment.Share is { } share ? pages.Share(share.Value) : "s.", [.. Lines(segment)])
    {
        Status = _stability.Status(segment),
        Bars = Bars(segment),
    };

    private PortraitBars? Bars(Segment segment)
    {
        PortraitBar[] bars = [.. segment.Features
            .Join(run.Features, profile => profile.Column, feature => feature.Feature.Column, (profile, feature) => (profile.Difference, feature.Feature))
            .Where(each => Math.Abs(each.Difference ?? 0) >= HardlyShows)
            .Take(Drawn)
            .Select(each => new PortraitBar(Sentences.Capital(pages.Of(each.Feature.Label).Split(" (")[0]), Math.Clamp(each.Difference!.Value / WholeBar, -1, 1)))];
        return bars.Length == 0 ? null : new PortraitBars(pages.Words.Card.Beside, pages.Words.Card.Less, pages.Words.Card.More, bars);
    }

    private IEnumerable<PortraitLine> Lines(Segment segment)
    {
        yield return new(pages.Words.Card.SizeHeading, Size(segment));
        yield return new(pages.Words.Card.DistinctHeading, _distinctions.Of(segment));
        foreach (CategoryTopic topic in Enum.GetValues<CategoryTopic>())
        {
            if (Said(segment, topic) is string said)
            {
                yield return new(pages.Words.Card.HeadingOf(topic), said);
            }
        }

        yield return new(pages.Words.Stability.Heading, _stability.Of(segment));
    }

    private string Size(Segment segment)
    {
        string size = segment is { Size: int count, Share: { } share }
            ? SegmentPages.Fill(pages.Words.Card.SizeText, pages.Units(run, count), pages.Share(share.Value), pages.Share(share.Low), pages.Share(share.High))
            : pages.Words.Card.SizeHidden;
        return segment.Merged switch
        {
            0 => size,
            1 => $"{size} {pages.Words.Card.MergedOne}",
            _ => $"{size} {SegmentPages.Fill(pages.Words.Card.MergedText, segment.Merged)}",
        };
    }

    private string? Said(Segment segment, CategoryTopic topic) => topic switch
    {
        CategoryTopic.Where => string.Join(" ", new[] { Named(segment), _categories.Of(segment, topic) }.OfType<string>()) is { Length: > 0 } where ? where : null,
        CategoryTopic.Gained => _categories.Of(segment, topic) ?? (run.Definition.CountsPersons ? pages.Words.Card.GainedUnknown : null),
        _ => _categories.Of(segment, topic),
    };

    // Territories are named; places and persons never are.
    private string? Named(Segment segment)
    {
        RunUnit[] units = run.Definition.Unit is SegmentUnit.Commune or SegmentUnit.Epci
            ? [.. run.Units.Where(unit => unit.Segment == segment.Number).OrderBy(unit => NameOrder.Key(unit.Name), StringComparer.Ordinal).ThenBy(unit => unit.Name, StringComparer.Ordinal)]
            : [];
        string others = units.Length > NamedUnits ? SegmentPages.Fill(pages.Words.Card.AndOthers, pages.Whole(units.Length - NamedUnits)) : "";
        return units.Length == 0 ? null : $"{string.Join(", ", units.Take(NamedUnits).Select(unit => unit.Name))}{others}.";
    }
}
