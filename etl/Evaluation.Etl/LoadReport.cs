using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl;

/// <summary>What came of one delivery, for the person who sent or loaded it.</summary>
/// <param name="Feed">Code of the feed.</param>
/// <param name="LoadKey">The load; null when nothing changed what we know.</param>
/// <param name="DeliveryKey">The delivery; null when it was refused.</param>
/// <param name="Outcome">What became of its lines; null when it was refused or already held.</param>
/// <param name="Faults">Why the first lines were rejected; all of them are in <c>journal_line</c>.</param>
/// <param name="Unknown">Values we did not know, with the number of lines; places are told by a note.</param>
/// <param name="Notes">What else to know, in French sentences: new columns, a delivery already held.</param>
/// <param name="Refusal">Why it was refused whole, in a French sentence; null when it was not.</param>
public sealed record LoadReport(
    string Feed,
    int? LoadKey,
    int? DeliveryKey,
    LoadOutcome? Outcome,
    IReadOnlyList<LineFault> Faults,
    IReadOnlyDictionary<(string List, string Raw), int> Unknown,
    IReadOnlyList<string> Notes,
    string? Refusal)
{
    /// <summary>What the delivery is called.</summary>
    public string Name => DeliveryName.Of(DeliveryKey, Feed);

    /// <summary>What the checks of the delivery say.</summary>
    public IReadOnlyList<CheckResult> Checks { get; init; } = [];

    /// <summary>A report that says one thing.</summary>
    internal static LoadReport Saying(string feed, int? deliveryKey, IReadOnlyList<string> notes, string? refusal) =>
        new(feed, null, deliveryKey, null, [], new Dictionary<(string, string), int>(), notes, refusal);
}
