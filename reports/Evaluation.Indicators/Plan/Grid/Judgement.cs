using Evaluation.Declared;

namespace Evaluation.Indicators.Plan.Grid;

/// <summary>What people judged of a question for a year, on evidence.</summary>
/// <param name="Year">The year judged.</param>
/// <param name="Answer">Their answer.</param>
/// <param name="Text">Why, in words.</param>
/// <param name="Confidence">How sure they are.</param>
/// <param name="By">Who judged: a role or a body, never somebody.</param>
/// <param name="Evidence">What it rests on: documents, figures; at least one.</param>
public sealed record Judgement(int Year, Answer Answer, Label Text, Confidence Confidence, string By, IReadOnlyList<string> Evidence)
{
    internal static Judgement From(DeclaredMap map)
    {
        Judgement judgement = new(
            map.Integer("year"), map.OneOf<Answer>("answer"), map.Label("text"), map.OneOf<Confidence>("confidence"), map.Text("by"), [.. map.List("evidence").Select(item => item.Text())]);
        if (map.Has("evidence") && judgement.Evidence.Count == 0)
        {
            map.Fault("un jugement demande au moins une preuve\u00a0; sans elle la question reste non renseignée", "evidence");
        }

        return judgement;
    }
}
