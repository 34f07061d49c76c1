using Evaluation.Declared;

namespace Evaluation.Indicators.Plan.Grid;

/// <summary>One question asked of the plan.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Criterion">Its criterion.</param>
/// <param name="Text">The question.</param>
/// <param name="Indicators">Contracts of the indicators that help to answer.</param>
/// <param name="Judgements">What people judged, at most once a year.</param>
public sealed record EvaluationQuestion(string Id, Criterion Criterion, Label Text, IReadOnlyList<string> Indicators, IReadOnlyList<Judgement> Judgements)
{
    /// <summary>What people judged of a year; null when nobody did.</summary>
    public Judgement? Of(int year) => Judgements.FirstOrDefault(judgement => judgement.Year == year);

    internal static EvaluationQuestion From(DeclaredMap map)
    {
        EvaluationQuestion question = new(
            map.Text("id"), map.OneOf<Criterion>("criterion"), map.Label("question"), map.OptionalTexts("indicators"), [.. map.OptionalMaps("judgements").Select(Judgement.From)]);
        foreach (IGrouping<int, Judgement> same in question.Judgements.GroupBy(judgement => judgement.Year).Where(same => same.Count() > 1))
        {
            map.Fault($"deux jugements pour l'année [{same.Key}]", "judgements");
        }

        return question;
    }
}
