using Evaluation.Declared;

namespace Evaluation.Segments.Runs;

/// <summary>The segments beside a grouping that needs no clustering.</summary>
/// <param name="Label">The trivial grouping, such as age × status.</param>
/// <param name="Groups">How many groups it makes.</param>
/// <param name="AdjustedRand">Agreement beyond chance: 1 the same, about 0 nothing in common.</param>
/// <param name="Explained">Share of the variance of the features that lies between the segments, from 0 to 1.</param>
/// <param name="ExplainedTrivially">The same for the trivial grouping: what clustering adds is the difference.</param>
public sealed record TrivialComparison(Label Label, int Groups, double AdjustedRand, double Explained, double ExplainedTrivially);
