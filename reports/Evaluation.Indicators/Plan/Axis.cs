using Evaluation.Declared;

namespace Evaluation.Indicators.Plan;

/// <summary>A theme axis of the plan.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Label">Its title.</param>
/// <param name="Objectives">Its objectives, in order.</param>
public sealed record Axis(string Id, Label Label, IReadOnlyList<Objective> Objectives)
{
    /// <summary>Themes of the founding texts it belongs to.</summary>
    public IReadOnlyList<FoundingTheme> Themes { get; init; } = [];

    /// <summary>Competences of the <i>socle minimum</i> it works for.</summary>
    public IReadOnlyList<Competence> Competences { get; init; } = [];
}
