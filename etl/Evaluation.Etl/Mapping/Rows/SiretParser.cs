namespace Evaluation.Etl.Mapping.Rows;

/// <summary>SIRET whose key is right.</summary>
internal sealed class SiretParser : CellParser
{
    /// <inheritdoc/>
    internal override string? Parse(ReadOnlySpan<char> text, out object? value)
    {
        value = Siret.Of(text);
        return value is null ? "n'est pas un SIRET : quatorze chiffres dont la clé est juste" : null;
    }
}
