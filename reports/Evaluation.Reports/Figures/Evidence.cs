namespace Evaluation.Reports.Figures;

/// <summary>One printed value with its key and its way back.</summary>
/// <param name="Key">The key printed beside it, such as <c>F12-r3c4</c>: figure 12, row 3, column 4, counted from 1.</param>
/// <param name="Figure">The figure's number and title.</param>
/// <param name="Cell">The value itself.</param>
/// <param name="Shape">How the value is written.</param>
/// <param name="Trail">The way back.</param>
public sealed record Evidence(string Key, string Figure, Cell Cell, ValueShape Shape, Trail Trail);
