using Dapper;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Sql;

namespace Evaluation.Etl.Journal;

/// <summary>Keeps why deliveries were refused whole.</summary>
internal static class RefusalJournal
{
    private const int Longest = 1000;

    /// <summary>Writes a refusal, apart from any load: it changes nothing of what we know.</summary>
    internal static void Write(WarehouseDatabase database, string feed, string fileName, string sentence, TimeProvider clock) =>
        database.Connection.Execute(SqlText.Load("journal/insert-refusal"), new
        {
            at = clock.GetUtcNow().UtcDateTime,
            feed,
            file = fileName,
            sentence = sentence.Length > Longest ? sentence[..Longest] : sentence,
        });
}
