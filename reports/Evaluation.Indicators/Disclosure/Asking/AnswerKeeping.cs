using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure.Publishing;
using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Disclosure.Asking;

/// <summary>Answers beside every answer given before, and keeps what it told.</summary>
/// <param name="run">The figures.</param>
/// <param name="ledger">The questions answered.</param>
/// <param name="counts">What values tell.</param>
/// <param name="geography">The perimeters of a request.</param>
internal sealed class AnswerKeeping(IndicatorRun run, QuestionLedger ledger, PublishedCounts counts, Func<ValueRequest, Perimeters> geography)
{
    private readonly Dictionary<(string Id, DateOnly Day), IReadOnlyList<IndicatorContract>> _counted = [];

    /// <summary>Tells a publication what its readers were answered before of the same counts: each question is computed once, together with the others, however often it was asked.</summary>
    public void Recall(Publication publication, IReadOnlyList<ValueRequest> requests)
    {
        IReadOnlyList<AskedBefore> related = Related(requests);
        foreach ((AskedBefore earlier, IReadOnlyList<RawSet> sets) in related.Zip(run.RawEach([.. related.Select(earlier => earlier.Request)])))
        {
            foreach (AskedQuestion asked in earlier.Asked)
            {
                publication.Recall(sets, asked.Hidden.ToHashSet(StringComparer.Ordinal));
            }
        }
    }

    /// <summary>Keeps a question with what is hidden of its answer; one that counts nobody is nobody's secret.</summary>
    public void Note(Publication publication, ValueRequest request, IReadOnlyList<RawSet> sets)
    {
        if (Components(request).Any())
        {
            string[] hidden = [.. sets.SelectMany(set => set.Values.Where(raw => publication.Hides(set, raw)).Select(raw => FigureId.Of(set, raw, geography(set.Request).Wanted))).Order(StringComparer.Ordinal)];
            ledger.Note(new AskedQuestion(request.Audience, run.AsOf, EditionQuestion.Of(request), hidden));
        }
    }

    // Those that count what is asked, then those that count what these do, until there are no more.
    private List<AskedBefore> Related(IReadOnlyList<ValueRequest> requests)
    {
        HashSet<string> told = [.. requests.SelectMany(Components)];
        List<AskedBefore> left = [.. ledger.Asked.GroupBy(asked => asked.Question.Text).Select(same => Before(same, requests[0].Audience)).OfType<AskedBefore>()];
        List<AskedBefore> related = [];
        for (bool found = true; found;)
        {
            ILookup<bool, AskedBefore> counting = left.ToLookup(earlier => earlier.Components.Overlaps(told));
            told.UnionWith(counting[true].SelectMany(earlier => earlier.Components));
            related.AddRange(counting[true]);
            left = [.. counting[false]];
            found = counting[true].Any();
        }

        return related;
    }

    private AskedBefore? Before(IEnumerable<AskedQuestion> same, Audience audience)
    {
        ValueRequest? request = same.First().Question.Request(run, audience);
        AskedQuestion[] readable = request is null ? [] : [.. same.Where(asked => IsReadable(asked, request)).DistinctBy(asked => string.Join('\n', asked.Hidden))];
        return readable.Length == 0 ? null : new AskedBefore(request!, readable, [.. Components(request!)]);
    }

    // Money told inside is no secret there: it is not told in public for that.
    private bool IsReadable(AskedQuestion asked, ValueRequest request) =>
        asked.Audience == Audience.Public || Counts(request).All(contract => contract.CountsPersons);

    private IEnumerable<string> Components(ValueRequest request) => Counts(request).SelectMany(PublishedCounts.Components);

    private IEnumerable<IndicatorContract> Counts(ValueRequest request) => request.Contracts.SelectMany(id => Counted(id, request.DefinitionDay));

    private IReadOnlyList<IndicatorContract> Counted(string id, DateOnly day) => _counted.TryGetValue((id, day), out IReadOnlyList<IndicatorContract>? known) ? known
        : _counted[(id, day)] = [.. counts.Of(run.Contract(id, day), [], day).Select(count => count.Contract)];

    private sealed record AskedBefore(ValueRequest Request, IReadOnlyList<AskedQuestion> Asked, HashSet<string> Components);
}
