using Evaluation.Etl.Deliveries;

namespace Evaluation.Etl.Fetching;

/// <summary>A delivery could not be fetched: a French sentence for the person who must act, without any secret.</summary>
public sealed class FetchFault(string sentence, Exception? cause = null) : Exception(FrenchSpacing.Of(sentence), cause);
