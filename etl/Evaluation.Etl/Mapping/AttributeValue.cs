namespace Evaluation.Etl.Mapping;

/// <summary>A value of an attribute of the public.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Attribute">Which attribute.</param>
public sealed record AttributeValue(int Key, string Attribute)
{
    /// <summary>The attributes of a profile, in its order.</summary>
    public static readonly string[] Attributes = ["age_band", "gender", "status"];
}
