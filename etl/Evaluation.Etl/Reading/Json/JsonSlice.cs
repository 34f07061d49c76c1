namespace Evaluation.Etl.Reading.Json;

/// <summary>Where a value stands in the bytes of its item.</summary>
/// <param name="Start">First byte, quotes left out.</param>
/// <param name="Length">Bytes; none for null and for what is absent.</param>
/// <param name="Kind">How it is decoded.</param>
internal readonly record struct JsonSlice(int Start, int Length, JsonSliceKind Kind);

/// <summary>How a value is decoded.</summary>
internal enum JsonSliceKind : byte
{
    /// <summary>As it is written: numbers, true and false, plain texts, objects.</summary>
    Verbatim,

    /// <summary>A text that holds escapes.</summary>
    Escaped,

    /// <summary>An array of scalars.</summary>
    List,

    /// <summary>An array of objects, of which the column takes one value each.</summary>
    Objects,
}
