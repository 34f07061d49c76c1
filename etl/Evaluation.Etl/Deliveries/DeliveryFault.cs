namespace Evaluation.Etl.Deliveries;

/// <summary>
/// Refuses a delivery whole: a French sentence for the person who must act, with the line and column where it was seen.
/// The sentence never holds a personal value. The load puts partner, feed and file before it.
/// </summary>
public sealed class DeliveryFault : Exception
{
    /// <summary>A refusal, with where it was seen when that is known.</summary>
    public DeliveryFault(string sentence, int? line = null, string? column = null, Exception? cause = null)
        : base(Located(FrenchSpacing.Of(sentence), line, column), cause)
    {
        Sentence = FrenchSpacing.Of(sentence);
        Line = line;
        Column = column;
    }

    /// <summary>What is wrong and what to do, without the place.</summary>
    public string Sentence { get; }

    /// <summary>Physical line of a text file (header = 1) or row of a sheet.</summary>
    public int? Line { get; }

    /// <summary>Name of the column as written in the file.</summary>
    public string? Column { get; }

    private static string Located(string sentence, int? line, string? column) => (line, column) switch
    {
        (null, null) => sentence,
        (null, _) => $"colonne [{column}]\u00a0: {sentence}",
        (_, null) => $"ligne [{line}]\u00a0: {sentence}",
        _ => $"ligne [{line}], colonne [{column}]\u00a0: {sentence}",
    };
}
