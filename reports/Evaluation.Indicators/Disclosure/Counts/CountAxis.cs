namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>How a table cuts up one dimension: the coordinate of each leaf.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Coordinates">Coordinate of each leaf of the dimension; -1 where the table leaves it out.</param>
/// <param name="Size">How many coordinates; 1 for a filter that cuts nothing up.</param>
internal sealed record CountAxis(int Dimension, int[] Coordinates, int Size);
