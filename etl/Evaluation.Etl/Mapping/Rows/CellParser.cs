namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Turns the text of a cell into a value of one column of the star.</summary>
internal abstract class CellParser
{
    /// <summary>Reads a text that is not empty.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <param name="value">The value, as the type that the column holds.</param>
    /// <returns>What is wrong with the text; null when nothing is.</returns>
    internal abstract string? Parse(ReadOnlySpan<char> text, out object? value);
}
