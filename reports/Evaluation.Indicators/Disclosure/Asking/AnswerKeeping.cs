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
    /// <summary>Tells a publication what its readers were answered before of the same counts.</summary>
    public void Recall(Publication publication, ValueRequest request)
    {
        HashSet<string> told = [.. Components(request)];
        List<(AskedQuestion Asked, ValueRequest Request)> left = [.. ledger.Asked.Select(asked => (asked, Request: asked.Question.Request(run, request.Audience)!)).Where(one => one.Request is not null && IsReadable(one.asked, one.Request))];
        while (left.FindIndex(one => Components(one.Request).Any(told.Contains)) is int next and >= 0)
        {
            told.UnionWith(Components(left[next].Request));
            publication.Recall(run.Raw(left[next].Request), left[next].Asked.Hidden.ToHashSet(StringComparer.Ordinal));
            left.RemoveAt(next);
        }
    }

    /// <summary>Keeps a question with what is hidden of its answer; one that counts nobody is nobody's secret.</summary>
    public void Note(Publication publication, ValueRequest request, IReadOnlyList<RawSet> sets)
    {
        if (Components(request).Any())
        {
            string[] hidden = [.. sets.SelectMany(set => set.Values.Where(raw => publication.Hides(set, raw)).Select(raw => FigureId.Of(set, raw, geography(request).Wanted))).Order(StringComparer.Ordinal)];
            ledger.Note(new AskedQuestion(request.Audience, run.AsOf, EditionQuestion.Of(request), hidden));
        }
    }

    // Money told inside is no secret there: it is not told in public for that.
    private bool IsReadable(AskedQuestion asked, ValueRequest request) =>
        asked.Audience == Audience.Public || Counts(request).All(contract => contract.CountsPersons);

    private IEnumerable<string> Components(ValueRequest request) => Counts(request).SelectMany(PublishedCounts.Components);

    private IEnumerable<IndicatorContract> Counts(ValueRequest request) => request.Contracts
        .SelectMany(id => counts.Of(run.Contract(id, request.DefinitionDay), [], request.DefinitionDay))
        .Select(count => count.Contract);
}
