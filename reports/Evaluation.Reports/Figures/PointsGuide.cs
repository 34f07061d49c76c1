namespace Evaluation.Reports.Figures;

/// <summary>What helps to read a cloud of points: two lines, and the corner that matters.</summary>
/// <param name="Across">Where the line across stands: from there on, the value is high.</param>
/// <param name="Up">Where the line up stands: under it, the value is low.</param>
/// <param name="Corner">What points at the right of the one and under the other are.</param>
/// <param name="Squeezed">Whether the axis up goes by powers of ten, from 1: a few points far above leave room to the others. A workbook draws it plainly.</param>
public sealed record PointsGuide(decimal Across, decimal Up, string Corner, bool Squeezed);
