using Evaluation.Warehouse;

namespace Evaluation.Etl.Journal;

/// <summary>Keeps why deliveries were refused whole.</summary>
internal static class RefusalJournal
{
    private const int Longest = 1000;

    /// <summary>Writes a refusal, apart from any load: it changes nothing of what we know.</summary>
    internal static void Write(WarehouseDatabase database, string feed, string fileName, string sentence, TimeProvider clock) =>
        database.Session.Execute("journal/insert-refusal", new
        {
            at = clock.GetUtcNow().UtcDateTime,
            feed,
            file = fileName,
            sentence = sentence.Length > Longest ? sentence[..Longest] : sentence,
        });
}
