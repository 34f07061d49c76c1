using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Disclosure.Publishing;

/// <summary>What readers have not forgotten: what editions printed, what questions were answered.</summary>
/// <param name="values">Where the counts behind values stand.</param>
/// <param name="earlier">The figures of editions.</param>
/// <param name="threshold">Counts of people below it, zero apart, are small.</param>
/// <param name="geography">Year of the perimeters wanted of a set.</param>
internal sealed class ReaderMemory(ValueCounts values, EarlierFigures earlier, int threshold, Func<RawSet, int> geography)
{
    private readonly EarlierCounts _earlier = new(earlier, threshold);
    private readonly Dictionary<PublishedPlace, decimal> _known = [];

    /// <summary>What is known to all readers, and may be shown: hiding it would protect nothing.</summary>
    public HashSet<PublishedPlace> Told { get; } = [];

    /// <summary>What was hidden, and stays so.</summary>
    public HashSet<PublishedPlace> Kept { get; } = [];

    /// <summary>What some know of a count and take away from it, though it may not be shown.</summary>
    public IReadOnlyDictionary<PublishedPlace, decimal> Known => _known;

    /// <summary>Remembers what editions said of the values of a set.</summary>
    public void Remember(RawSet set)
    {
        foreach (RawValue raw in earlier.Any ? set.Values : [])
        {
            (PublishedPlace Place, decimal? Count)[] numbers = [.. values.Numbers(set, raw)];
            if (numbers.Length > 0)
            {
                Remember(set, raw, numbers);
            }
        }
    }

    /// <summary>Remembers what was answered of the values of a set.</summary>
    /// <param name="set">The answer as it would be today, nothing hidden.</param>
    /// <param name="hidden">Names of the cells that were hidden.</param>
    /// <param name="isHidden">Whether a count may not be shown any more.</param>
    public void Recall(RawSet set, IReadOnlySet<string> hidden, Func<PublishedPlace, bool> isHidden)
    {
        foreach (RawValue raw in set.Values)
        {
            if (hidden.Contains(FigureId.Of(set, raw, geography(set))))
            {
                Kept.UnionWith(values.Smallest(set, raw));
            }
            else
            {
                Tell(values.Numbers(set, raw), isHidden);
            }
        }
    }

    // A value of one count that was hidden keeps it hidden; one of several never says for which.
    private void Remember(RawSet set, RawValue raw, (PublishedPlace Place, decimal? Count)[] numbers)
    {
        if (earlier.IsCompared)
        {
            Know(numbers.Length == 1 ? [(numbers[0].Place, _earlier.Before(set, raw, geography(set)))] : []);
            return;
        }

        switch (_earlier.Of(set, raw, geography(set)))
        {
            case EarlierUse.Printed:
                Told.UnionWith(numbers.Select(number => number.Place));
                break;
            case EarlierUse.PrintedForOthers:
                Tell(numbers, _ => false);
                break;
            case EarlierUse.Hidden when numbers.Length == 1:
                Kept.Add(numbers[0].Place);
                break;
        }
    }

    // What some know is known; where these readers may not read it, or may not any more, those who do take it away.
    private void Tell(IEnumerable<(PublishedPlace Place, decimal? Count)> numbers, Func<PublishedPlace, bool> isHidden)
    {
        ILookup<bool, (PublishedPlace Place, decimal? Count)> hidden = numbers.ToLookup(number => IsSmall(number.Count) || isHidden(number.Place));
        Told.UnionWith(hidden[false].Select(number => number.Place));
        Know(hidden[true]);
    }

    private void Know(IEnumerable<(PublishedPlace Place, decimal? Count)> numbers)
    {
        foreach ((PublishedPlace place, decimal? count) in numbers.Where(number => number.Count is not null))
        {
            _known[place] = count!.Value;
        }
    }

    private bool IsSmall(decimal? count) => count is not null and not 0 && Math.Abs(count.Value) < threshold;
}
