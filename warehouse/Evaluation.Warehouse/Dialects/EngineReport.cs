namespace Evaluation.Warehouse.Dialects;

/// <summary>What <c>evaluation check</c> says of the database behind a warehouse.</summary>
/// <param name="Version">Name and version of the engine, and of the extension that spreads it.</param>
/// <param name="Place">Where it is, without any secret.</param>
/// <param name="Rights">Who we are there and what we may do.</param>
/// <param name="Encryption">Whether what travels to it is encrypted.</param>
/// <param name="Missing">What is missing or unsafe, one sentence each, saying what to do.</param>
public sealed record EngineReport(string Version, string Place, string Rights, string Encryption, IReadOnlyList<string> Missing);
