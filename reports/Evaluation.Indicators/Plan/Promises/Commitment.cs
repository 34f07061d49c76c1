using Evaluation.Declared;

namespace Evaluation.Indicators.Plan.Promises;

/// <summary>What a signatory promised in the plan.</summary>
/// <param name="Id">Its name, unique in the plan.</param>
/// <param name="Signatory">Who promised: an organisation, never somebody.</param>
/// <param name="Siret">The signatory's SIRET, which finds what it delivered whatever its name; null when not said.</param>
/// <param name="Kind">Human, material or financial means.</param>
/// <param name="Label">What was promised.</param>
/// <param name="Quantity">How much, in the unit.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="By">Day by which it is due.</param>
/// <param name="Action">The action it serves; null when it serves the whole plan.</param>
/// <param name="Evidence">Reference of the document that promises it; null when none is named.</param>
public sealed record Commitment(
    string Id, string Signatory, string? Siret, CommitmentKind Kind, Label Label, decimal Quantity, CommitmentUnit Unit, DateOnly By, string? Action, string? Evidence);
