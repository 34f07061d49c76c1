namespace Evaluation.Etl.Pseudonyms;

/// <summary>What stands for a personal value wherever people read: its length and nothing else.</summary>
public static class PersonalMask
{
    /// <summary><c>[•••, 14 caractères]</c>.</summary>
    public static string Of(ReadOnlySpan<char> value) =>
        value.Length == 1 ? "[•••, 1 caractère]" : $"[•••, {value.Length} caractères]";
}
