namespace Evaluation.Testing.PartnerServers;

/// <summary>One request that a partner server was asked.</summary>
/// <param name="Address">Path and query, decoded.</param>
/// <param name="Headers">Its headers.</param>
public sealed record SeenRequest(string Address, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The <c>Authorization</c> header; null when there was none.</summary>
    public string? Authorization => Headers.GetValueOrDefault("Authorization");
}
