using Evaluation.Warehouse.Dialects;

namespace Evaluation.Worker.Printing;

/// <summary>Tells what the database behind a warehouse is.</summary>
internal static class EnginePrint
{
    /// <summary>Prints one line per answer, then what is missing.</summary>
    internal static void Print(EngineReport engine, int? latestLoad, TextWriter output)
    {
        output.WriteLine($"Entrepôt\u00a0: {engine.Version}, {engine.Place}{(latestLoad is null ? string.Empty : $", chargement {latestLoad}")}");
        output.WriteLine($"Droits\u00a0: {engine.Rights}");
        output.WriteLine($"Chiffrement\u00a0: {engine.Encryption}");
        foreach (string sentence in engine.Missing)
        {
            output.WriteLine($"À faire\u00a0: {sentence}");
        }
    }
}
