namespace Evaluation.Reports.Figures;

/// <summary>The way back from one printed value to the lines it was computed from.</summary>
/// <param name="What">What the value is, in words.</param>
/// <param name="Command">The command to type, whole: <c>evaluation trace …</c>.</param>
public sealed record Trail(string What, string Command);
