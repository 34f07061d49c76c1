using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Disclosure.Publishing;

/// <summary>Where a count stands among all that is published: its table, by name, and its key there.</summary>
internal sealed record PublishedPlace(string Table, CellKey Key);
