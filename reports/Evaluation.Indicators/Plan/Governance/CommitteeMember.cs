using Evaluation.Declared;

namespace Evaluation.Indicators.Plan.Governance;

/// <summary>A seat of the committee.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Role">What it does there.</param>
/// <param name="Organisation">The organisation that holds it.</param>
public sealed record CommitteeMember(string Id, Label Role, string Organisation);
