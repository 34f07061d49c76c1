namespace Evaluation.Indicators.Disclosure.Publishing;

/// <summary>What an edition published before makes of a count.</summary>
internal enum EarlierUse
{
    /// <summary>Nothing: it wasn't there, or is another number now.</summary>
    None,

    /// <summary>Its readers know the number: hiding it would protect nothing.</summary>
    Printed,

    /// <summary>Some readers know the number from what others may not read: hiding it protects nothing from them.</summary>
    PrintedForOthers,

    /// <summary>It was hidden and has hardly changed: showing it now would tell what it was hidden for.</summary>
    Hidden,
}
