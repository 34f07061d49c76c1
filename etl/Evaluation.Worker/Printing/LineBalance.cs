namespace Evaluation.Worker.Printing;

/// <summary>Writes what became of the lines of a delivery as the sum that it is, without what is nothing.</summary>
internal static class LineBalance
{
    /// <summary>Such as <c>24 000 lues = 23 966 chargées + 5 écartées + 29 rejetées</c>.</summary>
    internal static string Of(long read, long loaded, long unchanged, long stale, long setAside, long rejected)
    {
        string[] parts =
        [
            .. new (long Count, string One, string Many)[]
            {
                (loaded, "chargée", "chargées"), (unchanged, "inchangée", "inchangées"), (stale, "périmée", "périmées"),
                (setAside, "écartée", "écartées"), (rejected, "rejetée", "rejetées"),
            }.Where(part => part.Count > 0).Select(part => French.Count(part.Count, part.One, part.Many)),
        ];
        string whole = French.Count(read, "lue", "lues");
        return parts.Length == 0 ? whole : $"{whole} = {string.Join(" + ", parts)}";
    }
}
