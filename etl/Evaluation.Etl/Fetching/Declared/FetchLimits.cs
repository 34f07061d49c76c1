using Evaluation.Declared;

namespace Evaluation.Etl.Fetching.Declared;

/// <summary>What is too large, too slow or too long to wait for.</summary>
/// <param name="DeliveryBytes">Most bytes of a delivery.</param>
/// <param name="PageBytes">Most bytes of a page.</param>
/// <param name="Silence">Longest time without a byte of an answer.</param>
/// <param name="Tries">How many times one request is made.</param>
/// <param name="Pause">Longest pause that a partner may ask for between two tries.</param>
public sealed record FetchLimits(long DeliveryBytes, int PageBytes, TimeSpan Silence, int Tries, TimeSpan Pause)
{
    private const long Megabyte = 1_000_000;

    internal static FetchLimits From(DeclaredMap map) => Of(map.OptionalMap("limits"));

    private static FetchLimits Of(DeclaredMap? map) => new(
        Positive(map, "delivery_megabytes", 2000, 1_000_000) * Megabyte,
        (int)(Positive(map, "page_megabytes", 50, 1000) * Megabyte),
        TimeSpan.FromSeconds(Positive(map, "timeout_seconds", 60, 3600)),
        Positive(map, "tries", 4, 20),
        TimeSpan.FromSeconds(Positive(map, "wait_seconds", 600, 86_400)));

    private static int Positive(DeclaredMap? map, string key, int usual, int most)
    {
        int value = map?.OptionalInteger(key) ?? usual;
        if (value < 1 || value > most)
        {
            map!.Fault($"un nombre de 1 à {most} attendu, reçu [{value}]", key);
        }

        return Math.Clamp(value, 1, most);
    }
}
