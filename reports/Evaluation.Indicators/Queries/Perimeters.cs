using Evaluation.Declared;

namespace Evaluation.Indicators.Queries;

/// <summary>The perimeters a figure is drawn in.</summary>
/// <param name="Vintage">Perimeters of 1 January of this year.</param>
/// <param name="Wanted">Year of the figure, whose perimeters were wanted.</param>
public sealed record Perimeters(int Vintage, int Wanted)
{
    /// <summary>Whether the perimeters wanted were loaded.</summary>
    public bool IsExact => Vintage == Wanted;

    /// <summary>The perimeters named, as every figure prints it.</summary>
    public Label Label => Vintage == 0
        ? new Label("aucune géographie chargée", "no geography loaded")
        : IsExact
            ? new Label($"périmètres au 1er janvier {Vintage}", $"perimeters of 1 January {Vintage}")
            : new Label($"périmètres au 1er janvier {Vintage} (ceux de {Wanted} ne sont pas chargés)", $"perimeters of 1 January {Vintage} (those of {Wanted} are not loaded)");
}
