namespace Evaluation.Segments.Clustering;

/// <summary>
/// Draws that are the same on every machine and every version of the runtime. Source: SplitMix64, Steele, Lea and Flood,
/// « Fast splittable pseudorandom number generators », OOPSLA 2014.
/// </summary>
/// <param name="seed">Where the draws begin.</param>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A seed for the nth of several independent sequences.</summary>
    internal static ulong Nth(ulong seed, int n) => new SplitMix(seed ^ (0x9E3779B97F4A7C15UL * ((ulong)n + 1))).Next();

    /// <summary>64 bits.</summary>
    internal ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0 to 1, 1 excluded.</summary>
    internal double NextUnit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number from 0 to a limit, the limit excluded.</summary>
    internal int NextBelow(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    /// <summary>Shuffles numbers in place (Fisher and Yates).</summary>
    internal void Shuffle(Span<int> numbers)
    {
        for (int last = numbers.Length - 1; last > 0; last--)
        {
            int other = NextBelow(last + 1);
            (numbers[last], numbers[other]) = (numbers[other], numbers[last]);
        }
    }
}
