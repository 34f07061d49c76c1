using System.Numerics;

namespace Evaluation.Etl.Invented;

/// <summary>
/// xoshiro256** seeded by splitmix64, written here so that invented data never change with the runtime.
/// </summary>
public sealed class InventedRandom
{
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    /// <summary>A sequence that follows from the seed alone; streams of one seed are independent.</summary>
    public InventedRandom(ulong seed, ulong stream = 0)
    {
        ulong state = seed ^ (stream * 0xD1342543DE82EF95);
        _a = SplitMix(ref state);
        _b = SplitMix(ref state);
        _c = SplitMix(ref state);
        _d = SplitMix(ref state);
    }

    /// <summary>64 random bits.</summary>
    public ulong Next()
    {
        ulong result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        ulong shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>A number from 0 to <paramref name="bound"/> excluded.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>A number from <paramref name="from"/> to <paramref name="to"/>, both included.</summary>
    public int Between(int from, int to) => from + Below(to - from + 1);

    /// <summary>True with that probability, to a millionth.</summary>
    public bool Chance(double probability) => Below(1_000_000) < (int)(probability * 1_000_000);

    private static ulong SplitMix(ref ulong state)
    {
        ulong mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
