namespace Evaluation.Segments.Exporting;

/// <summary>A column of an exported table.</summary>
/// <param name="Name">Its name: small letters without accents.</param>
/// <param name="Type">What it holds: text, <see cref="long"/> or <see cref="double"/>.</param>
/// <param name="Meaning">What it says, in French; printed in the data dictionary.</param>
public sealed record ExportColumn(string Name, Type Type, string Meaning);
