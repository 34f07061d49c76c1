namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>What becomes of a number that could be published.</summary>
internal enum CellState
{
    /// <summary>It is printed, unless hiding it protects another.</summary>
    Shown,

    /// <summary>Printed already elsewhere: hiding it would no longer protect anything.</summary>
    Published,

    /// <summary>Hidden because it counts too few people.</summary>
    Small,

    /// <summary>Hidden because it would tell a small one.</summary>
    Complementary,

    /// <summary>Never printed, and yet a reader finds it by subtraction: what nested filters leave between them.</summary>
    Implied,
}
