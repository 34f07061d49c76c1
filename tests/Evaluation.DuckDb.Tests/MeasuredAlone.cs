namespace Evaluation.DuckDb.Tests;

/// <summary>Tests that measure the process run apart from the others.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public class MeasuredAlone;
