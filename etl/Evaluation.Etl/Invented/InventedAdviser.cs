namespace Evaluation.Etl.Invented;

/// <summary>One adviser (conseiller numérique) of an invented structure.</summary>
/// <param name="StructureFields">The fields structure_id … v1_conseiller_numerique_id of their CRA lines, as bytes.</param>
/// <param name="Communes">Where they work; the seat of the structure first.</param>
internal sealed record InventedAdviser(byte[] StructureFields, IReadOnlyList<int> Communes);
