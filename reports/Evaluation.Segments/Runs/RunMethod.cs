namespace Evaluation.Segments.Runs;

/// <summary>How a run searched, as its method page prints it.</summary>
/// <param name="Engine">Engine and version.</param>
/// <param name="Program">Version of the program.</param>
/// <param name="Seed">Where every draw began.</param>
/// <param name="Starts">Starts of each clustering.</param>
/// <param name="Resamples">Resamples by which stability was measured.</param>
/// <param name="References">Draws of each reference without structure.</param>
/// <param name="LeastStability">Jaccard index that each segment must reach over the resamples.</param>
/// <param name="Excess">Standard deviations by which rows must divide better than each reference.</param>
public sealed record RunMethod(string Engine, string Program, ulong Seed, int Starts, int Resamples, int References, double LeastStability, double Excess);
