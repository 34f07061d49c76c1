using Evaluation.Declared;

namespace Evaluation.Indicators.Plan.Governance;

/// <summary>Something the committee decided.</summary>
/// <param name="Id">Its name, unique among the decisions.</param>
/// <param name="Text">What was decided.</param>
/// <param name="Indicators">Contracts of the indicators it rests on or means to move.</param>
/// <param name="Action">The action it bears on; null when it bears on none.</param>
/// <param name="Owner">The seat in charge; null when none is.</param>
/// <param name="Due">Day by which it is due; null when none is said.</param>
public sealed record Decision(string Id, Label Text, IReadOnlyList<string> Indicators, string? Action, string? Owner, DateOnly? Due);
