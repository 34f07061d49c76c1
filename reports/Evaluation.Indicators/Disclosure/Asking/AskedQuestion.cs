using System.Text.Json;
using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Editions.Sealing;

namespace Evaluation.Indicators.Disclosure.Asking;

/// <summary>A question that was answered, outside of any report: what was told can't be untold.</summary>
/// <param name="Audience">Whom the answer was for.</param>
/// <param name="AsOf">The load it was known as of.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Hidden">Names of the cells that were hidden; all others were told.</param>
internal sealed record AskedQuestion(Audience Audience, int AsOf, EditionQuestion Question, IReadOnlyList<string> Hidden)
{
    /// <summary>Whether it says the same as another.</summary>
    public bool SaysAs(AskedQuestion other) => Text(this) == Text(other);

    private static string Text(AskedQuestion asked) => JsonSerializer.Serialize(asked with { AsOf = 0 }, EditionJson.Line);
}
