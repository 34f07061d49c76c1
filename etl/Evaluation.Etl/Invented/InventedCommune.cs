namespace Evaluation.Etl.Invented;

/// <summary>A commune where invented activities happen.</summary>
/// <param name="Code">INSEE code.</param>
/// <param name="Name">Official name.</param>
/// <param name="Postcode">One of its postcodes.</param>
/// <param name="Population">People living there, which draws activities.</param>
public sealed record InventedCommune(string Code, string Name, string Postcode, int Population)
{
    /// <summary>Two or three characters of the département.</summary>
    public string Departement => Code.StartsWith("97", StringComparison.Ordinal) ? Code[..3] : Code[..2];
}
